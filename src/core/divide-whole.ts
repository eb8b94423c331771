import type { RoundingMode } from "./rounding.js";

/**
 * Divides a safe integer by one above 0 and rounds by a mode.
 *
 * @param dividend - What is divided; the sum of both must be safe.
 * @param divisor - What it is divided by.
 * @param mode - Which way the quotient is rounded.
 * @returns A whole number; NaN where the dividend is NaN.
 */
export function divideWhole(dividend: number, divisor: number, mode: RoundingMode): number {
  // An exact quotient that is not whole is farther from any whole number than the doubles there
  // are wide, as dividend and divisor are safe together; so its double never reaches one.
  const below = Math.floor(dividend / divisor);
  const rest = dividend - below * divisor;
  return below + Number(goesUp(mode, below, rest, divisor - rest));
}

/**
 * Whether a quotient goes up from the whole number below it, by the distances from that and to the
 * next. Comparisons instead of cases: a processor cannot foresee which way a quotient goes.
 */
function goesUp(mode: RoundingMode, below: number, fromBelow: number, toAbove: number): boolean {
  switch (mode) {
    case "floor":
      return false;
    case "ceiling":
      return fromBelow > 0;
    case "down":
      return below < 0 && fromBelow > 0;
    case "up":
      return below >= 0 && fromBelow > 0;
    case "half-up":
      return below < 0 ? fromBelow > toAbove : fromBelow >= toAbove;
    case "half-down":
      return below < 0 ? fromBelow >= toAbove : fromBelow > toAbove;
    case "half-even":
      return below % 2 === 0 ? fromBelow > toAbove : fromBelow >= toAbove;
  }
}

/**
 * How whole numbers from 0 are divided and rounded by one floor: with dividend a and divisor b,
 * ⌊(dividends × a + divisors × b − less) ÷ (dividends × b)⌋.
 */
export interface FloorForm {
  readonly dividends: number;
  readonly divisors: number;
  readonly less: number;
}

/** The form of each mode; rounding to the even neighbor has none. */
export const floorForms: Readonly<Partial<Record<RoundingMode, FloorForm>>> = {
  floor: { dividends: 1, divisors: 0, less: 0 },
  down: { dividends: 1, divisors: 0, less: 0 },
  ceiling: { dividends: 1, divisors: 1, less: 1 },
  up: { dividends: 1, divisors: 1, less: 1 },
  "half-up": { dividends: 2, divisors: 1, less: 0 },
  "half-down": { dividends: 2, divisors: 1, less: 1 },
};

/** Divides a big integer by one above 0 and rounds by a mode. */
export function divideBig(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const towardZero = dividend / divisor;
  const below = dividend % divisor < 0n ? towardZero - 1n : towardZero;
  const rest = dividend - below * divisor;
  // The modes look at the sign and parity of the number below, and at which distance is greater.
  const alike = Number(below % 2n) - (below < 0n ? 2 : 0);
  const fromBelow = rest === 0n ? 0 : 2 + Number(2n * rest > divisor) - Number(2n * rest < divisor);
  return below + BigInt(goesUp(mode, alike, fromBelow, 2));
}
