import { definitely } from "../../core/definitely.js";
import type { PayScheme } from "../model.js";
import type { MonthSpan } from "./month-span.js";
import type { PayrollBlock } from "./payroll-block.js";
import type { PayrollCells } from "./payroll-cells.js";
import type { PayrollLanes } from "./payroll-lanes.js";
import { BLOCK_SIZE } from "./payroll-lanes.js";
import type { PayrollPlace } from "./payroll-place.js";
import { rateMonth } from "./rate-month.js";
import { monthRulerOf } from "./rule-month.js";
import { stretchesOf } from "./stretches.js";

/** Pays a block; answers 1 for people who cannot be paid in lanes, whose cells mean nothing. */
export type BlockPayer = (block: PayrollBlock, place: PayrollPlace) => Uint8Array;

/** Prepares the payment of blocks of people. */
export function blockPayerOf(
  scheme: PayScheme,
  spans: readonly MonthSpan[],
  lanes: PayrollLanes,
  cells: PayrollCells,
): BlockPayer {
  const months = spans.map((span, place) => ({
    span,
    rule: span.asked < 0 ? undefined : monthRulerOf(scheme, spans, place, lanes, cells),
  }));
  return (block, { cuts, readDay, readMonth }) => {
    const run = {
      ...block,
      stretches: stretchesOf(block, lanes),
      served: new Float64Array(BLOCK_SIZE),
      lastDay: new Float64Array(BLOCK_SIZE).fill(-1),
    };
    for (const [place, { span, rule }] of months.entries()) {
      rateMonth(run, span, place, definitely(cuts[place]), lanes, readDay);
      rule?.(run, readMonth);
    }
    return run.stretches.failed;
  };
}
