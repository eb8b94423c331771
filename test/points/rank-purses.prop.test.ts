import fc from "fast-check";
import { expect } from "vitest";
import { rankPurses } from "../../src/points/rank-purses.js";
import type { Ranking } from "../../src/points/standing-rules.js";
import { invariant } from "../support/invariant.js";
import { bookOf, rankingOf, standingScheme } from "../support/points-standing.js";

interface Case {
  readonly points: readonly number[];
  readonly ties: Ranking["ties"];
  readonly top: number;
  readonly atLine: "all" | "none" | "undetermined";
}

const inputs: fc.Arbitrary<Case> = fc.record({
  points: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 9 }),
  ties: fc.constantFrom("gaps", "dense", "by-id"),
  top: fc.integer({ min: 1, max: 6 }),
  atLine: fc.constantFrom("all", "none", "undetermined"),
});

/** Rank and choice by purse. */
type Rank = (input: Case) => Readonly<Record<string, readonly unknown[]>>;

const purseAt = (place: number): string => `p${place}`;

const real: Rank = ({ points, ties, top, atLine }) => {
  const line = ties === "by-id" ? { top } : { top, atLine };
  const scheme = standingScheme({ rankings: [rankingOf({ ties, ...line })] });
  const entries = points.map((each, place) => [purseAt(place), String(each)] as const);
  const holders = entries.map(([purse]) => ({ purse })).reverse();
  const asked = { ranking: "year", asOf: "2024-12-31" } as const;
  return Object.fromEntries(
    rankPurses(bookOf(scheme, Object.fromEntries(entries)), holders, asked).map((each) => [
      each.purse,
      each.status === "ranked" ? [each.rank, each.chosen] : [],
    ]),
  );
};

/** Counts for each purse those before it and those equal to it. */
const naive: Rank = ({ points, ties, top, atLine }) =>
  Object.fromEntries(
    points.map((own, place) => {
      const before = points.filter(
        (each, other) => each > own || (ties === "by-id" && each === own && other < place),
      );
      const equal = ties === "by-id" ? 1 : points.filter((each) => each === own).length;
      const rank = (ties === "dense" ? new Set(before).size : before.length) + 1;
      const straddles = before.length < top && before.length + equal > top;
      const chosen = straddles
        ? { all: true, none: false, undetermined: "tied" }[atLine]
        : before.length < top;
      return [purseAt(place), [rank, chosen]];
    }),
  );

invariant("a rank counts those before, and the line treats equals alike", {
  inputs,
  runs: 300,
  law: (rank: Rank, input) => {
    expect(rank(input)).toEqual(naive(input));
  },
  real,
  faults: {
    "dense ranks": (input) => real({ ...input, ties: "dense" }),
    "ranks with gaps": (input) => real({ ...input, ties: "gaps" }),
    "one more chosen": (input) => real({ ...input, top: input.top + 1 }),
    "all at the line": (input) => real({ ...input, atLine: "all" }),
    "none at the line": (input) => real({ ...input, atLine: "none" }),
    "the lowest first": (input) => real({ ...input, points: input.points.map((each) => 4 - each) }),
  },
});
