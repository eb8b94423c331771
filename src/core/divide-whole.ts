import type { RoundingMode } from "./rounding.js";

/** Divides a safe integer by one above 0 and rounds; the sum of both must be safe. */
export type Division = (dividend: number, divisor: number) => number;

/** The division that rounds by a mode. */
export function divisionOf(mode: RoundingMode): Division {
  const goesUp = upward[mode];
  return (dividend, divisor) => {
    // An exact quotient that is not whole is farther from any whole number than the doubles there
    // are wide, as dividend and divisor are safe together; so its double never reaches one.
    const below = Math.floor(dividend / divisor);
    const rest = dividend - below * divisor;
    return below + Number(goesUp(below, rest, divisor - rest));
  };
}

/**
 * Whether a quotient goes up from the whole number below it, by the distances from that and to the
 * next. Comparisons instead of cases: a processor cannot foresee which way a quotient goes.
 */
type Upward = (below: number, fromBelow: number, toAbove: number) => boolean;

const upward: Readonly<Record<RoundingMode, Upward>> = {
  floor: () => false,
  ceiling: (_, fromBelow) => fromBelow > 0,
  down: (below, fromBelow) => below < 0 && fromBelow > 0,
  up: (below, fromBelow) => below >= 0 && fromBelow > 0,
  "half-up": (below, fromBelow, toAbove) =>
    below < 0 ? fromBelow > toAbove : fromBelow >= toAbove,
  "half-down": (below, fromBelow, toAbove) =>
    below < 0 ? fromBelow >= toAbove : fromBelow > toAbove,
  "half-even": (below, fromBelow, toAbove) =>
    below % 2 === 0 ? fromBelow > toAbove : fromBelow >= toAbove,
};

/** Divides a big integer by one above 0 and rounds by a mode. */
export function divideBig(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const towardZero = dividend / divisor;
  const below = dividend % divisor < 0n ? towardZero - 1n : towardZero;
  const rest = dividend - below * divisor;
  // The modes look at the sign and parity of the number below, and at which distance is greater.
  const alike = Number(below % 2n) - (below < 0n ? 2 : 0);
  const fromBelow = rest === 0n ? 0 : 2 + Number(2n * rest > divisor) - Number(2n * rest < divisor);
  return below + BigInt(upward[mode](alike, fromBelow, 2));
}
