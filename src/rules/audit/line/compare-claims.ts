import type { Matching } from "../../model.js";
import type { Claim } from "./claim.js";
import { compareCuts } from "./cut.js";
import type { Stretch, ValueSet } from "./value-set.js";
import { complementOf, intersectionOf, isWithinSet, onGrid, unionOf } from "./value-set.js";

/** What several bands or cases claim of the values that one amount can have. */
export interface ClaimedLine {
  /** The claims, in the order of the document. */
  readonly claims: readonly Claim[];
  readonly matching: Matching;
  /** The values that the amount can have. */
  readonly reach: ValueSet;
  /** How many decimal places those have at most, where that is known. */
  readonly places: number | undefined;
}

/** Values that no claim covers. */
export interface Gap {
  readonly stretch: Stretch;
  /** Whether claimed values lie on both sides. */
  readonly isBetween: boolean;
}

/** Values that two claims cover. */
export interface Overlap {
  /** The places of the two in the list. */
  readonly earlier: number;
  readonly later: number;
  readonly stretch: Stretch;
}

/** Finds the values that no claim covers. */
export function gapsOf({ claims, reach, places }: ClaimedLine): readonly Gap[] {
  const claimed = onGrid(unionOf(claims.map(({ within }) => within)), places);
  const covered = intersectionOf([claimed, onGrid(reach, places)]);
  const open = intersectionOf([complementOf(claimed), onGrid(reach, places)]);
  return open.map((stretch) => ({ stretch, isBetween: isBetween(stretch, covered) }));
}

function isBetween({ from, until }: Stretch, covered: ValueSet): boolean {
  const first = covered.at(0);
  const last = covered.at(-1);
  if (from === undefined || until === undefined || first === undefined) return false;
  const begins = first.from === undefined || compareCuts(first.from, from) < 0;
  return begins && (last?.until === undefined || compareCuts(last.until, until) > 0);
}

/**
 * Finds the values that two claims cover for certain.
 *
 * Where the first of them counts, a ladder is no overlap: each rung claims one end of what the next
 * one claims, as in "at least 90, at least 80".
 */
export function overlapsOf(line: ClaimedLine): readonly Overlap[] {
  const sets = surelyClaimed(line);
  return sets.flatMap((first, earlier) =>
    sets.slice(earlier + 1).flatMap((second, distance) => {
      const [stretch] = intersectionOf([first, second]);
      if (stretch === undefined) return [];
      if (line.matching === "first" && isStepOfLadder(first, second)) return [];
      return [{ earlier, later: earlier + 1 + distance, stretch }];
    }),
  );
}

/** Whether the later set is the earlier one made longer at one end, or is hidden by it altogether. */
function isStepOfLadder(earlier: ValueSet, later: ValueSet): boolean {
  if (isWithinSet(later, earlier)) return true;
  if (!isWithinSet(earlier, later)) return false;
  return (
    sameCut(earlier[0]?.from, later[0]?.from) || sameCut(earlier.at(-1)?.until, later.at(-1)?.until)
  );
}

function sameCut(a: Stretch["from"], b: Stretch["from"]): boolean {
  if (a === undefined || b === undefined) return a === b;
  return compareCuts(a, b) === 0;
}

/** Why a claim comes to nothing: its values cannot occur, or earlier claims have them all. */
export type Chance = "possible" | "out-of-reach" | "shadowed";

/** Tells for each claim whether it can ever decide. */
export function chancesOf(line: ClaimedLine): readonly Chance[] {
  const { claims, matching, reach, places } = line;
  const sets = surelyClaimed(line);
  return claims.map(({ within }, index) => {
    const possible = intersectionOf([onGrid(within, places), onGrid(reach, places)]);
    if (possible.length === 0) return "out-of-reach";
    if (matching === "only") return "possible";
    const taken = unionOf(sets.slice(0, index));
    return isWithinSet(possible, taken) ? "shadowed" : "possible";
  });
}

function surelyClaimed({ claims, reach, places }: ClaimedLine): readonly ValueSet[] {
  return claims.map(({ sure }) => intersectionOf([onGrid(sure, places), onGrid(reach, places)]));
}
