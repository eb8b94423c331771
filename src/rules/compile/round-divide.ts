import { toDecimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import type { Rounding, RoundingMode } from "../../core/rounding.js";
import { placesOf, toScaledInteger } from "../../core/scaled-decimal.js";
import { powerOfTen } from "./scale.js";

/** A rounding as whole numbers: to multiples of `size` ÷ 10 to the power of `places`. */
export interface RoundingUnit {
  readonly size: number;
  readonly places: number;
  readonly divide: Division;
}

/** Divides a safe integer by one above 0 and rounds; the sum of both must be safe. */
export type Division = (dividend: number, divisor: number) => number;

/** Turns a declared rounding into whole numbers. */
export function roundingUnitOf(rounding: Rounding): RoundingUnit {
  const divide = divisionOf(rounding.mode);
  if ("step" in rounding) {
    const step = toDecimal(rounding.step);
    const places = placesOf(step);
    return { size: definitely(toScaledInteger(step, places)), places, divide };
  }
  return rounding.places < 0
    ? { size: powerOfTen(-rounding.places), places: 0, divide }
    : { size: 1, places: rounding.places, divide };
}

/** The division that rounds by a mode. */
export function divisionOf(mode: RoundingMode): Division {
  const settle = settlements[mode];
  return (dividend, divisor) => {
    const below = floorDivide(dividend, divisor);
    const rest = dividend - below * divisor;
    return rest === 0 ? below : settle(below, rest, divisor - rest);
  };
}

/**
 * The greatest whole number not above an exact quotient.
 *
 * The quotient of doubles is never below a whole number that the exact one reaches, but it can
 * reach one that the exact quotient misses; the product with the divisor, which is exact, tells.
 */
export function floorDivide(dividend: number, divisor: number): number {
  const guess = Math.floor(dividend / divisor);
  return guess * divisor > dividend ? guess - 1 : guess;
}

/** Chooses between a whole number and the next: by the distances above the one, below the other. */
type Settlement = (below: number, fromBelow: number, toAbove: number) => number;

const settlements: Readonly<Record<RoundingMode, Settlement>> = {
  floor: (below) => below,
  ceiling: (below) => below + 1,
  down: (below) => (below < 0 ? below + 1 : below),
  up: (below) => (below < 0 ? below : below + 1),
  "half-up": (below, fromBelow, toAbove) => nearest(below, fromBelow, toAbove, below >= 0),
  "half-down": (below, fromBelow, toAbove) => nearest(below, fromBelow, toAbove, below < 0),
  "half-even": (below, fromBelow, toAbove) => nearest(below, fromBelow, toAbove, below % 2 !== 0),
};

function nearest(below: number, fromBelow: number, toAbove: number, tieGoesUp: boolean): number {
  if (fromBelow === toAbove) return tieGoesUp ? below + 1 : below;
  return fromBelow > toAbove ? below + 1 : below;
}
