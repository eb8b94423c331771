import { compareDecimals, plus, round } from "../../../core/arithmetic.js";
import type { Decimal } from "../../../core/decimal.js";
import { toDecimal } from "../../../core/decimal.js";
import { safely } from "../../../core/safely.js";

/** A place between numbers: just before a number, or just after it. */
export interface Cut {
  readonly at: Decimal;
  /** Whether the number itself lies before the cut. */
  readonly after: boolean;
}

/** Orders two cuts along the line of numbers. */
export function compareCuts(a: Cut, b: Cut): -1 | 0 | 1 {
  const order = compareDecimals(a.at, b.at);
  if (order !== 0 || a.after === b.after) return order;
  return a.after ? 1 : -1;
}

/** The distance between neighbors among the numbers with some decimal places, from 0 to 12. */
export function unitOf(places: number): Decimal {
  return toDecimal(places === 0 ? "1" : `0.${"0".repeat(places - 1)}1`);
}

/**
 * Moves a cut forward to just before the next number that has so many decimal places.
 *
 * Cuts between which no such number lies become the same. A cut at a number of so many digits that
 * its neighbor cannot be written stays where it is.
 */
export function cutOnGrid({ at, after }: Cut, places: number): Cut {
  const next = safely(() =>
    after
      ? plus(round(at, { places, mode: "floor" }), unitOf(places))
      : round(at, { places, mode: "ceiling" }),
  );
  return next.success ? { at: next.data, after: false } : { at, after };
}
