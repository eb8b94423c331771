import type { RulePreparation } from "../../rules/arrange-rules.js";
import type { Draft } from "../../rules/draft.js";
import { addFigure } from "../../rules/draft.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import type { Condition, Figure } from "../../rules/model.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { EvaluationScheme } from "../model.js";
import { cohortFact, comparedId, groupId } from "./figure-ids.js";
import { stratumOf } from "./lower-stratum.js";
import { whole } from "./steps.js";

const everySite: Condition = { kind: "all", of: [] };

/** Adds the cohort figures, each of which a fact of its own carries to every site. */
export function lowerCohort(draft: Draft, { cohort = [] }: EvaluationScheme): void {
  for (const [index, { id, label, citation }] of cohort.entries()) {
    addFigure(draft, `/cohort/${index}`, {
      id,
      ...(label === undefined ? {} : { label }),
      ...(citation === undefined ? {} : { citation }),
      amount: { kind: "fact", fact: cohortFact(id) },
    });
  }
}

/**
 * The facts of a scheme together with those that carry its cohort figures.
 *
 * @param places - Decimal places of the cohort figures.
 */
export function factsWithCohort(
  { facts, cohort = [] }: EvaluationScheme,
  places: number,
): FactSheet {
  const carried = cohort.map(({ id, label }) => [
    cohortFact(id),
    { kind: "decimal", places, mayBeUnknown: true, ...(label === undefined ? {} : { label }) },
  ]);
  return { ...facts, ...Object.fromEntries(carried) };
}

/**
 * Prepares what each site brings into the comparisons: whether it is compared, in which group, and
 * the amount that a cohort figure takes, under the id of the figure.
 */
export function prepareCohort(
  { facts, parameters = {}, cohort = [] }: EvaluationScheme,
  pointers: ReadonlyMap<object, string>,
  prepare: RulePreparation,
): PreparedRules {
  const draft: Draft = { figures: [], pointers: new Map(pointers) };
  for (const [index, figure] of cohort.entries()) {
    const add = (part: Figure): void => addFigure(draft, `/cohort/${index}`, part);
    const { id, of, where = everySite, within } = figure;
    add({ id, amount: of });
    add({ id: comparedId(id), condition: where });
    add({ id: groupId(id), amount: within === undefined ? whole(0) : stratumOf(facts, within) });
  }
  return prepare({ facts, parameters, figures: draft.figures }, draft.pointers);
}
