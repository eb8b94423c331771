import { seededNumbers } from "../seeded-numbers.js";
import { tiers } from "./scheme.js";

/** A site and its facts, as a host hands them over. */
export interface BenchSite {
  readonly site: string;
  readonly facts: { readonly tier: (typeof tiers)[number]["id"]; readonly people: number };
}

/** Makes sites with ids in no order; one in fifty has as many people as another of its tier. */
export function drawSites(count: number, seed: number): readonly BenchSite[] {
  const { upTo, chance } = seededNumbers(seed);
  const sites = Array.from({ length: count }, (_, index): BenchSite => {
    const { id: tier } = tiers[Math.min(Math.floor(Math.sqrt(upTo(24))), 3)] ?? tiers[3];
    const people = chance(0.02) ? 1_200 : 200 + upTo(4_000) + (chance(0.05) ? upTo(20_000) : 0);
    const id = ((index * 7_919 + seed) % count) + 1_000_000;
    return { site: `s${id}.${index}`, facts: { tier, people } };
  });
  // Hosts have read them from somewhere.
  return JSON.parse(JSON.stringify(sites)) as readonly BenchSite[];
}

/** Four thousand yuan for each site, which some of the caps cut. @unit yuan */
export const budgetFor = (count: number): string => `${count * 4_000}.01`;
