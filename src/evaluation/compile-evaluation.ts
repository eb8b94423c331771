import type { FactsOf } from "../rules/fact-sheet.js";
import { readScheme } from "./define/read-scheme.js";
import type { EvaluationScheme } from "./model.js";
import type { CompiledEvaluation } from "./score/compiled-evaluation.js";
import { compiledFrom } from "./score/compiled-evaluation.js";
import { newSchemeScorer } from "./score/scheme-scorer.js";

/**
 * Makes an evaluation scheme ready for many runs.
 *
 * @param scheme - The scheme.
 * @returns The operations `scoreSite`, `scoreMany` and `scoreColumns` of this scheme.
 * @throws {@link DomainError} the codes of `defineEvaluation`.
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
 * const compiled = compileEvaluation(scheme);
 * compiled.scoreSite({ site: "riverside", facts: { events: 4 } }).total; // "4"
 * compiled.scoreSite({ site: "hillside", facts: { events: 9 } }).total; // "9"
 */
export function compileEvaluation<const S extends EvaluationScheme>(
  scheme: S,
): CompiledEvaluation<FactsOf<S["facts"]>> {
  return compiledFrom(newSchemeScorer(readScheme(scheme)));
}
