import { compareDecimals } from "./arithmetic.js";
import type { Decimal, OpenDecimal } from "./decimal.js";
import { bigUnitsAt, decimalOfBig, decimalOfUnits, openDecimal } from "./decimal.js";
import { unitsAt } from "./decimal-units.js";
import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { readList } from "./list.js";

/**
 * Adds up decimals exactly.
 *
 * @param decimals - The terms; none add up to zero.
 * @returns Their sum, never rounded.
 * @throws {@link DomainError} `core/precision-exceeded` when the sum needs more than 40 digits.
 * @throws {@link DomainError} `core/invalid-decimal` when a term is not a decimal of this library.
 * @throws {@link DomainError} `core/invalid-shape` when the terms are no list.
 * @throws {@link DomainError} `core/too-large` when there are more than a million terms.
 * @example
 * toDecimalString(sumOf([toDecimal("0.1"), toDecimal("0.2")])); // "0.3"
 */
export function sumOf(decimals: readonly Decimal[]): Decimal {
  const terms = readList(decimals).map(openDecimal);
  return sumInUnits(terms) ?? sumOfBig(terms);
}

/** The sum, or nothing where a step on the way leaves the safe integers. */
function sumInUnits(terms: readonly OpenDecimal[]): Decimal | undefined {
  const places = mostPlacesIn(terms);
  let sum = 0;
  let farthest = 0;
  for (const term of terms) {
    sum += unitsAt(term, places);
    // NaN stays the farthest once it is met.
    farthest = Math.max(farthest, Math.abs(sum));
  }
  return farthest <= Number.MAX_SAFE_INTEGER ? decimalOfUnits(sum, places) : undefined;
}

function sumOfBig(terms: readonly OpenDecimal[]): Decimal {
  const places = mostPlacesIn(terms);
  let sum = 0n;
  for (const term of terms) sum += bigUnitsAt(term, places);
  return decimalOfBig(sum, places);
}

function mostPlacesIn(terms: readonly OpenDecimal[]): number {
  let places = 0;
  for (const term of terms) places = Math.max(places, term.places);
  return places;
}

/**
 * Finds the least of several decimals.
 *
 * @param decimals - At least one decimal.
 * @returns The least of them.
 * @throws {@link DomainError} `core/empty-list` when there is none.
 * @throws {@link DomainError} `core/invalid-decimal` when one is not a decimal of this library.
 * @throws {@link DomainError} `core/invalid-shape` when they are no list.
 * @throws {@link DomainError} `core/too-large` when there are more than a million.
 * @example
 * toDecimalString(minOf([toDecimal("9"), toDecimal("10")])); // "9"
 * minOf([]); // throws core/empty-list
 */
export function minOf(decimals: readonly Decimal[]): Decimal {
  return extremeOf(decimals, -1);
}

/**
 * Finds the greatest of several decimals.
 *
 * @param decimals - At least one decimal.
 * @returns The greatest of them.
 * @throws {@link DomainError} `core/empty-list` when there is none.
 * @throws {@link DomainError} `core/invalid-decimal` when one is not a decimal of this library.
 * @throws {@link DomainError} `core/invalid-shape` when they are no list.
 * @throws {@link DomainError} `core/too-large` when there are more than a million.
 * @example
 * toDecimalString(maxOf([toDecimal("9"), toDecimal("10")])); // "10"
 */
export function maxOf(decimals: readonly Decimal[]): Decimal {
  return extremeOf(decimals, 1);
}

function extremeOf(decimals: readonly Decimal[], side: -1 | 1): Decimal {
  const list = readList(decimals);
  if (list.length === 0) {
    throw new DomainError<CoreErrorCode>(
      "core/empty-list",
      "An empty list has no least or greatest value. Check its length first.",
    );
  }
  // A single element is compared with nothing, so each is checked first.
  for (const decimal of list) openDecimal(decimal);
  return list.reduce((best, next) => (compareDecimals(next, best) === side ? next : best));
}
