import { divide } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { toDecimal, toDecimalString } from "../../core/decimal.js";
import { sumOf } from "../../core/decimal-list.js";
import type { DecimalString } from "../../core/decimal-text.js";
import type { Rounding } from "../../core/rounding.js";
import type { Unknown } from "../../core/unknown.js";
import { unknown } from "../../core/unknown.js";

/** A share from 0 to 1; unknown where there is nothing to share. */
export function shareOf(part: number, whole: number, rounding: Rounding): DecimalString | Unknown {
  return quotientOf(toDecimal(`${part}`), whole, rounding);
}

/** A mean; unknown where there is nothing to take it of. */
export function meanOf(values: readonly Decimal[], rounding: Rounding): DecimalString | Unknown {
  return quotientOf(sumOf(values), values.length, rounding);
}

function quotientOf(dividend: Decimal, count: number, rounding: Rounding): DecimalString | Unknown {
  if (count === 0) return unknown("zero-divisor");
  return toDecimalString(divide(dividend, toDecimal(`${count}`), rounding));
}
