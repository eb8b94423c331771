import { definitely } from "../../../core/definitely.js";
import type { FactValue } from "../../fact-sheet.js";

/** A value for each fact of a probe. */
export type Assignment = ReadonlyMap<string, FactValue>;

/** The values that are tried for a fact, and which end of them is better evidence. */
export interface Tried {
  readonly values: readonly FactValue[];
  readonly better?: "more" | "less" | undefined;
}

/** Up to so many combinations all are tried. */
const mostCombinations = 64;

/** Of more combinations so many are picked. */
const samples = 16;

/**
 * Combines the values that are tried for several facts: all combinations while they are few, and
 * otherwise the ends, the best, the worst and some in between. The same every time.
 *
 * @param tried - The values by fact, at least one each.
 * @returns At most 64 assignments.
 */
export function assignmentsOf(tried: ReadonlyMap<string, Tried>): readonly Assignment[] {
  const facts = [...tried];
  const all = facts.reduce((count, [, { values }]) => Math.min(count * values.length, 1e6), 1);
  if (all > mostCombinations) {
    return Array.from({ length: samples }, (_, sample) => sampleOf(facts, sample));
  }
  return Array.from({ length: all }, (_, number) => combinationOf(facts, number));
}

type Facts = readonly (readonly [string, Tried])[];

/** Reads a number as one digit for each fact. */
function combinationOf(facts: Facts, number: number): Assignment {
  let rest = number;
  return new Map(
    facts.map(([fact, { values }]) => {
      const digit = rest % values.length;
      rest = Math.floor(rest / values.length);
      return [fact, valueAt(values, digit)];
    }),
  );
}

function sampleOf(facts: Facts, sample: number): Assignment {
  return new Map(
    facts.map(([fact, tried], place) => [
      fact,
      valueAt(tried.values, indexIn(tried, sample, place)),
    ]),
  );
}

function indexIn({ values, better }: Tried, sample: number, place: number): number {
  const last = values.length - 1;
  if (sample === 0) return 0;
  if (sample === 1) return last;
  if (sample === 2) return better === "less" ? 0 : last;
  if (sample === 3) return better === "less" ? last : 0;
  return (sample * 5 + place * (sample + 2)) % values.length;
}

function valueAt(values: readonly FactValue[], index: number): FactValue {
  return definitely(values[index], "the values tried");
}
