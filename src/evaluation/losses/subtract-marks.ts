import { minus, plus } from "../../core/arithmetic.js";
import { decimalOf } from "../../core/decimal.js";
import { isUnknown } from "../../core/unknown.js";
import type { Marks } from "./read-marks.js";

/** The difference of two numbers; unknown when one is. */
export function subtractMarks(from: Marks, taken: Marks): Marks {
  if (isUnknown(from)) return from;
  return isUnknown(taken) ? taken : minus(from, taken);
}

/** The sum of numbers; unknown when one is. */
export function addMarks(all: readonly Marks[]): Marks {
  return all.reduce((sum: Marks, next) => {
    if (isUnknown(sum)) return sum;
    return isUnknown(next) ? next : plus(sum, next);
  }, decimalOf(0));
}
