import type { Decimal, OpenDecimal } from "./decimal.js";
import { bigUnitsAt, decimalOfBig, decimalOfUnits, openDecimal, toDecimal } from "./decimal.js";
import { bigSteps, unitsAt, wholeSteps } from "./decimal-units.js";
import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import type { Rounding, RoundingToStep } from "./rounding.js";
import { gridOf } from "./rounding.js";

/**
 * Adds two decimals exactly.
 *
 * @param a - The first term.
 * @param b - The second term.
 * @returns Their sum, never rounded.
 * @throws {@link DomainError} `core/precision-exceeded` when the sum needs more than 40 digits.
 * @throws {@link DomainError} `core/invalid-decimal` when a term is not a decimal of this library.
 * @example
 * toDecimalString(plus(toDecimal("0.1"), toDecimal("0.2"))); // "0.3"
 */
export function plus(a: Decimal, b: Decimal): Decimal {
  const [one, other] = [openDecimal(a), openDecimal(b)];
  const places = Math.max(one.places, other.places);
  const sum = decimalOfUnits(unitsAt(one, places) + unitsAt(other, places), places);
  return sum ?? decimalOfBig(bigUnitsAt(one, places) + bigUnitsAt(other, places), places);
}

/**
 * Subtracts one decimal from another exactly.
 *
 * @param a - What is taken from.
 * @param b - What is taken.
 * @returns Their difference, never rounded.
 * @throws {@link DomainError} `core/precision-exceeded` when it needs more than 40 digits.
 * @throws {@link DomainError} `core/invalid-decimal` when a term is not a decimal of this library.
 * @example
 * toDecimalString(minus(toDecimal("1"), toDecimal("0.9"))); // "0.1"
 */
export function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, negate(b));
}

/**
 * Multiplies two decimals exactly.
 *
 * @param a - The first factor.
 * @param b - The second factor.
 * @returns Their product, never rounded.
 * @throws {@link DomainError} `core/precision-exceeded` when it needs more than 40 digits.
 * @throws {@link DomainError} `core/invalid-decimal` when one is not a decimal of this library.
 * @example
 * toDecimalString(times(toDecimal("0.5"), toDecimal("2.50"))); // "1.25"
 */
export function times(a: Decimal, b: Decimal): Decimal {
  const [one, other] = [openDecimal(a), openDecimal(b)];
  const places = one.places + other.places;
  const product = decimalOfUnits(one.units * other.units, places);
  return product ?? decimalOfBig(bigUnitsAt(one) * bigUnitsAt(other), places);
}

/**
 * Turns the sign of a decimal.
 *
 * @param a - The decimal.
 * @returns The same amount with the other sign; zero stays zero.
 * @throws {@link DomainError} `core/invalid-decimal` when it is not a decimal of this library.
 * @example
 * toDecimalString(negate(toDecimal("1.5"))); // "-1.5"
 */
export function negate(a: Decimal): Decimal {
  const decimal = openDecimal(a);
  const { units, places } = decimal;
  return decimalOfUnits(-units, places) ?? decimalOfBig(-bigUnitsAt(decimal), places);
}

/**
 * Takes the sign off a decimal.
 *
 * @param a - The decimal.
 * @returns The same amount, not negative.
 * @throws {@link DomainError} `core/invalid-decimal` when it is not a decimal of this library.
 * @example
 * toDecimalString(absolute(toDecimal("-1.5"))); // "1.5"
 */
export function absolute(a: Decimal): Decimal {
  return signOf(a) < 0 ? negate(a) : a;
}

/**
 * Divides one decimal by another and rounds once, as the rule says.
 *
 * @param a - The dividend.
 * @param b - The divisor.
 * @param rounding - How fine and which way the quotient is rounded.
 * @returns The exact quotient, rounded once.
 * @throws {@link DomainError} `core/division-by-zero` when the divisor is zero.
 * @throws {@link DomainError} `core/invalid-rounding` when the rounding rule is none.
 * @throws {@link DomainError} `core/invalid-shape` when the rounding rule is not a plain record.
 * @throws {@link DomainError} `core/precision-exceeded` when the result needs more than 40 digits.
 * @throws {@link DomainError} `core/invalid-decimal` when a term is not a decimal of this library.
 * @example
 * const two = toDecimal("2");
 * toDecimalString(divide(two, toDecimal("3"), { places: 2, mode: "half-up" })); // "0.67"
 * divide(two, toDecimal("0"), { places: 2, mode: "up" }); // throws core/division-by-zero
 */
