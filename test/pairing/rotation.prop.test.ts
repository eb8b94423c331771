import fc from "fast-check";
import { expect } from "vitest";
import type { EarlierPair, PairingRound } from "../../src/pairing/model/pairing-round.js";
import type { PairingScheme } from "../../src/pairing/model/pairing-scheme.js";
import { proposePairs } from "../../src/pairing/propose-pairs.js";
import { invariant } from "../support/invariant.js";
import { naivePairs } from "../support/naive-pairing.js";
import { leaderScheme } from "../support/pairing-schemes.js";

/** Rounds of the rotation. */
const memory = 2;

const { distance: _, ...leaders } = leaderScheme;
const rotating: PairingScheme = {
  ...leaders,
  pairFacts: { worth: { kind: "decimal" } },
  cost: { kind: "fact", fact: "worth" },
  rotation: { rounds: memory, repeats: "avoided" },
};

const idAt = (place: number) => String.fromCharCode(97 + place);

type Costs = readonly (readonly number[])[];
type Sets = readonly (readonly number[])[];
type Propose = (
  round: PairingRound,
) => readonly { readonly giver: string; readonly site: string }[];

/** Sites may be fewer than rounds to remember, so that repeats cannot always be avoided. */
const costsOfRounds: fc.Arbitrary<Costs> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, 50))
  .chain(([rows, columns, range]) => {
    const row = fc.array(fc.nat({ max: range }), { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

/** The rounds since each pair was made last. */
const roundsSince = (played: readonly Sets[], giver: number, site: number): number | undefined => {
  const ago = [...played].reverse().findIndex((sets) => sets[giver]?.includes(site));
  return ago === -1 ? undefined : ago + 1;
};

const earlierOf = (costs: Costs, played: readonly Sets[]): readonly EarlierPair[] =>
  costs.flatMap((row, giver) =>
    row.flatMap((_cost, site) => {
      const roundsAgo = roundsSince(played, giver, site);
      if (roundsAgo === undefined) return [];
      return [{ giver: idAt(giver), site: idAt(site), roundsAgo }];
    }),
  );

const roundOf = (costs: Costs, played: readonly Sets[]): PairingRound => ({
  givers: costs.map((_row, giver) => ({ id: idAt(giver), kind: "leader", least: 0, most: 1 })),
  sites: (costs[0] ?? []).map((_cost, site) => ({
    id: idAt(site),
    kind: "weak",
    least: 0,
    most: 1,
  })),
  pairs: costs.flatMap((row, giver) =>
    row.map((cost, site) => ({
      giver: idAt(giver),
      site: idAt(site),
      facts: { worth: String(cost) },
    })),
  ),
  earlier: earlierOf(costs, played),
});

/** By trying all sets: a repeat weighs more than all costs together. */
function naiveRound(costs: Costs, played: readonly Sets[]): Sets {
  const limits = { least: 0, most: 1 };
  return naivePairs({
    costs: costs.map((row, giver) =>
      row.map((cost, site) => {
        const ago = roundsSince(played, giver, site);
        return cost + (ago !== undefined && ago <= memory ? 100_000 : 0);
      }),
    ),
    givers: costs.map(() => limits),
    sites: (costs[0] ?? []).map(() => limits),
  });
}

const propose: Propose = (round) => proposePairs(rotating, round).pairs;

const changed =
  (change: (earlier: readonly EarlierPair[]) => readonly EarlierPair[]): Propose =>
  ({ earlier = [], ...round }) =>
    propose({ ...round, earlier: change(earlier) });

// M8: no pair comes again within the rounds of the rotation while that can be avoided.
invariant<Costs, Propose>("five rounds of a rotation", {
  inputs: costsOfRounds,
  law: (implementation, costs) => {
    const played: Sets[] = [];
    for (let round = 0; round < 5; round += 1) {
      const pairs = implementation(roundOf(costs, played));
      const sets = costs.map((row, giver) =>
        row.flatMap((_cost, site) =>
          pairs.some((pair) => pair.giver === idAt(giver) && pair.site === idAt(site))
            ? [site]
            : [],
        ),
      );
      expect(sets).toEqual(naiveRound(costs, played));
      played.push(sets);
    }
  },
  real: propose,
  faults: {
    "earlier rounds forgotten": changed(() => []),
    "only the last round remembered": changed((earlier) =>
      earlier.filter(({ roundsAgo }) => roundsAgo === 1),
    ),
    "the last round forgotten": changed((earlier) =>
      earlier.filter(({ roundsAgo }) => roundsAgo !== 1),
    ),
    "rounds remembered for ever": changed((earlier) =>
      earlier.map((pair) => ({ ...pair, roundsAgo: 1 })),
    ),
    "repeats barred": (round) =>
      proposePairs({ ...rotating, rotation: { rounds: memory, repeats: "barred" } }, round).pairs,
  },
  runs: 150,
});
