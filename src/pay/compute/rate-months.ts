import { definitely } from "../../core/definitely.js";
import type { Safely } from "../../core/safely.js";
import { safely } from "../../core/safely.js";
import type { PayScheme } from "../model.js";
import type { PayMonth } from "../pay-month.js";
import type { CutRow } from "./cut-rows.js";
import { rowCutterOf } from "./cut-rows.js";
import type { ReadFigures } from "./figures-of-block.js";
import { figuresOfBlock } from "./figures-of-block.js";
import { monthsPaidBy } from "./months-paid.js";
import type { ReadPayOptions } from "./pay-options.js";
import { ratesPaid } from "./rates-paid.js";
import type { ReadRecord } from "./read-record.js";
import { readRows } from "./read-rows.js";
import type { ReadyPay } from "./ready-pay.js";

/** Days served on which nothing changes, and what the rates are worth on them. */
export interface RatedStretch extends CutRow {
  /** Every rate that an item pays, by id. */
  readonly rates: ReadFigures;
}

/** The days that a person served in the months that are paid. */
export interface RatedMonth {
  readonly record: ReadRecord;
  readonly stretches: readonly RatedStretch[];
}

/** Finds for each record what the days paid in a month are worth, or what is wrong with its facts. */
export function rateMonths(
  ready: ReadyPay,
  records: readonly ReadRecord[],
  options: ReadPayOptions,
): readonly Safely<RatedMonth>[] {
  const cut = rowCutterOf(ready, monthsPaidIn(ready.scheme, options.month), options);
  const months = records.map((record) => safely(() => cut(record)));
  const rows = months.flatMap((month) => (month.success ? month.data : []));
  const ids = ratesPaid(ready.scheme);
  const rates = readRows(
    ready.days,
    rows.map(({ row }) => row),
    (block) => figuresOfBlock(block, ids, options.traced),
  );
  const byRow = new Map(rows.map((row, index) => [row, definitely(rates[index])]));
  return months.map((month, index) =>
    month.success
      ? safely(() => ({
          record: definitely(records[index]),
          stretches: month.data.map((row) => ({ ...row, rates: dataOf(byRow.get(row)) })),
        }))
      : month,
  );
}

/** What was read, or its error thrown. */
function dataOf(read: Safely<ReadFigures> | undefined): ReadFigures {
  const result = definitely(read, "a row for every stretch");
  if (result.success) return result.data;
  throw result.error;
}

/** The months whose days are paid in a month, in their order; its own is always the last. */
export function monthsPaidIn({ items }: PayScheme, month: PayMonth): readonly PayMonth[] {
  const all = items.flatMap((item) => monthsPaidBy(item, month));
  return [...new Set([...all, month])].sort();
}
