import fc from "fast-check";
import { expect } from "vitest";
import type { DecimalString } from "../../src/core/decimal-text.js";
import { scoreMany } from "../../src/evaluation/score-many.js";
import { fact, owed, schemeOf } from "../support/evaluation-schemes.js";
import { invariant } from "../support/invariant.js";

interface Cohort {
  readonly sites: readonly { readonly points: number; readonly kind: "town" | "village" }[];
  readonly turn: number;
}

/** The mean and the rank of each site, by its place in the list. */
type Compare = (sites: Cohort["sites"]) => readonly (readonly [mean: number, rank: number])[];

const cohort: fc.Arbitrary<Cohort> = fc.record({
  sites: fc.array(
    fc.record({
      points: fc.integer({ min: -20, max: 20 }),
      kind: fc.constantFrom("town" as const, "village" as const),
    }),
    { minLength: 1, maxLength: 300 },
  ),
  turn: fc.nat({ max: 300 }),
});

const compareWithin =
  (within: "kind" | undefined, places = 4): Compare =>
  (sites) => {
    const split = within === undefined ? {} : { within };
    const scheme = schemeOf({
      facts: {
        points: owed,
        kind: { kind: "choice", options: [{ id: "town" }, { id: "village" }] },
      },
      cohort: [
        {
          id: "mean",
          of: fact("points"),
          take: "mean",
          rounding: { places, mode: "half-up" },
          ...split,
        },
        { id: "rank", of: fact("points"), take: "rank", ...split },
      ],
    });
    const entrants = sites.map(({ points, kind }, index) => ({
      site: `${index}`,
      facts: { points: `${points / 4}` as DecimalString, kind },
    }));
    return scoreMany(scheme, entrants).results.map(({ figures: [mean, rank] }) => [
      Number(mean?.value),
      Number(rank?.value),
    ]);
  };

const faults: Readonly<Record<string, Compare>> = {
  "all in one group": compareWithin(undefined),
  "whole means": compareWithin("kind", 0),
  "ranks by place": (sites) =>
    compareWithin("kind")(sites).map(([mean], index) => [mean, index + 1]),
};

invariant<Cohort, Compare>("a site is compared with its group, as one would by hand", {
  inputs: cohort,
  real: compareWithin("kind"),
  law: (compare, { sites }) => {
    for (const [index, [mean, rank]] of compare(sites).entries()) {
      const own = sites[index] ?? expect.unreachable();
      const group = sites.filter(({ kind }) => kind === own.kind).map(({ points }) => points / 4);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...group));
      expect(mean).toBeLessThanOrEqual(Math.max(...group));
      const exact = group.reduce((sum, next) => sum + next, 0) / group.length;
      expect(Math.abs(mean - exact)).toBeLessThanOrEqual(0.000_050_001);
      expect(rank).toBe(1 + group.filter((points) => points > own.points / 4).length);
    }
  },
  faults,
  runs: 200,
});

invariant<Cohort, Compare>("the order of the sites changes nothing", {
  inputs: cohort,
  real: compareWithin("kind"),
  law: (compare, { sites, turn }) => {
    const turned = [...sites.slice(turn), ...sites.slice(0, turn)];
    const [one, other] = [compare(sites), compare(turned)];
    expect([...one.slice(turn), ...one.slice(0, turn)]).toEqual(other);
  },
  faults: { "ranks by place": faults["ranks by place"] ?? compareWithin("kind") },
  runs: 200,
});
