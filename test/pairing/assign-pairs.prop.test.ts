import fc from "fast-check";
import { munkres } from "munkres";
import { describe, expect, it } from "vitest";
import { assignPairs } from "../../src/pairing/assign-pairs.js";
import type { PairAssignment, PairingProblem } from "../../src/pairing/model.js";
import { certificateFaults } from "../support/certify-pairs.js";
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
  it("finds the first of the best sets of all", () => {
    fc.assert(
      fc.property(naiveProblems, (problem) => {
        const answer = assignPairs(problemOf(problem));
        const sets = setsOf(answer, problem);
        expect(sets).toEqual(naivePairs(problem));
        const { missing, cost } = naiveTotals(problem, sets);
        expect([answer.missing, answer.cost]).toEqual([missing, cost]);
        expect(certificateFaults(problemOf(problem), answer)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

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

  it("answers the same whatever the order of givers and sites", () => {
    fc.assert(
      fc.property(naiveProblems, fc.nat(), (problem, seed) => {
        const { givers, sites, costs } = problemOf(problem);
        const turn = <T>(all: readonly T[]) =>
          all.map((_, at) => all[(at + seed) % all.length] as T);
        const turned = { givers: turn(givers), sites: turn(sites), costs: turn(costs.map(turn)) };
        expect(assignPairs(turned)).toEqual(assignPairs({ givers, sites, costs }));
      }),
    );
  });

  // M4: what all pairs of a giver cost more, the whole costs more.
  it("costs so much more as a giver's pairs cost more", () => {
    fc.assert(
      fc.property(squareCosts, fc.nat({ max: 1_000 }), (costs, more) => {
        const dearer = costs.map((row, place) =>
          row.map((cost) => cost + (place === 0 ? more : 0)),
        );
        const [one, other] = [assignPairs(rectangleOf(costs)), assignPairs(rectangleOf(dearer))];
        expect(other.cost).toBe(one.cost + more);
        expect(other.pairs.map(({ site }) => site)).toEqual(one.pairs.map(({ site }) => site));
      }),
    );
  });

  // M5: one more site never makes it dearer.
  it("never costs more when there is one site more", () => {
    fc.assert(
      fc.property(squareCosts, fc.nat({ max: 100_000 }), (costs, extra) => {
        const { givers, sites } = rectangleOf(costs);
        const wider = {
          givers,
          sites: [...sites, { id: "z" }],
          costs: costs.map((row) => [...row, extra]),
        };
        expect(assignPairs(wider).cost).toBeLessThanOrEqual(assignPairs(rectangleOf(costs)).cost);
      }),
    );
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
