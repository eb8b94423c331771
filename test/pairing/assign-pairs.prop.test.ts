import fc from "fast-check";
import { munkres } from "munkres";
import { describe, expect, it } from "vitest";
import { assignPairs } from "../../src/pairing/assign-pairs.js";
import type { PairAssignment, PairingProblem } from "../../src/pairing/model/assignment.js";
import { certificateFaults } from "../support/certify-pairs.js";
import { invariant } from "../support/invariant.js";
import type { NaiveProblem } from "../support/naive-pairing.js";
import { naivePairs, naiveTotals } from "../support/naive-pairing.js";
import {
  naiveProblems,
  squareCosts,
  structuredCosts,
  wideCosts,
} from "../support/pairing-arbitraries.js";

const idAt = (place: number) => String.fromCharCode(97 + place);

const problemOf = ({ costs, givers, sites }: NaiveProblem): PairingProblem => ({
  givers: givers.map((limits, place) => ({ id: idAt(place), ...limits })),
  sites: sites.map((limits, place) => ({ id: idAt(place), ...limits })),
  costs: costs.map((row) => row.map((cost) => cost ?? null)),
});

const setsOf = ({ pairs }: PairAssignment, { givers, sites }: NaiveProblem) =>
  givers.map((_, giver) =>
    sites.flatMap((_site, site) =>
      pairs.some((pair) => pair.giver === idAt(giver) && pair.site === idAt(site)) ? [site] : [],
    ),
  );

const rectangleOf = (costs: readonly (readonly number[])[]): PairingProblem => ({
  givers: costs.map((_, place) => ({ id: `g${1000 + place}` })),
  sites: (costs[0] ?? []).map((_, place) => ({ id: `s${1000 + place}` })),
  costs,
});

interface Placed {
  readonly cost: number;
  readonly columns: readonly number[];
}

/** The first of the permutations that cost least, all of them tried in their order. */
function firstOfBest(
  costs: readonly (readonly number[])[],
  row = 0,
  used: readonly number[] = [],
): Placed {
  if (row === costs.length) return { cost: 0, columns: [] };
  return costs
    .flatMap((_, column) => (used.includes(column) ? [] : [column]))
    .map((column): Placed => {
      const { cost, columns } = firstOfBest(costs, row + 1, [...used, column]);
      return { cost: (costs[row]?.[column] ?? 0) + cost, columns: [column, ...columns] };
    })
    .reduce((best, each) => (each.cost < best.cost ? each : best));
}

/** A giver who may have two, and nobody to have, turns all that needs single places off. */
function bothWays(costs: readonly (readonly number[])[]) {
  const problem = rectangleOf(costs);
  const { pairs, cost } = assignPairs({
    givers: [...problem.givers, { id: "idle", most: 2 }],
    sites: problem.sites,
    costs: [...problem.costs, problem.sites.map(() => null)],
  });
  return { problem, answer: assignPairs(problem), slowly: { pairs, cost } };
}

const byMunkres = (costs: readonly (readonly number[])[]): number =>
  munkres(costs.map((row) => [...row])).reduce(
    (sum, [row, column]) => sum + (costs[row]?.[column] ?? 0),
    0,
  );

