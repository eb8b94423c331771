import fc from "fast-check";
import { expect } from "vitest";
import { matchStably } from "../../src/pairing/match-stably.js";
import type { PairOf } from "../../src/pairing/model/pairing-round.js";
import type { MatchingProblem, Preferences } from "../../src/pairing/model/stable-matching.js";
import { invariant } from "../support/invariant.js";

const names = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => letter + at);

const side = (ids: readonly string[], others: readonly string[], most: number) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(id),
        most: fc.integer({ min: 0, max: most }),
        prefers: fc.shuffledSubarray([...others]),
      }),
    ),
  );

const problems: fc.Arbitrary<MatchingProblem> = fc
  .record({
    givers: fc.integer({ min: 1, max: 4 }),
    sites: fc.integer({ min: 1, max: 4 }),
    most: fc.constantFrom(1, 2),
  })
  .chain(({ givers, sites, most }) =>
    fc.record({
      givers: side(names("g", givers), names("s", sites), most),
      sites: side(names("s", sites), names("g", givers), most),
      proposing: fc.constantFrom("givers" as const, "sites" as const),
    }),
  );

/** Whether a party would take another besides or instead of those it has. */
function wants(
  { most = 1, prefers }: Preferences,
  other: string,
  partners: readonly string[],
): boolean {
  const rank = prefers.indexOf(other);
  if (rank === -1 || most === 0) return false;
  return partners.length < most || partners.some((each) => prefers.indexOf(each) > rank);
}

/** Pairs that would both rather have each other (M9). */
function blockingPairs(
  { givers, sites }: MatchingProblem,
  pairs: readonly PairOf[],
): readonly string[] {
  return givers.flatMap((giver) =>
    sites.flatMap((site) => {
      if (pairs.some((pair) => pair.giver === giver.id && pair.site === site.id)) return [];
      const hers = pairs.filter((pair) => pair.giver === giver.id).map((pair) => pair.site);
      const its = pairs.filter((pair) => pair.site === site.id).map((pair) => pair.giver);
      return wants(giver, site.id, hers) && wants(site, giver.id, its) ? [giver.id + site.id] : [];
    }),
  );
}

function breachesOf(
  { givers, sites }: MatchingProblem,
  pairs: readonly PairOf[],
): readonly string[] {
  const over = (all: readonly Preferences[], key: keyof PairOf, other: keyof PairOf) =>
    all.flatMap(({ id, most = 1, prefers }) => {
      const partners = pairs.filter((pair) => pair[key] === id).map((pair) => pair[other]);
      return partners.length > most || partners.some((each) => !prefers.includes(each)) ? [id] : [];
    });
  return [...over(givers, "giver", "site"), ...over(sites, "site", "giver")];
}

/** Every stable matching of a problem in which each has one partner at most, by trying all. */
function allStable(problem: MatchingProblem): readonly (readonly PairOf[])[] {
  const grow = (pairs: readonly PairOf[], at: number): readonly (readonly PairOf[])[] => {
    const giver = problem.givers[at];
    if (giver === undefined) return [pairs];
    const options = problem.sites.map(({ id }) => [...pairs, { giver: giver.id, site: id }]);
    return [pairs, ...options].flatMap((each) => grow(each, at + 1));
  };
  return grow([], 0).filter(
    (pairs) => breachesOf(problem, pairs).length + blockingPairs(problem, pairs).length === 0,
  );
}

type Match = (problem: MatchingProblem) => readonly PairOf[];

/** The pairs in the order of those who ask, first come first served. */
const firstCome: Match = ({ givers, sites }) => {
  const room = new Map(sites.map(({ id, most = 1 }) => [id, most]));
  return givers.flatMap(({ id, most = 1, prefers }) => {
    const open = prefers.filter((each) => (room.get(each) ?? 0) > 0).slice(0, most);
    for (const each of open) room.set(each, (room.get(each) ?? 0) - 1);
    return open.map((each) => ({ giver: id, site: each }));
  });
};

const real: Match = (problem) => matchStably(problem).pairs;

invariant<MatchingProblem, Match>("stable matching", {
  inputs: problems,
  law: (match, problem) => {
    const pairs = match(problem);
    expect(breachesOf(problem, pairs)).toEqual([]);
    expect(blockingPairs(problem, pairs)).toEqual([]);
  },
  real,
  faults: {
    "first come, first served": firstCome,
    "a pair left out": (problem) => real(problem).slice(1),
  },
});

const single: fc.Arbitrary<MatchingProblem> = problems.map((problem) => ({
  ...problem,
  givers: problem.givers.map((each) => ({ ...each, most: 1 })).slice(0, 3),
  sites: problem.sites.map((each) => ({
    ...each,
    most: 1,
    prefers: each.prefers.filter((id) => id !== "g3"),
  })),
}));

invariant<MatchingProblem, Match>("the best stable matching of those who ask", {
  inputs: single,
  law: (match, problem) => {
    const [all, key, other] =
      problem.proposing === "givers"
        ? ([problem.givers, "giver", "site"] as const)
        : ([problem.sites, "site", "giver"] as const);
    const partnerIn = (pairs: readonly PairOf[], id: string) =>
      pairs.find((pair) => pair[key] === id)?.[other];
    const rankIn = ({ id, prefers }: Preferences, pairs: readonly PairOf[]) => {
      const partner = partnerIn(pairs, id);
      return partner === undefined ? prefers.length : prefers.indexOf(partner);
    };
    const found = match(problem);
    for (const stable of allStable(problem)) {
      for (const each of all) expect(rankIn(each, found)).toBeLessThanOrEqual(rankIn(each, stable));
    }
  },
  real,
  faults: {
    "the other side asks": (problem) =>
      real({ ...problem, proposing: problem.proposing === "givers" ? "sites" : "givers" }),
  },
  // Each side gets its first wish where it asks.
  examples: [
    {
      givers: [
        { id: "g0", most: 1, prefers: ["s0", "s1"] },
        { id: "g1", most: 1, prefers: ["s1", "s0"] },
      ],
      sites: [
        { id: "s0", most: 1, prefers: ["g1", "g0"] },
        { id: "s1", most: 1, prefers: ["g0", "g1"] },
      ],
      proposing: "givers",
    },
  ],
  runs: 400,
});
