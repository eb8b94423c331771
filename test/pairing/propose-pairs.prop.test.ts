import fc from "fast-check";
import { expect } from "vitest";
import type { PairingRound, PairOf } from "../../src/pairing/model/pairing-round.js";
import type { PairingScheme } from "../../src/pairing/model/pairing-scheme.js";
import type { Proposal } from "../../src/pairing/model/proposal.js";
import type { WhyNot } from "../../src/pairing/model/why-not.js";
import { proposePairs } from "../../src/pairing/propose-pairs.js";
import { whyNotPair } from "../../src/pairing/why-not-pair.js";
import { invariant } from "../support/invariant.js";
import type { NaiveProblem } from "../support/naive-pairing.js";
import { naivePairs, naiveTotals } from "../support/naive-pairing.js";
import { naiveProblems } from "../support/pairing-arbitraries.js";
import { leaderScheme } from "../support/pairing-schemes.js";

const { distance: _, ...leaders } = leaderScheme;
const byWorth: PairingScheme = {
  ...leaders,
  pairFacts: { worth: { kind: "decimal" } },
  cost: { kind: "fact", fact: "worth" },
  rotation: { rounds: 1, repeats: "avoided" },
};

const idAt = (place: number) => String.fromCharCode(97 + place);

const roundOf = ({ costs, givers, sites }: NaiveProblem): PairingRound => ({
  givers: givers.map((limits, place) => ({ id: idAt(place), kind: "leader", ...limits })),
  sites: sites.map((limits, place) => ({ id: idAt(place), kind: "weak", ...limits })),
  pairs: costs.flatMap((row, giver) =>
    row.map((cost, site) => ({
      giver: idAt(giver),
      site: idAt(site),
      facts: { worth: String((cost ?? 0) / 4) },
    })),
  ),
  forbidden: costs.flatMap((row, giver) =>
    row.flatMap((cost, site) =>
      cost === undefined ? [{ giver: idAt(giver), site: idAt(site) }] : [],
    ),
  ),
});

const setsOf = ({ pairs }: Pick<Proposal, "pairs">, { givers, sites }: NaiveProblem) =>
  givers.map((_giver, giver) =>
    sites.flatMap((_site, site) =>
      pairs.some((pair) => pair.giver === idAt(giver) && pair.site === idAt(site)) ? [site] : [],
    ),
  );

const propose = (round: PairingRound): Proposal => proposePairs(byWorth, round);

/** Each giver in turn takes its cheapest site: what a person in a hurry does. */
function greedily(round: PairingRound): Pick<Proposal, "pairs"> {
  const room = new Map(round.sites.map(({ id, most = 1 }) => [id, most]));
  const barred = new Set((round.forbidden ?? []).map(({ giver, site }) => giver + site));
  const pairs: { giver: string; site: string; cost: never }[] = [];
  for (const { id, most = 1 } of round.givers) {
    const options = (round.pairs ?? [])
      .filter(({ giver, site }) => giver === id && !barred.has(giver + site))
      .sort((one, other) => Number(one.facts.worth) - Number(other.facts.worth));
    for (const { site } of options.slice(0, most)) {
      if ((room.get(site) ?? 0) === 0) continue;
      room.set(site, (room.get(site) ?? 0) - 1);
      pairs.push({ giver: id, site, cost: "0" as never });
    }
  }
  return { pairs };
}

invariant<NaiveProblem, (round: PairingRound) => Pick<Proposal, "pairs">>("the pairs proposed", {
  inputs: naiveProblems,
  law: (implementation, problem) => {
    expect(setsOf(implementation(roundOf(problem)), problem)).toEqual(naivePairs(problem));
  },
  real: propose,
  faults: {
    "greedy pairs": greedily,
    "a pair left out": (round) => ({ pairs: propose(round).pairs.slice(1) }),
    "bans forgotten": ({ forbidden: __, ...round }) => propose(round),
    "least numbers forgotten": ({ givers, sites, ...round }) =>
      propose({
        ...round,
        givers: givers.map((party) => ({ ...party, least: 0 })),
        sites: sites.map((party) => ({ ...party, least: 0 })),
      }),
    "the last of equal sets": (round) => {
      const turned = (id: string) => String.fromCharCode(219 - id.charCodeAt(0));
      const turn = <T extends { giver: string; site: string }>(pairs: readonly T[] = []) =>
        pairs.map((pair) => ({ ...pair, giver: turned(pair.giver), site: turned(pair.site) }));
      const parties = (side: PairingRound["givers"]) =>
        side.map((party) => ({ ...party, id: turned(party.id) }));
      const answer = propose({
        givers: parties(round.givers),
        sites: parties(round.sites),
        pairs: turn(round.pairs),
        forbidden: turn(round.forbidden),
      });
      return { pairs: turn(answer.pairs) };
    },
  },
  runs: 300,
});

type Ask = (round: PairingRound, pair: PairOf) => WhyNot;
type PossiblePair = Extract<WhyNot, { status: "possible" }>;

const whyNot: Ask = (round, pair) => whyNotPair(byWorth, round, pair);

const doubting =
  (change: (answer: PossiblePair) => PossiblePair): Ask =>
  (round, pair) => {
    const answer = whyNot(round, pair);
    return answer.status === "possible" ? change(answer) : answer;
  };

invariant<readonly [NaiveProblem, number, number], Ask>(
  "M7: why not is what the best of all sets with the pair costs more",
  {
    inputs: fc.tuple(naiveProblems, fc.nat(), fc.nat()),
    law: (ask, [problem, one, other]) => {
      const giver = one % problem.givers.length;
      const site = other % problem.sites.length;
      const pair = { giver: idAt(giver), site: idAt(site) };
      const answer = ask(roundOf(problem), pair);
      if (answer.status !== "possible") return;
      const best = naivePairs(problem);
      const forced = bestWith(problem, giver, site);
      const [before, after] = [naiveTotals(problem, best), naiveTotals(problem, forced)];
      expect(answer).toMatchObject({
        moreMissing: after.missing - before.missing,
        fewerPairs: before.pairs - after.pairs,
        extraCost: String((after.cost - before.cost) / 4),
      });
      expect(answer.moves.map(({ giver: id }) => id)).toContain(pair.giver);
    },
    real: whyNot,
    faults: {
      "nothing costs more": doubting((answer) => ({ ...answer, extraCost: "0" })),
      "the pair alone": doubting((answer) => ({ ...answer, moves: [] })),
      "missing partners forgotten": doubting((answer) => ({ ...answer, moreMissing: 0 })),
      "fewer pairs forgotten": doubting((answer) => ({ ...answer, fewerPairs: 0 })),
      "without limits of sites": (round, pair) =>
        whyNot({ ...round, sites: round.sites.map((party) => ({ ...party, most: 3 })) }, pair),
    },
    runs: 500,
  },
);

/** The best set that has a pair: the pair costs next to nothing, and takes a place of both. */
function bestWith({ costs, givers, sites }: NaiveProblem, giver: number, site: number) {
  const less = (limits: NaiveProblem["givers"], at: number) =>
    limits.map(({ least, most }, place) =>
      place === at ? { least: Math.max(0, least - 1), most: most - 1 } : { least, most },
    );
  const without = {
    costs: costs.map((row, at) =>
      row.map((cost, place) => (at === giver && place === site ? undefined : cost)),
    ),
    givers: less(givers, giver),
    sites: less(sites, site),
  };
  return naivePairs(without).map((set, at) => (at === giver ? [...set, site] : set));
}
