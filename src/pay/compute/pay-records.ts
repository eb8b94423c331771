import { definitely } from "../../core/definitely.js";
import type { Safely } from "../../core/safely.js";
import { safely } from "../../core/safely.js";
import type { Payslip } from "../model.js";
import { figuresOfBlock } from "./figures-of-block.js";
import { monthRowOf } from "./month-row.js";
import { paidItemsOf } from "./paid-items.js";
import type { ReadPayOptions } from "./pay-options.js";
import { emptyPayslip, payslipOf } from "./payslip-of.js";
import { rateMonths } from "./rate-months.js";
import type { ReadRecord } from "./read-record.js";
import { readRows } from "./read-rows.js";
import type { ReadyPay } from "./ready-pay.js";

/**
 * Computes the payslips of a month for many people: first what the days served are worth, then the
 * rules over the month.
 *
 * @returns For each record, in order, its payslip or what is wrong with it.
 */
export function payRecords(
  ready: ReadyPay,
  records: readonly ReadRecord[],
  options: ReadPayOptions,
): readonly Safely<Payslip>[] {
  const { items } = ready.scheme;
  const { month, traced } = options;
  const served = rateMonths(ready, records, options).map((rated) =>
    rated.success && rated.data.stretches.length > 0
      ? safely(() => {
          const paid = paidItemsOf(items, month, rated.data.stretches);
          return { paid, row: monthRowOf(ready.scheme, rated.data, paid, options) };
        })
      : rated.success
        ? undefined
        : rated,
  );
  const asked = served.flatMap((person) => (person?.success ? [person.data.row] : []));
  const ids = items.map(({ id }) => id);
  const figures = readRows(ready.months, asked, (block) => figuresOfBlock(block, ids, traced));
  const byRow = new Map(asked.map((row, index) => [row, definitely(figures[index])]));
  return served.map((person, index) => {
    const { person: id } = definitely(records[index]);
    if (person === undefined) return { success: true, data: emptyPayslip(id, month) };
    if (!person.success) return person;
    const { paid, row } = person.data;
    const read = definitely(byRow.get(row));
    return read.success ? safely(() => payslipOf(id, month, items, paid, read.data)) : read;
  });
}