describe("assignPairs", () => {
  it("finds the first of the best permutations, which cost what munkres says", () => {
    fc.assert(
      fc.property(squareCosts, (costs) => {
        const { cost, pairs } = assignPairs(rectangleOf(costs));
        const best = firstOfBest(costs);
        expect(pairs.map(({ site }) => Number(site.slice(1)) - 1000)).toEqual(best.columns);
        expect(cost).toBe(best.cost);
        expect(cost).toBe(byMunkres(costs));
      }),
      { numRuns: 300 },
    );
  });

  // Givers of one place take and bid for sites of one place; otherwise every place is searched for,
  // with the same result.
  it("finds by bids what it finds without, at the cost of munkres", () => {
    fc.assert(
      fc.property(wideCosts, (costs) => {
        const { problem, answer, slowly } = bothWays(costs);
        expect(answer.cost).toBe(byMunkres(costs));
        expect(answer.pairs).toHaveLength(Math.min(costs.length, costs[0]?.length ?? 0));
        expect(certificateFaults(problem, answer)).toEqual([]);
        expect(slowly).toEqual({ pairs: answer.pairs, cost: answer.cost });
      }),
      { numRuns: 200 },
    );
  });

  it("finds by columns reduced and whole rows what it finds without", () => {
    fc.assert(
      fc.property(structuredCosts, (costs) => {
        const { problem, answer, slowly } = bothWays(costs);
        expect(answer.cost).toBe(byMunkres(costs));
        expect(certificateFaults(problem, answer)).toEqual([]);
        expect(Math.min(...answer.prices.sites.map(({ price }) => price))).toBeGreaterThanOrEqual(
          0,
        );
        expect(slowly).toEqual({ pairs: answer.pairs, cost: answer.cost });
      }),
      { numRuns: 200 },
    );
  });

  it("pairs each with its like where all cost the same", () => {
    for (const size of [1, 2, 16, 17, 80]) {
      const costs = Array.from({ length: size }, () => new Array<number>(size).fill(7));
      const { pairs, cost } = assignPairs(rectangleOf(costs));
      expect(cost).toBe(7 * size);
      expect(pairs.every(({ giver, site }) => giver.slice(1) === site.slice(1))).toBe(true);
      expect(pairs).toHaveLength(size);
    }
  });

  it("proves large problems by prices", () => {
    for (const [size, range] of [
      [150, 1_000_000],
      [150, 4],
      [60, 1],
    ] as const) {
      let state = size + range;
      const next = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * range);
      };
      const costs = Array.from({ length: size }, () => Array.from({ length: size }, next));
      const one = rectangleOf(costs);
      const many = {
        ...one,
        givers: one.givers.map(({ id }, place) => ({
          id,
          least: place % 2,
          most: 2 + (place % 3),
        })),
        sites: one.sites.map(({ id }, place) => ({ id, least: place % 3, most: 2 + (place % 4) })),
      };
      for (const problem of [one, many]) {
        const answer = assignPairs(problem);
        expect(answer.pairs.length).toBeGreaterThanOrEqual(size);
        expect(certificateFaults(problem, answer)).toEqual([]);
      }
    }
  });

  // Seeded faults: what is not the best must not pass for it.
  it("has prices that refuse any other set of pairs", () => {
    fc.assert(
      fc.property(
        squareCosts.filter((costs) => costs.length > 1),
        (costs) => {
          const problem = rectangleOf(costs);
          const answer = assignPairs(problem);
          const [first, second, ...others] = answer.pairs;
          if (first === undefined || second === undefined)
            throw new Error("two pairs are expected");
          const crossed = [
            { ...first, site: second.site },
            { ...second, site: first.site },
            ...others,
          ];
          const cost = (row: number, site: string) =>
            costs[row]?.[Number(site.slice(1)) - 1000] ?? 0;
          const swapped = cost(0, second.site) + cost(1, first.site);
          fc.pre(swapped > first.cost + second.cost);
          expect(certificateFaults(problem, { ...answer, pairs: crossed })).not.toEqual([]);
          expect(certificateFaults(problem, { ...answer, pairs: others })).not.toEqual([]);
        },
      ),
    );
  });
});

type Assign = (problem: PairingProblem) => PairAssignment;

/** Each giver in turn takes the cheapest site that is left: what a person in a hurry does. */
const greedily: Assign = (problem) => {
  const room = new Map(problem.sites.map(({ id, most = 1 }) => [id, most]));
  const pairs = problem.givers.flatMap(({ id: giver, most = 1 }, row) => {
    const cells = problem.sites.map(({ id: site }, column) => ({
      giver,
      site,
      cost: problem.costs[row]?.[column] ?? Number.POSITIVE_INFINITY,
    }));
    const open = cells
      .filter(({ site, cost }) => Number.isFinite(cost) && (room.get(site) ?? 0) > 0)
      .sort((one, other) => one.cost - other.cost)
      .slice(0, most);
    for (const { site } of open) room.set(site, (room.get(site) ?? 0) - 1);
    return open;
  });
  const cost = pairs.reduce((sum, each) => sum + each.cost, 0);
  return { ...assignPairs(problem), pairs, cost };
};

/** Ids the other way round, so that of equal sets another is the first. */
const fromTheEnd: Assign = (problem) => {
  const other = (id: string) => String.fromCharCode(219 - id.charCodeAt(0));
  const renamed = (side: PairingProblem["givers"]) =>
    side.map((party) => ({ ...party, id: other(party.id) }));
  const { givers, sites, costs } = problem;
  const answer = assignPairs({ givers: renamed(givers), sites: renamed(sites), costs });
  const pairs = answer.pairs.map((pair) => ({
    ...pair,
    giver: other(pair.giver),
    site: other(pair.site),
  }));
  return { ...answer, pairs };
};

/** As if everybody stood under the place in the list instead of the id. */
const byPlace: Assign = (problem) => {
  const placed = (side: PairingProblem["givers"]) =>
    side.map((party, place) => ({ ...party, id: idAt(place) }));
  const { givers, sites, costs } = problem;
  const answer = assignPairs({ givers: placed(givers), sites: placed(sites), costs });
  const idOf = (side: PairingProblem["givers"], id: string) =>
    side[id.charCodeAt(0) - 97]?.id ?? "";
  const pairs = answer.pairs.map((pair) => ({
    ...pair,
    giver: idOf(givers, pair.giver),
    site: idOf(sites, pair.site),
  }));
  return { ...answer, pairs };
};

const small = naiveProblems.map((problem) => problemOf(problem));

