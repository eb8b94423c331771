import { compareDecimals } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { toDecimalString } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import type { Ranking } from "../standing-rules.js";

/** A holder whose numbers are known. */
export interface Contender {
  readonly purse: string;
  readonly values: readonly Decimal[];
}

/** A purse with its place. */
export interface RankedContender {
  readonly purse: string;
  readonly values: readonly DecimalString[];
  readonly rank: number;
  /** Left out where nobody is chosen. */
  readonly chosen?: boolean | "tied";
}

/** Ranks the holders of one class, the first first; equal ones stand by the code units of their ids. */
export function rankHolders(
  { by, ties, top, atLine }: Ranking,
  contenders: readonly Contender[],
): readonly RankedContender[] {
  const compare = (one: Contender, other: Contender): number => {
    for (const [place, { first }] of by.entries()) {
      const sign = first === "highest" ? -1 : 1;
      const order = compareDecimals(one.values[place] as Decimal, other.values[place] as Decimal);
      if (order !== 0) return sign * order;
    }
    return 0;
  };
  const sorted = [...contenders].sort(
    (one, other) => compare(one, other) || (one.purse < other.purse ? -1 : 1),
  );
  const ranked: RankedContender[] = [];
  let [groups, from] = [0, 0];
  while (from < sorted.length) {
    const first = sorted[from] as Contender;
    let until = from + 1;
    // Where ids decide, each purse is a group of its own.
    while (ties !== "by-id" && until < sorted.length) {
      if (compare(first, sorted[until] as Contender) !== 0) break;
      until += 1;
    }
    groups += 1;
    const rank = ties === "dense" ? groups : from + 1;
    const line = top === undefined ? {} : { chosen: chosenAt(from, until, top, atLine) };
    for (const { purse, values } of sorted.slice(from, until)) {
      const told = Object.freeze(values.map(toDecimalString));
      ranked.push({ purse, values: told, rank, ...line });
    }
    from = until;
  }
  return ranked;
}

/** Whether equal purses at places from one up to another are chosen. */
function chosenAt(
  from: number,
  until: number,
  top: number,
  atLine: Ranking["atLine"],
): boolean | "tied" {
  if (until <= top) return true;
  if (from >= top) return false;
  return atLine === "undetermined" ? "tied" : atLine === "all";
}
