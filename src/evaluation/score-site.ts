import type { FactsOf } from "../rules/fact-sheet.js";
import { compileEvaluation } from "./compile-evaluation.js";
import type { Entrant, EvaluationScheme, SiteScore } from "./model.js";
import type { ScoringOptions } from "./score/scoring-options.js";

/**
 * Scores one site by a scheme.
 *
 * Comparisons with other sites are unknown (`needs-cohort`); `scoreMany` makes them. To score site
 * after site, compile the scheme once.
 *
 * @param scheme - The scheme.
 * @param entrant - The site and its facts.
 * @param options - The day, the places, and how much of the score is asked for.
 * @returns The score with everything that makes it up.
 * @throws {@link DomainError} the codes of `defineEvaluation`, when the scheme does not fit.
 * @throws {@link DomainError} `evaluation/invalid-entrant` when the entrant has no site and facts.
 * @throws {@link DomainError} `evaluation/invalid-options` when the options do not fit.
 * @throws {@link DomainError} `evaluation/missing-evidence` when an item that the scheme insists on
 * cannot be worked out.
 * @throws {@link DomainError} `rules/invalid-facts` when the facts do not fit their definitions.
 * @throws {@link DomainError} `rules/limits-conflict` when a floor turns out to be above its cap.
 * @throws {@link DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when a parameter that the scheme reads has no value to use.
 * @example
 * import { fact } from "wenming/rules";
 * const scheme = defineEvaluation({
 *   kind: "evaluation", id: "stations", version: "2024", subject: "site",
 *   title: { zh: "文明实践站评估", en: "Evaluation of stations" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 1" },
 *   facts: { events: { kind: "count", most: 100 } },
 *   dimensions: [{ id: "activities", label: { zh: "活动", en: "activities" }, of: [{
 *     id: "events", label: { zh: "活动场次", en: "events" }, points: "100", rule: fact("events"),
 *   }] }],
 *   total: {}, missing: "unknown", notApplicable: "drop",
 * });
 * scoreSite(scheme, { site: "riverside", facts: { events: 4 } }).total; // "4"
 * scoreSite(scheme, { site: "riverside", facts: { events: -4 } }); // throws rules/invalid-facts
 */
export function scoreSite<const S extends EvaluationScheme>(
  scheme: S,
  entrant: Entrant<FactsOf<S["facts"]>>,
  options?: ScoringOptions,
): SiteScore {
  return compileEvaluation(scheme).scoreSite(entrant, options);
}
