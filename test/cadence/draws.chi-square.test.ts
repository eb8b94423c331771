import { describe, expect, it } from "vitest";
import { drawStratum } from "../../src/cadence/draw/draw-stratum.js";
import { openStratum } from "../../src/cadence/draw/open-stratum.js";
import { readyStrata } from "../../src/cadence/draw/ready-strata.js";
import type { DrawSite } from "../../src/cadence/model/draw-round.js";
import type { DrawScheme } from "../../src/cadence/model/draw-scheme.js";
import { ticketOf } from "../../src/cadence/ticket-of.js";
import { apportionedDraw, drawSchemeOf, sitesOf, stations } from "../support/cadence-documents.js";

const seedsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => `public seed ${index}`);
const seeds = seedsOf(20_000);
/** Enough to tell proportions from each other, as the faults below show. */
const fewerSeeds = seedsOf(4_000);
const ids = ["a", "b", "c", "d", "e", "f"];

/** Critical values of the chi-square distribution at p = 1e-6, by degrees of freedom. */
const critical = { 2: 27.63, 3: 30.67, 5: 35.89, 14: 54.64 } as const;

type Draws = (seed: string) => readonly string[];

/** Draws from one list again and again, without the checks that do not change with the seed. */
function drawsOf(seats: number, sites: readonly DrawSite[]): Draws {
  return drawsBy(drawSchemeOf(seats), sites);
}

function drawsBy(scheme: DrawScheme, sites: readonly DrawSite[]): Draws {
  const { strata } = readyStrata(scheme, { round: 1, sites, history: [] });
  return (seed) =>
    strata.flatMap((stratum) =>
      drawStratum(openStratum(stratum, seed), 1).drawn.map(({ site }) => site),
    );
}

/** Pearson's sum over classes with these expected shares. */
function chiSquare(
  counts: ReadonlyMap<string, number>,
  shares: ReadonlyMap<string, number>,
): number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...shares].reduce((sum, [name, share]) => {
    const expected = total * share;
    return sum + ((counts.get(name) ?? 0) - expected) ** 2 / expected;
  }, 0);
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const evenly = (names: readonly string[]) => new Map(names.map((name) => [name, 1 / names.length]));
const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => `${one}${other}`));

/** Inclusion of singles, scaled as two of six are drawn without replacement, and of pairs. */
function inclusion(draws: Draws, of = fewerSeeds) {
  const drawn = of.map(draws);
  return {
    singles: (chiSquare(countsOf(drawn.flat()), evenly(ids)) * 5) / 4,
    pairs: chiSquare(countsOf(drawn.map((pair) => [...pair].sort().join(""))), evenly(pairs)),
  };
}

/** A heavier site is drawn first in proportion to its weight. */
const weights = new Map([
  ["a", 1],
  ["b", 2],
  ["c", 3],
  ["d", 4],
]);
const shares = new Map([...weights].map(([id, weight]) => [id, weight / 10]));
const firsts = (draws: Draws) =>
  chiSquare(countsOf(fewerSeeds.map((seed) => draws(seed)[0] ?? "")), shares);
const weighted = [...weights].map(([id, weight]) => ({ id, stratum: "station", weight }));

const byKey = (key: (id: string, seed: string) => string, count: number) => (seed: string) =>
  [...ids].sort((one, other) => (key(one, seed) < key(other, seed) ? -1 : 1)).slice(0, count);

describe("20,000 draws of sites alike, 4,000 of others", () => {
  it("include every site, and every pair of sites, equally often", () => {
    const { singles, pairs: both } = inclusion(drawsOf(2, stations(...ids)), seeds);
    expect(singles).toBeLessThan(critical[5]);
    expect(both).toBeLessThan(critical[14]);
  });

  it("draw first in proportion to the risk weight", () => {
    expect(firsts(drawsOf(1, weighted))).toBeLessThan(critical[3]);
  });

  it("include the sites of each stratum equally often where seats are apportioned", () => {
    const shared = { seats: { kind: "number", seats: 3 }, by: "sites" } as const;
    const scheme = apportionedDraw(shared, { east: 0, west: 0 });
    // Six and three of nine sites: two seats and one.
    const draws = drawsBy(scheme, sitesOf({ east: 6, west: 3 }));
    const drawn = seeds.map(draws);
    const inEast = drawn.map((sites) => sites.filter((site) => site.startsWith("east")));
    const inWest = drawn.map((sites) => sites.filter((site) => site.startsWith("west")));
    expect(inEast.every(({ length }) => length === 2)).toBe(true);
    expect(inWest.every(({ length }) => length === 1)).toBe(true);
    const east = Array.from({ length: 6 }, (_, at) => `east-${at}`);
    const west = Array.from({ length: 3 }, (_, at) => `west-${at}`);
    // Two of six are drawn without replacement.
    const singles = chiSquare(countsOf(inEast.flat()), evenly(east));
    expect((singles * 5) / 4).toBeLessThan(critical[5]);
    expect(chiSquare(countsOf(inWest.flat()), evenly(west))).toBeLessThan(critical[2]);
  });

  it.each<[string, Draws]>([
    [
      "the first hexadecimal digit alone decides",
      byKey((id, seed) => ticketOf(seed, id, 1).slice(0, 1) + id, 2),
    ],
    ["the seed is left out", byKey((id) => ticketOf("seed", id, 1), 2)],
  ])("would be found unfair if %s", (_, draws) => {
    const { singles, pairs: both } = inclusion(draws);
    expect(singles).toBeGreaterThan(critical[5]);
    expect(both).toBeGreaterThan(critical[14]);
  });

  it("would be found unfair if neighbors were drawn together", () => {
    const together: Draws = (seed) => {
      const at = Number.parseInt(ticketOf(seed, "start", 1).slice(0, 12), 16) % ids.length;
      return [ids[at] ?? "", ids[(at + 1) % ids.length] ?? ""];
    };
    const { singles, pairs: both } = inclusion(together);
    expect(singles).toBeLessThan(critical[5]);
    expect(both).toBeGreaterThan(critical[14]);
  });

  it("would be found unfair if weights did not count, or counted twice", () => {
    expect(
      firsts(
        drawsOf(
          1,
          weighted.map((site) => ({ ...site, weight: 1 })),
        ),
      ),
    ).toBeGreaterThan(critical[3]);
    const squared = weighted.map((site) => ({ ...site, weight: site.weight ** 2 }));
    expect(firsts(drawsOf(1, squared))).toBeGreaterThan(critical[3]);
  });
});
