import type { ChangeExample, FactsExample } from "../finding.js";
import type { Prober } from "./prober.js";
import { factsIn } from "./prober.js";
import type { Probed } from "./seek-result.js";

/** Tells facts and what came of them as an example. */
export function factsExample(prober: Prober, { facts, result }: Probed): FactsExample {
  return { kind: "facts", facts: factsIn(facts), result, ...dayOf(prober) };
}

/** Tells two records of facts and what came of them as an example. */
export function changeExample(
  prober: Prober,
  fact: string,
  [before, after]: readonly [Probed, Probed],
): ChangeExample {
  return {
    kind: "change",
    fact,
    before: factsIn(before.facts),
    after: factsIn(after.facts),
    results: [before.result, after.result],
    ...dayOf(prober),
  };
}

/** The day and places of a probe, where rules depend on them. */
function dayOf({ context, dependsOnDay }: Prober) {
  const { asOf, places = {} } = context;
  if (!dependsOnDay) return {};
  return { asOf, ...(Object.keys(places).length > 0 && { places }) };
}
