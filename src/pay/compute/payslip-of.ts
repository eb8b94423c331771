import { definitely } from "../../core/definitely.js";
import { toMoney } from "../../core/money.js";
import { isUnknown } from "../../core/unknown.js";
import type { PayItem, PayLine, Payslip } from "../model.js";
import type { PayMonth } from "../pay-month.js";
import type { ReadFigures } from "./figures-of-block.js";
import { isDue } from "./months-paid.js";
import type { PaidItems } from "./paid-items.js";
import { sumsOfLines } from "./sums-of-lines.js";

/** A payslip without lines, for a month in which no day was served. */
export function emptyPayslip(person: string, month: PayMonth): Payslip {
  return slipOf(person, month, []);
}

/** Puts a payslip together. */
export function payslipOf(
  person: string,
  month: PayMonth,
  items: readonly PayItem[],
  paid: PaidItems,
  figures: ReadFigures,
): Payslip {
  const due = items.filter((item) => isDue(item, month));
  return slipOf(
    person,
    month,
    due.map((item) => lineOf(item, paid, figures)),
  );
}

function lineOf({ id, label, side }: PayItem, paid: PaidItems, figures: ReadFigures): PayLine {
  const { value, trace } = definitely(figures.get(id), "a figure for every item");
  const amount = isUnknown(value) ? value : toMoney(value);
  const parts = paid.get(id);
  if (parts !== undefined) return { item: id, label, side, amount, parts };
  return { item: id, label, side, amount, ...(trace === undefined ? {} : { trace }) };
}

function slipOf(person: string, month: PayMonth, lines: readonly PayLine[]): Payslip {
  return { person, month, lines, ...sumsOfLines(lines) };
}
