import { round, signOf } from "../core/arithmetic.js";
import { toDecimal, toDecimalString } from "../core/decimal.js";
import { DomainError } from "../core/error.js";
import { fenOf, moneyPattern } from "../core/money.js";
import { quote } from "../core/quote.js";
import type { RoundingMode } from "../core/rounding.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown } from "../core/unknown.js";
import type { AmountColumn } from "../rules/compile/columns-of.js";
import type { FundingErrorCode } from "./errors.js";

/**
 * Reads the fen of an amount by row; rounded to a fen only where a way is given.
 *
 * @throws {@link DomainError} `funding/unsuitable-amount` when it is below zero, has parts of a fen,
 * or is ten trillion yuan or more.
 */
export function fenColumn(
  { values, places, at }: AmountColumn,
  ids: readonly string[],
  mode?: RoundingMode,
): (row: number) => number | Unknown {
  const scale = 10 ** (2 - places);
  return (row) => {
    const value = values[row] as number;
    if (places <= 2 && value >= 0 && value <= 1e12) return value * scale;
    const exact = at(row);
    if (isUnknown(exact)) return exact;
    const decimal = toDecimal(exact);
    const text = mode === undefined ? exact : toDecimalString(round(decimal, { places: 2, mode }));
    if (signOf(decimal) >= 0 && moneyPattern.test(text)) return fenOf(text);
    throw new DomainError<FundingErrorCode>(
      "funding/unsuitable-amount",
      `The amount of ${quote(ids[row])} is ${exact}. Amounts are whole fen, 0 or more, below ten ` +
        "trillion yuan; round them in the scheme.",
      { site: quote(ids[row]), amount: exact },
    );
  };
}
