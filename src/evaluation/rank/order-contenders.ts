import { compareDecimals } from "../../core/arithmetic.js";
import { toDecimal } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import type { RankingRule, RankKey } from "../model.js";
import type { Contender } from "./contender.js";

/** A contender and its rank in its stratum. */
export interface Ranked {
  readonly contender: Contender;
  /** 1 for the first; contenders without a known key have none. */
  readonly rank?: number;
}

/** A contender, and for each key the place of its number among all that occur. */
interface Placed {
  readonly contender: Contender;
  readonly places: readonly number[];
}

/**
 * Ranks the contenders of one stratum.
 *
 * @returns Those with a rank, the first in front, and after them those without; contenders of equal
 * rank by the code units of their ids.
 */
export function orderContenders(
  { by, ties }: RankingRule,
  contenders: readonly Contender[],
): readonly Ranked[] {
  const known = contenders.filter(({ keys }) => !keys.includes(undefined));
  const columns = by.map((key, index) => placesOf(key, known.map(keyAt(index))));
  const placed = known.map((contender, row): Placed => {
    return { contender, places: columns.map((column) => definitely(column[row])) };
  });
  placed.sort(
    (one, other) => comparePlaces(one, other) || compareSites(one.contender, other.contender),
  );
  const unknown = contenders.filter(({ keys }) => keys.includes(undefined));
  const unranked = [...unknown].sort(compareSites).map((contender): Ranked => ({ contender }));
  return [...numbered(placed, ties), ...unranked];
}

function keyAt(index: number): (contender: Contender) => DecimalString {
  return ({ keys }) => definitely(keys[index], "the contenders whose keys are known");
}

/** The place of each number among the different ones, 0 for what comes first. */
function placesOf({ first }: RankKey, numbers: readonly DecimalString[]): readonly number[] {
  const decimals = [...new Set(numbers)].map((text) => ({ text, decimal: toDecimal(text) }));
  const sign = first === "highest" ? -1 : 1;
  decimals.sort((one, other) => sign * compareDecimals(one.decimal, other.decimal));
  const places = new Map(decimals.map(({ text }, place) => [text, place]));
  return numbers.map((number) => definitely(places.get(number)));
}

function comparePlaces(one: Placed, other: Placed): number {
  for (const [index, place] of one.places.entries()) {
    const difference = place - definitely(other.places[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareSites(one: Contender, other: Contender): number {
  return one.site < other.site ? -1 : 1;
}

/** Numbers contenders in their order; equal ones share the rank of the first of them. */
function numbered(placed: readonly Placed[], ties: RankingRule["ties"]): readonly Ranked[] {
  let rank = 0;
  let before: Placed | undefined;
  return placed.map((next, index) => {
    if (before === undefined || comparePlaces(before, next) !== 0) {
      rank = ties === "gaps" ? index + 1 : rank + 1;
    }
    before = next;
    return { contender: next.contender, rank };
  });
}
