import type { Draft } from "../../rules/draft.js";
import { addFigure } from "../../rules/draft.js";
import { entryOf } from "../../rules/entry-of.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import type { Amount } from "../../rules/model.js";
import type { EvaluationScheme } from "../model.js";
import { stratumId } from "./figure-ids.js";
import { chooseFirst, whole } from "./steps.js";

/** The strata that a choice fact makes, in the order of its options; none for any other fact. */
export function strataOf(facts: FactSheet, within: string): readonly string[] {
  const fact = entryOf(facts, within);
  if (fact?.kind !== "choice" || fact.mayBeUnknown === true) return [];
  return fact.options.map(({ id }) => id);
}

/** The number of the option that a site has of a choice fact. */
export function stratumOf(facts: FactSheet, within: string): Amount {
  const strata = strataOf(facts, within);
  const cases = strata.slice(0, -1).map((option, index) => ({
    when: { kind: "among", fact: within, options: [option] } as const,
    then: whole(index),
  }));
  return chooseFirst(cases, whole(strata.length - 1));
}

/** Adds the stratum in which a site is ranked. */
export function lowerStratum(draft: Draft, { facts, ranking }: EvaluationScheme): void {
  if (ranking?.within === undefined) return;
  const amount = stratumOf(facts, ranking.within);
  addFigure(draft, "/ranking", { id: stratumId, amount });
}
