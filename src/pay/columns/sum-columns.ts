import type { Money } from "../../core/money.js";
import { fenOf, moneyOfFen } from "../../core/money.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { PayItem, PaySums, Payslip } from "../model.js";
import type { PayMonth } from "../pay-month.js";
import type { PaidRows } from "../payroll/pay-rows.js";
import { fenOfItems, placesBySide } from "../payroll/payroll-cells.js";
import type { MonthColumns, SumColumn } from "./pay-columns.js";

/** A column that is being filled, and why a sum is unknown, by row. */
interface GrowingColumn {
  readonly fen: Float64Array;
  readonly reasons: Map<number, Unknown>;
}

type Side = keyof PaySums;
const sides: readonly Side[] = ["gross", "deductions", "net", "employer"];

/** Adds up what was paid, month by month; rows that were not paid stay without a number. */
export function sumColumnsOf(
  items: readonly PayItem[],
  months: readonly PayMonth[],
  count: number,
  paid: Omit<PaidRows, "failures">,
): readonly MonthColumns[] {
  const { cells, slips, rows } = paid;
  const { earning, deduction, employer: borne } = placesBySide(items);
  const isPaid = new Uint8Array(count);
  for (const row of rows) isPaid[row] = 1;
  return months.map((month, place) => {
    const columns = newColumns(count);
    const { gross, deductions, net, employer } = columns;
    for (const row of rows) {
      const slip = slips.get(row)?.[place];
      if (slip !== undefined) {
        takeSlip(columns, slip, row);
        continue;
      }
      const earned = fenOfItems(cells, earning, row, place);
      const deducted = fenOfItems(cells, deduction, row, place);
      gross.fen[row] = earned;
      deductions.fen[row] = deducted;
      net.fen[row] = earned - deducted;
      employer.fen[row] = fenOfItems(cells, borne, row, place);
    }
    const told = (side: Side) => sumColumn(columns[side], isPaid);
    return {
      month,
      gross: told("gross"),
      deductions: told("deductions"),
      net: told("net"),
      employer: told("employer"),
    };
  });
}

function newColumns(count: number): Readonly<Record<Side, GrowingColumn>> {
  const column = (): GrowingColumn => ({
    fen: new Float64Array(count).fill(Number.NaN),
    reasons: new Map(),
  });
  return { gross: column(), deductions: column(), net: column(), employer: column() };
}

function takeSlip(
  columns: Readonly<Record<Side, GrowingColumn>>,
  slip: Payslip,
  row: number,
): void {
  for (const side of sides) {
    const sum = slip[side];
    if (isUnknown(sum)) columns[side].reasons.set(row, sum);
    else columns[side].fen[row] = fenOf(sum);
  }
}

function sumColumn({ fen, reasons }: GrowingColumn, isPaid: Uint8Array): SumColumn {
  const at = (row: number): Money | Unknown | undefined =>
    isPaid[row] === 1 ? (reasons.get(row) ?? moneyOfFen(fen[row] as number)) : undefined;
  return { fen, at };
}
