import type { BenchSite } from "../site-facts.js";
import { answerFacts, numberFacts } from "./items.js";

/** The facts of sites side by side: answers as 0 and 1, decimals as tenths. */
export interface SiteColumns {
  readonly rows: number;
  readonly facts: { readonly [fact: string]: Uint8Array | Uint16Array };
}

/** Puts the facts of sites side by side. */
export function columnsOf(sites: readonly BenchSite[]): SiteColumns {
  const facts: Record<string, Uint8Array | Uint16Array> = {};
  for (const name of answerFacts) {
    facts[name] = Uint8Array.from(sites, (site) => (site.facts[name] === true ? 1 : 0));
  }
  for (const { name, tenths } of numberFacts) {
    facts[name] = Uint16Array.from(sites, ({ facts: { [name]: value } }) =>
      tenths ? Math.round(Number(value) * 10) : Number(value),
    );
  }
  return { rows: sites.length, facts };
}

/** The same columns as the library is handed them: a typed array, or whole units with their places. */
export function batchOf({ rows, facts }: SiteColumns) {
  const tenths = numberFacts.filter((fact) => fact.tenths);
  const units = tenths.map(({ name }) => [name, { units: facts[name], places: 1 }]);
  return { rows, facts: { ...facts, ...Object.fromEntries(units) } };
}
