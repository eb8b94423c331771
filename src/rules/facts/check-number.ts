import { compareDecimals } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { decimalOf, toDecimal } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { isDecimalString } from "../../core/decimal-text.js";
import type { JsonValue } from "../../core/json-value.js";
import { quote } from "../../core/quote.js";
import { placesOf } from "../../core/scaled-decimal.js";
import { boundsOf } from "../fact-bounds.js";
import type { NumericFact } from "../fact-sheet.js";
import type { FactReport } from "./fact-report.js";
import { report } from "./fact-report.js";

/**
 * Checks the value of a count, decimal, money or ratio.
 *
 * @param definition - The definition of the fact.
 * @param value - The value given, plain JSON.
 * @param path - Where the value stands.
 * @param into - Takes up what is wrong.
 * @returns The number, or `undefined` where the value does not fit.
 */
export function checkNumber(
  definition: NumericFact,
  value: JsonValue,
  path: string,
  into: FactReport,
): Decimal | undefined {
  const number = definition.kind === "count" ? countIn(value) : decimalIn(value);
  if (number === undefined) {
    report(into, path, "invalid_type", `is ${quote(value)}; ${wantedOf(definition.kind, value)}`);
    return undefined;
  }
  const { places, least, most } = boundsOf(definition);
  if (placesOf(number) > places) {
    const message = `is ${number}; decimal places accepted: at most ${places}`;
    report(into, path, "not_multiple_of", message);
  } else if (isBeyond(least, number, -1)) {
    report(into, path, "too_small", `is ${number}; at least ${least} is accepted`);
  } else if (isBeyond(most, number, 1)) {
    report(into, path, "too_big", `is ${number}; at most ${most} is accepted`);
  } else return number;
  return undefined;
}

function countIn(value: JsonValue): Decimal | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) ? decimalOf(value) : undefined;
}

function decimalIn(value: JsonValue): Decimal | undefined {
  return isDecimalString(value) ? toDecimal(value) : undefined;
}

function isBeyond(bound: DecimalString | undefined, number: Decimal, side: -1 | 1): boolean {
  return bound !== undefined && compareDecimals(number, toDecimal(bound)) === side;
}

function wantedOf(kind: NumericFact["kind"], value: JsonValue): string {
  if (kind === "count") return "a whole number is expected, such as 3";
  const example = typeof value === "number" ? "" : ', such as "12.5"';
  return `an exact decimal is expected as text${example}`;
}
