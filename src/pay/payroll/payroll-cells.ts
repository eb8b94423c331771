import type { PayItem, PaySide } from "../model.js";

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

/** Adds up items of a payslip; what is not due, and a month without a day served, stand as 0. */
export function fenOfItems(
  { fen, months, items }: PayrollCells,
  places: Int32Array,
  row: number,
  month: number,
): number {
  const start = (row * months + month) * items;
  let sum = 0;
  for (let index = 0; index < places.length; index += 1) {
    sum += fen[start + (places[index] as number)] as number;
  }
  return sum;
}

/** The places of the items of each side, as `fenOfItems` takes them. */
export function placesBySide(items: readonly PayItem[]): Readonly<Record<PaySide, Int32Array>> {
  const placesOf = (side: PaySide): Int32Array =>
    Int32Array.from(items.flatMap((item, place) => (item.side === side ? [place] : [])));
  return {
    earning: placesOf("earning"),
    deduction: placesOf("deduction"),
    employer: placesOf("employer"),
  };
}
