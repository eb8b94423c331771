import { quote } from "../../core/quote.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import { strataOf } from "../lower/lower-stratum.js";
import type { EvaluationScheme } from "../model.js";
import type { EvaluationFault } from "./evaluation-fault.js";

/** Says which groups, compared or ranked apart, are not split by a fact that every site has. */
export function stratumFaults(scheme: EvaluationScheme): readonly EvaluationFault[] {
  const { facts, cohort = [], ranking } = scheme;
  return [
    ...cohort.flatMap((figure) => splitFaults(facts, figure)),
    ...(ranking === undefined ? [] : splitFaults(facts, ranking)),
  ];
}

function splitFaults(
  facts: FactSheet,
  rule: { readonly within?: string },
): readonly EvaluationFault[] {
  if (rule.within === undefined || strataOf(facts, rule.within).length > 0) return [];
  const message =
    `Strata are split by ${quote(rule.within)}, which is not a choice that every site owes. ` +
    `Declare such a fact, or name another.${suggestionFor(rule.within, Object.keys(facts))}`;
  return [{ code: "evaluation/unsuitable-fact", at: rule, message }];
}
