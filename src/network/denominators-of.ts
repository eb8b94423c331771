import { compareDecimals, divide } from "../core/arithmetic.js";
import { decimalOf, toDecimal } from "../core/decimal.js";
import type { DecimalString } from "../core/decimal-text.js";
import { DomainError } from "../core/error.js";
import { checkedInteger } from "../core/integer.js";
import { readRecord } from "../core/plain-record.js";
import type { Rounding } from "../core/rounding.js";
import type { NetworkErrorCode } from "./errors.js";

/** A published count with its published percentage. */
export interface PublishedCoverage {
  /** What was counted: the covered. */
  readonly count: number;
  /** Its share of the whole, as printed. @unit percent */
  readonly percentage: DecimalString;
  /** How the percentage was rounded. */
  readonly rounding: Rounding;
}

/** The whole numbers of which a count can be the published percentage. */
export interface Denominators {
  /** The least of them. */
  readonly least: number;
  /** The greatest of them; without it, there is no greatest. */
  readonly most?: number;
}

/**
 * Finds of how many a published count is the published percentage.
 *
 * Reports print "1366 studios, 76.8 % of the stations" and leave out the number of stations.
 *
 * @param published - The count, the percentage as printed, and how that was rounded.
 * @returns The least and the greatest whole number that fit, with all between them; `undefined`
 * when none fits.
 * @throws {@link DomainError} `network/invalid-options` when the count is below 0 or above a
 * billion.
 * @throws {@link DomainError} `core/invalid-number` or `core/out-of-range` when the count is not
 * whole.
 * @throws {@link DomainError} `core/invalid-decimal` when the percentage is no decimal.
 * @throws {@link DomainError} `core/invalid-rounding` when the rounding is none, and the codes of a
 * record that is not plain.
 * @example
 * const rounding = { places: 1, mode: "half-up" } as const;
 * denominatorsOf({ count: 1366, percentage: "76.8", rounding }); // { least: 1778, most: 1779 }
 * denominatorsOf({ count: 1, percentage: "40", rounding }); // undefined
 */
export function denominatorsOf(published: PublishedCoverage): Denominators | undefined {
  const fields = ["count", "percentage", "rounding"] as const;
  const read = readRecord(published, fields, [], "published coverage");
  const count = checkedInteger(read.count);
  if (count < 0 || count > mostCounted) throw uncountable(count);
  // What is no text or no rounding is refused by the functions that read it.
  const percentage = toDecimal(read.percentage as string);
  const rounding = read.rounding as unknown as Rounding;
  const hundredfold = decimalOf(count * 100);
  const compare = (whole: number): number =>
    compareDecimals(divide(hundredfold, decimalOf(whole), rounding), percentage);
  const first = Math.max(count, 1);
  const least = firstWhole(first, (whole) => compare(whole) <= 0);
  const beyond = firstWhole(first, (whole) => compare(whole) < 0);
  if (least === beyond) return undefined;
  return Object.freeze(beyond === mostWhole ? { least } : { least, most: beyond - 1 });
}

const mostCounted = 1_000_000_000;
const mostWhole = Number.MAX_SAFE_INTEGER;

/** Finds the first whole number from which on something holds; the greatest if it never does. */
function firstWhole(from: number, holds: (whole: number) => boolean): number {
  let [low, high] = [from, mostWhole];
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const uncountable = (count: number): DomainError =>
  new DomainError<NetworkErrorCode>(
    "network/invalid-options",
    `The count is ${count}. Count from 0 to ${mostCounted}.`,
    { count },
  );
