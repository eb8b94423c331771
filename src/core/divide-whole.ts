import type { RoundingMode } from "./rounding.js";

/** Divides a safe integer by one above 0 and rounds; the sum of both must be safe. */
export type Division = (dividend: number, divisor: number) => number;

/** The division that rounds by a mode. */
export function divisionOf(mode: RoundingMode): Division {
  const settle = settlements[mode];
  return (dividend, divisor) => {
    // An exact quotient that is not whole is farther from any whole number than the doubles there
    // are wide, as dividend and divisor are safe together; so its double never reaches one.
    const below = Math.floor(dividend / divisor);
    const rest = dividend - below * divisor;
    return rest === 0 ? below : settle(below, rest, divisor - rest);
  };
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
