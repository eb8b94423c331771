import type { FactsOf } from "../rules/fact-sheet.js";
import { compileEvaluation } from "./compile-evaluation.js";
import type { Entrant, EvaluationScheme } from "./model.js";
import type { ScoredSites } from "./score/score-entrants.js";
import type { ScoringManyOptions } from "./score/scoring-options.js";

/**
 * Scores many sites by a scheme, and compares them where the scheme does.
 *
 * A site that cannot be scored costs no other its score: it is listed among the failures. Sites
 * with equal parts of a score share the frozen objects of those parts.
 *
 * @param scheme - The scheme.
 * @param entrants - The sites and their facts, each site once, at most a million.
 * @param options - The day, the places, how much of the scores is asked for, and who is told of
 * progress.
 * @returns The scores in the order of the entrants, and the failures with their causes.
 * @throws {@link DomainError} the codes of `defineEvaluation`, when the scheme does not fit.
 * @throws {@link DomainError} `core/invalid-shape` or `core/too-large` when the entrants are no list
 * that can be read.
 * @throws {@link DomainError} `evaluation/invalid-options` when the options do not fit.
 * @throws {@link DomainError} `evaluation/callback-failed` when `onProgress` throws an error.
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
 * const { results, failures } = scoreMany(scheme, [
 *   { site: "riverside", facts: { events: 4 } },
 *   { site: "hillside", facts: { events: -1 } },
 * ]);
 * results.map((score) => score.total); // ["4"]
 * failures.map(({ site, error }) => [site, error.code]); // [["hillside", "rules/invalid-facts"]]
 */
export function scoreMany<const S extends EvaluationScheme>(
  scheme: S,
  entrants: readonly Entrant<FactsOf<S["facts"]>>[],
  options?: ScoringManyOptions,
): ScoredSites {
  return compileEvaluation(scheme).scoreMany(entrants, options);
}
