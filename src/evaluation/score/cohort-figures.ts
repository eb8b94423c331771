import { compareDecimals, divide, plus, times } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { decimalOf, toDecimal, toDecimalString } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import type { Unknown } from "../../core/unknown.js";
import { unknown } from "../../core/unknown.js";
import type { CohortFigure } from "../model.js";

/** The sites compared in one group. */
export interface Tally {
  /** How many sites have each number. */
  readonly counts: Map<DecimalString, number>;
  /** Why the number of some site is unknown, or whether it is compared at all. */
  doubt?: Unknown;
}

/** The cohort figure of a site, by its own number; without one when it is not compared. */
export type Comparison = (own?: DecimalString) => DecimalString | Unknown;

/** Works out a cohort figure for one group. */
export function compareGroup(figure: CohortFigure, { counts, doubt }: Tally): Comparison {
  if (doubt !== undefined) return () => doubt;
  if (figure.take === "rank") return ranksIn(counts);
  const value = takenFrom(figure, counts);
  return () => value;
}

function takenFrom(
  { take, rounding }: CohortFigure,
  counts: Tally["counts"],
): DecimalString | Unknown {
  const values = numbersIn(counts);
  const [least] = values;
  if (take === "sum") return toDecimalString(sumOf(counts));
  if (least === undefined) return unknown("no-case-applies");
  if (take === "min") return least;
  if (take === "max") return definitely(values.at(-1));
  const sites = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const rule = definitely(rounding, "the check that every mean is rounded");
  return toDecimalString(divide(sumOf(counts), decimalOf(sites), rule));
}

function sumOf(counts: Tally["counts"]): Decimal {
  let sum = decimalOf(0);
  for (const [value, count] of counts) sum = plus(sum, times(toDecimal(value), decimalOf(count)));
  return sum;
}

/** The different numbers of a group, from the least to the greatest. */
function numbersIn(counts: Tally["counts"]): readonly DecimalString[] {
  const decimals = [...counts.keys()].map((text) => ({ text, decimal: toDecimal(text) }));
  decimals.sort((one, other) => compareDecimals(one.decimal, other.decimal));
  return decimals.map(({ text }) => text);
}

/** Ranks from the highest number, which is 1; equal numbers leave a gap behind them. */
function ranksIn(counts: Tally["counts"]): Comparison {
  const ranks = new Map<DecimalString | undefined, DecimalString | Unknown>();
  ranks.set(undefined, unknown("no-case-applies"));
  let rank = 1;
  for (const value of [...numbersIn(counts)].reverse()) {
    ranks.set(value, `${rank}`);
    rank += definitely(counts.get(value));
  }
  return (own) => definitely(ranks.get(own), "the tally that counted the site");
}
