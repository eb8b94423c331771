import { divideWhole } from "../../core/divide-whole.js";
import type { Rounding } from "../../core/rounding.js";
import { roundingUnitOf } from "../../rules/compile/rounding-unit.js";
import { powerOfTen, SAFE } from "../../rules/compile/scale.js";

/** No month has more days. */
const MOST_DAYS = 31;

/** How a rate in whole numbers becomes whole fen. */
export interface FenRounding {
  /** No rate farther from 0 is paid in safe integers. */
  readonly limit: number;
  /** Rounds what days are worth: the sum of their rates, by the days of their month. */
  readonly fenOf: (worth: number, daysInMonth: number) => number;
}

/**
 * Prepares the payment of a rate.
 *
 * @param places - The decimal places of the rate.
 * @param rounding - How amounts are rounded; not finer than the fen.
 */
export function fenRoundingOf(places: number, rounding: Rounding): FenRounding {
  const unit = roundingUnitOf(rounding);
  // A step too long for whole numbers pays nobody here.
  if (unit === undefined) return { limit: -1, fenOf: () => Number.NaN };
  const shift = unit.places - places;
  const up = powerOfTen(Math.max(shift, 0));
  const down = powerOfTen(Math.max(-shift, 0)) * unit.size;
  const fen = unit.size * powerOfTen(2 - unit.places);
  return {
    limit: (SAFE - MOST_DAYS * down) / (MOST_DAYS * up),
    fenOf: (worth, daysInMonth) => divideWhole(worth * up, daysInMonth * down, unit.mode) * fen,
  };
}
