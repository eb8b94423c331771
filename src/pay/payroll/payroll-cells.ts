/** Amounts of a payroll, by person, month and item. */
export interface PayrollCells {
  readonly months: number;
  readonly items: number;
  /** 1 where a person has a payslip with lines, by person and month. */
  readonly served: Uint8Array;
  /** Whole fen of each item, by person, month and item; half the room that other numbers take. */
  readonly fen: Int32Array;
}

/** Makes room for so many people. */
export function newPayrollCells(people: number, months: number, items: number): PayrollCells {
  return {
    months,
    items,
    served: new Uint8Array(people * months),
    fen: new Int32Array(people * months * items),
  };
}
