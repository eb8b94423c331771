import type { Decimal } from "./decimal.js";
import { decimalOfUnits, toDecimalString } from "./decimal.js";
import { definitely } from "./definitely.js";
import { checkedInteger } from "./integer.js";
import { checkedScale, scaledIntegerOf } from "./scaled.js";

/**
 * Counts the decimal places of a decimal.
 *
 * @param decimal - The decimal.
 * @returns How many digits its canonical text has behind the point.
 * @throws {@link DomainError} `core/invalid-decimal` when it is not a decimal of this library.
 * @example
 * placesOf(toDecimal("12.50")); // 1
 */
export function placesOf(decimal: Decimal): number {
  const text = toDecimalString(decimal);
  const at = text.indexOf(".");
  return at === -1 ? 0 : text.length - at - 1;
}

/**
 * Turns a decimal into a scaled integer: the value times 10 to the `places`.
 *
 * @param decimal - The decimal.
 * @param places - Decimal places of the scale, 0 to 15.
 * @returns A safe integer; `undefined` when the value has more places or does not fit.
 * @throws {@link DomainError} `core/invalid-decimal` when it is not a decimal of this library.
 * @example
 * toScaledInteger(toDecimal("12.5"), 2); // 1250
 * toScaledInteger(toDecimal("0.125"), 2); // undefined
 */
export function toScaledInteger(decimal: Decimal, places: number): number | undefined {
  const scaled = scaledIntegerOf(toDecimalString(decimal), places);
  return Number.isNaN(scaled) ? undefined : scaled;
}

/**
 * Makes a decimal of a scaled integer.
 *
 * @param integer - The value times 10 to the `places`, a safe integer.
 * @param places - Decimal places of the scale, 0 to 15.
 * @returns The decimal.
 * @throws {@link DomainError} `core/invalid-number` when a number is not whole.
 * @throws {@link DomainError} `core/out-of-range` when a number is beyond its range.
 * @example
 * toDecimalString(fromScaledInteger(1250, 2)); // "12.5"
 */
export function fromScaledInteger(integer: number, places: number): Decimal {
  const decimal = decimalOfUnits(checkedInteger(integer, "scaled integer"), checkedScale(places));
  return definitely(decimal, "the two checks");
}