invariant<NaiveProblem, Assign>("M1, M2, M3, M6: the first of the best sets of all", {
  inputs: naiveProblems,
  law: (assign, problem) => {
    const answer = assign(problemOf(problem));
    const sets = setsOf(answer, problem);
    expect(sets).toEqual(naivePairs(problem));
    const { missing, cost } = naiveTotals(problem, sets);
    expect([answer.missing, answer.cost]).toEqual([missing, cost]);
    expect(certificateFaults(problemOf(problem), answer)).toEqual([]);
  },
  real: assignPairs,
  faults: {
    "greedy pairs": greedily,
    "the last of equal sets": fromTheEnd,
    "costs before pairs": (problem) => {
      const { pairs, ...rest } = assignPairs(problem);
      return { ...rest, pairs: pairs.filter(({ cost }) => cost <= 0) };
    },
    "least numbers forgotten": ({ givers, sites, costs }) =>
      assignPairs({
        givers: givers.map((party) => ({ ...party, least: 0 })),
        sites: sites.map((party) => ({ ...party, least: 0 })),
        costs,
      }),
    "bars forgotten": ({ costs, ...sides }) =>
      assignPairs({ ...sides, costs: costs.map((row) => row.map((cost) => cost ?? 0)) }),
    "no limit of sites": ({ sites, ...rest }) =>
      assignPairs({ ...rest, sites: sites.map((party) => ({ ...party, most: 3 })) }),
  },
});

invariant<readonly [PairingProblem, number], Assign>(
  "M6: the order of givers and sites changes nothing",
  {
    inputs: fc.tuple(small, fc.nat()),
    law: (assign, [{ givers, sites, costs }, seed]) => {
      const turn = <T>(all: readonly T[]) => all.map((_, at) => all[(at + seed) % all.length] as T);
      const turned = { givers: turn(givers), sites: turn(sites), costs: turn(costs.map(turn)) };
      const told = ({ pairs, cost }: PairAssignment) => ({
        cost,
        pairs: pairs.map(({ giver, site }) => giver + site).sort(),
      });
      expect(told(assign(turned))).toEqual(told(assign({ givers, sites, costs })));
    },
    real: assignPairs,
    faults: {
      "greedy in the order of the list": greedily,
      "the first by places of the list": byPlace,
      "costs in the order of the list": (problem) =>
        assignPairs({
          ...problem,
          givers: [...problem.givers].sort((one, other) => (one.id < other.id ? -1 : 1)),
        }),
    },
  },
);

invariant<readonly [number[][], number], Assign>(
  "M4: what all pairs of a giver cost more, the whole costs more",
  {
    inputs: fc.tuple(squareCosts, fc.nat({ max: 1_000 })),
    law: (assign, [costs, more]) => {
      const dearer = costs.map((row, at) => (at === 0 ? row.map((cost) => cost + more) : row));
      const [one, other] = [assign(rectangleOf(costs)), assign(rectangleOf(dearer))];
      expect(other.cost).toBe(one.cost + more);
      expect(other.pairs.map(({ site }) => site)).toEqual(one.pairs.map(({ site }) => site));
    },
    real: assignPairs,
    faults: {
      "the greatest cost alone": (problem) => {
        const answer = assignPairs(problem);
        return { ...answer, cost: Math.max(...answer.pairs.map(({ cost }) => cost)) };
      },
      "costs cut to two digits": ({ costs, ...sides }) =>
        assignPairs({ ...sides, costs: costs.map((row) => row.map((cost) => (cost ?? 0) % 100)) }),
      "the dearest giver first": (problem) => {
        const order = problem.costs
          .map((row, at) => [row[0] ?? 0, at] as const)
          .sort(([one], [other]) => other - one)
          .map(([, at]) => at);
        return greedily({
          ...problem,
          givers: order.map((at) => problem.givers[at] as PairingProblem["givers"][number]),
          costs: order.map((at) => problem.costs[at] ?? []),
        });
      },
    },
  },
);

invariant<readonly [number[][], number], Assign>("M5: one site more never makes it dearer", {
  inputs: fc.tuple(squareCosts, fc.nat({ max: 100_000 })),
  law: (assign, [costs, extra]) => {
    const { givers, sites } = rectangleOf(costs);
    const wider = {
      givers,
      sites: [...sites, { id: "z" }],
      costs: costs.map((row) => [...row, extra]),
    };
    expect(assign(wider).cost).toBeLessThanOrEqual(assign(rectangleOf(costs)).cost);
  },
  real: assignPairs,
  faults: {
    "the dearest pairs": ({ costs, ...sides }) => {
      const answer = assignPairs({
        ...sides,
        costs: costs.map((row) => row.map((cost) => -(cost ?? 0) + 0)),
      });
      return { ...answer, cost: -answer.cost + 0 };
    },
    "the last site for the last giver": (problem) => {
      const last = problem.costs.at(-1)?.at(-1) ?? 0;
      const { cost } = assignPairs({
        givers: problem.givers.slice(0, -1),
        sites: problem.sites.slice(0, -1),
        costs: problem.costs.slice(0, -1).map((row) => row.slice(0, -1)),
      });
      return { ...assignPairs(problem), cost: cost + last };
    },
  },
});
