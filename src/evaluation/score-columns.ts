import type { FactsOf } from "../rules/fact-sheet.js";
import { compileEvaluation } from "./compile-evaluation.js";
import type { EvaluationScheme } from "./model.js";
import type { ScoredColumns } from "./score/score-columns.js";
import type { ScoringColumnsOptions } from "./score/scoring-options.js";
import type { SiteBatch } from "./score/site-batch.js";

/**
 * Scores many sites into columns: the numbers of `scoreMany`, without an object for each site.
 *
 * Sites are rows: of columns of facts, or of a list of records. A row whose facts do not fit costs no
 * other its score. Typed arrays are read where they are, so they must stay as they are until the end.
 *
 * @param scheme - The scheme; where it compares sites, the rows are the cohort.
 * @param batch - The facts, at most a million rows.
 * @param options - The day, the places, who is told of progress, and what ends the work.
 * @returns Totals, dimensions and standings by row, and the failures with their causes.
 * @throws {@link DomainError} the codes of `defineEvaluation`, when the scheme does not fit.
 * @throws {@link DomainError} `rules/invalid-columns` when the columns do not fit the facts of the
 * scheme, and `core/too-large` when there are more than a million records.
 * @throws {@link DomainError} `evaluation/invalid-options` when the options do not fit.
 * @throws {@link DomainError} `evaluation/callback-failed` when `onProgress` throws an error, and
 * `evaluation/aborted` when the signal ended the work.
 * @throws {@link DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when a parameter that the scheme reads has no value to use.
 * @example
 * import { fact } from "wenming/rules";
 * const scheme = defineEvaluation({
 *   kind: "evaluation", id: "stations", version: "2024", subject: "site",
 *   title: { zh: "文明实践站评估", en: "Evaluation of stations" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 1" },
 *   facts: { hours: { kind: "decimal", places: 1, least: "0", most: "100" } },
 *   dimensions: [{ id: "activities", label: { zh: "活动", en: "activities" }, of: [{
 *     id: "hours", label: { zh: "活动时长", en: "hours" }, points: "100", rule: fact("hours"),
 *   }] }],
 *   total: {}, missing: "unknown", notApplicable: "drop",
 * });
 * // Decimals come as text, or as whole units: 45 units with one place are 4.5.
 * const hours = { units: new Int32Array([45, 60, 1001]), places: 1 };
 * const { total, failures } = scoreColumns(scheme, { rows: 3, facts: { hours } });
 * Array.from(total.units, String); // ["45", "60", "NaN"]
 * total.at(0); // "4.5"
 * failures.map(({ row, error }) => [row, error.code]); // [[2, "rules/invalid-facts"]]
 */
export function scoreColumns<const S extends EvaluationScheme>(
  scheme: S,
  batch: SiteBatch<FactsOf<S["facts"]>>,
  options?: ScoringColumnsOptions,
): ScoredColumns {
  return compileEvaluation(scheme).scoreColumns(batch, options);
}
