import { compareDecimals } from "../../core/arithmetic.js";
import { toDecimal } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import type { Interval } from "../model.js";
import type { Fault } from "./fault.js";
import { invalidStep } from "./fault.js";

/** Compares two printed numbers by value. */
export function comparePrinted(left: DecimalString, right: DecimalString): -1 | 0 | 1 {
  return compareDecimals(toDecimal(left), toDecimal(right));
}

/** Says what is wrong with an interval: a bound given twice, or no value between the bounds. */
export function intervalFaults(interval: Interval): readonly Fault[] {
  const { from, above, upTo, below } = interval;
  if (from !== undefined && above !== undefined) {
    return [
      invalidStep(interval, 'It has both "from" and "above". Keep the lower bound that is meant.'),
    ];
  }
  if (upTo !== undefined && below !== undefined) {
    return [
      invalidStep(interval, 'It has both "upTo" and "below". Keep the upper bound that is meant.'),
    ];
  }
  if (!isEmpty(interval)) return [];
  return [invalidStep(interval, "No value lies between its bounds. Exchange or correct them.")];
}

function isEmpty({ from, above, upTo, below }: Interval): boolean {
  const lower = from ?? above;
  const upper = upTo ?? below;
  if (lower === undefined || upper === undefined) return false;
  const order = comparePrinted(lower, upper);
  // A single value is left only where both bounds are included.
  return order > 0 || (order === 0 && (from === undefined || upTo === undefined));
}