export function divide(a: Decimal, b: Decimal, rounding: Rounding): Decimal {
  const [dividend, divisor] = [openDecimal(a), openDecimal(b)];
  return quotientOf(dividend, divisor, gridOf(rounding));
}

/**
 * Divides one decimal by another and rounds once to a grid that was checked before.
 *
 * @param a - The dividend.
 * @param b - The divisor.
 * @param grid - A rounding rule as `gridOf` returns it.
 * @returns The exact quotient, rounded once.
 * @throws {@link DomainError} the codes of {@link divide}, but for those of the rounding rule.
 */
export function divideOnGrid(a: Decimal, b: Decimal, grid: RoundingToStep): Decimal {
  return quotientOf(openDecimal(a), openDecimal(b), grid);
}

function quotientOf(dividend: OpenDecimal, divisor: OpenDecimal, grid: RoundingToStep): Decimal {
  if (divisor.units === 0) {
    throw new DomainError<CoreErrorCode>(
      "core/division-by-zero",
      "The divisor is zero. Check it first, and say what the rule gives instead.",
    );
  }
  const step = openDecimal(toDecimal(grid.step));
  const steps = wholeSteps(dividend, divisor, step, grid.mode);
  const quotient = decimalOfUnits(steps * step.units, step.places);
  if (quotient !== undefined) return quotient;
  const bigQuotient = bigSteps(dividend, divisor, step, grid.mode);
  return decimalOfBig(bigQuotient * bigUnitsAt(step), step.places);
}

/**
 * Rounds a decimal as the rule says.
 *
 * @param a - The decimal.
 * @param rounding - How fine and which way.
 * @returns The multiple of the step that the rule names; the same value when it is one already.
 * @throws {@link DomainError} `core/invalid-rounding` when the rounding rule is none.
 * @throws {@link DomainError} `core/invalid-shape` when the rounding rule is not a plain record.
 * @throws {@link DomainError} `core/precision-exceeded` when the result needs more than 40 digits.
 * @throws {@link DomainError} `core/invalid-decimal` when it is not a decimal of this library.
 * @example
 * toDecimalString(round(toDecimal("84.995"), { places: 2, mode: "half-up" })); // "85"
 * toDecimalString(round(toDecimal("3.7"), { step: "0.5", mode: "down" })); // "3.5"
 */
export function round(a: Decimal, rounding: Rounding): Decimal {
  return divide(a, toDecimal("1"), rounding);
}

/**
 * Orders two decimals by value.
 *
 * @param a - The first decimal.
 * @param b - The second decimal.
 * @returns -1, 0 or 1, fit for `sort`.
 * @throws {@link DomainError} `core/invalid-decimal` when one is not a decimal of this library.
 * @example
 * compareDecimals(toDecimal("9"), toDecimal("10")); // -1
 */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [one, other] = [openDecimal(a), openDecimal(b)];
  const places = Math.max(one.places, other.places);
  const [left, right] = [unitsAt(one, places), unitsAt(other, places)];
  if (left < right) return -1;
  if (left > right) return 1;
  return left === right ? 0 : sideOf(bigUnitsAt(one, places) - bigUnitsAt(other, places));
}

/**
 * Tells the sign of a decimal.
 *
 * @param a - The decimal.
 * @returns -1, 0 or 1.
 * @throws {@link DomainError} `core/invalid-decimal` when it is not a decimal of this library.
 * @example
 * signOf(toDecimal("-0.5")); // -1
 */
export function signOf(a: Decimal): -1 | 0 | 1 {
  const value = openDecimal(a);
  return sideOf(Number.isNaN(value.units) ? bigUnitsAt(value) : value.units);
}

/**
 * Tells whether a decimal is zero.
 *
 * @param a - The decimal.
 * @returns Whether it is zero.
 * @throws {@link DomainError} `core/invalid-decimal` when it is not a decimal of this library.
 * @example
 * isZero(toDecimal("0.00")); // true
 */
export function isZero(a: Decimal): boolean {
  return openDecimal(a).units === 0;
}

function sideOf(order: number | bigint): -1 | 0 | 1 {
  if (order < 0) return -1;
  return order > 0 ? 1 : 0;
}
