import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { quote } from "./quote.js";

/**
 * An exact decimal as text, such as `"-12.5"`: the form in which numbers rest in rules, facts and
 * results.
 *
 * The compiler checks literals; text from outside passes {@link isDecimalString} or `toDecimal`.
 * Written without exponent, plus sign, leading zeros or separators, with at most 40 digits.
 */
export type DecimalString = `${number}`;

/** The most digits that a decimal may have, before and behind the point together. */
export const digitLimit = 40;

/** The pattern of a {@link DecimalString}, the limit of 40 digits included. */
export const decimalPattern = /^-?(?!(?:\.?\d){41})(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The longest text of a decimal: 40 digits, a sign and a point. */
export const decimalTextLimit = digitLimit + 2;

/**
 * Tells whether a value is the text of an exact decimal, in canonical spelling or not.
 *
 * @param value - Anything.
 * @returns Whether it is a {@link DecimalString}; `"1.50"` is one, `"1e3"` and `1.5` are not.
 * @example
 * isDecimalString("1.50"); // true
 * isDecimalString("1e3"); // false
 */
export function isDecimalString(value: unknown): value is DecimalString {
  return (
    typeof value === "string" && value.length <= decimalTextLimit && decimalPattern.test(value)
  );
}

/**
 * Checks the text of a decimal and returns its one canonical spelling.
 *
 * Canonical text has no trailing zeros behind the point and no `"-0"`, so equal values are equal
 * texts.
 *
 * @param text - A decimal such as `"1.50"`.
 * @returns The same value as `"1.5"`.
 * @throws {@link DomainError} `core/invalid-decimal` when the text is not an exact decimal.
 * @example
 * canonicalDecimal("1.50"); // "1.5"
 * canonicalDecimal("-0.0"); // "0"
 * canonicalDecimal("1e3"); // throws core/invalid-decimal
 */
export function canonicalDecimal(text: string): DecimalString {
  if (!isDecimalString(text)) throw notADecimal(text);
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return short === "-0" ? "0" : (short as DecimalString);
}

function notADecimal(value: unknown): DomainError {
  return new DomainError<CoreErrorCode>(
    "core/invalid-decimal",
    `${quote(value)} is not an exact decimal. Write text such as "12.5": no exponent, no plus ` +
      `sign, no separators, at most ${digitLimit} digits.`,
    { value: quote(value) },
  );
}
