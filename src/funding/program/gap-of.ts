import { divide, minus, round, times } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { decimalOf, toDecimalString } from "../../core/decimal.js";
import { moneyOfFen } from "../../core/money.js";
import type { FundClause } from "../model.js";
import type { ClauseStanding } from "./program-standing.js";

const hundred = decimalOf(100);
const whole = { places: 0, mode: "ceiling" } as const;

/** By how much a clause is missed: to the fen, and one fen more where equality does not do. */
export function gapOf(
  { is }: FundClause,
  actual: Decimal,
  owed: Decimal,
  share: Decimal,
): Pick<ClauseStanding, "missing" | "added"> {
  const upward = is === "at-least" || is === "above" || is === "equal";
  const fen = times(owed, hundred);
  const gap = upward ? minus(fen, actual) : minus(actual, fen);
  const missing = Number(toDecimalString(round(gap, whole)));
  const strict = is === "above" || is === "below";
  const one = strict && toDecimalString(gap) === String(missing) ? 1 : 0;
  const rest = minus(decimalOf(1), share);
  if (is === "equal" || is === "not-equal") return { missing: moneyOfFen(Math.abs(missing)) };
  if (!upward || toDecimalString(rest).startsWith("-") || toDecimalString(rest) === "0") {
    return { missing: moneyOfFen(missing + one) };
  }
  const quotient = divide(gap, rest, whole);
  const exact = toDecimalString(times(quotient, rest)) === toDecimalString(gap);
  const added = Number(toDecimalString(quotient)) + (strict && exact ? 1 : 0);
  return { missing: moneyOfFen(missing + one), added: moneyOfFen(added) };
}
