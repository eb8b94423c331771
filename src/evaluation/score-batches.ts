import { DomainError } from "../core/error.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import { compileEvaluation } from "./compile-evaluation.js";
import type { EvaluationErrorCode } from "./errors.js";
import type { EvaluationScheme } from "./model.js";
import { readOptions } from "./score/read-options.js";
import type { ScoredColumns } from "./score/score-columns.js";
import type { ScoringColumnsOptions } from "./score/scoring-options.js";
import type { SiteBatch } from "./score/site-batch.js";

/**
 * Scores batch after batch of sites into columns, as `scoreColumns` does each.
 *
 * A batch is read when its scores are asked for, and nothing of it is kept, so memory stays flat
 * however many there are.
 *
 * @param scheme - The scheme; where it compares sites, each batch is a cohort of its own.
 * @param batches - The batches, be they columns or lists of records.
 * @param options - The day, the places, who is told of the progress of a batch, and what ends the work.
 * @returns The scores of each batch, in turn.
 * @throws {@link DomainError} the codes of `scoreColumns`: those about the scheme and the options at
 * once, those about a batch when its scores are asked for.
 * @throws {@link DomainError} `evaluation/callback-failed` when reading the next batch fails.
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
 * function* months() {
 *   yield [{ hours: "4.5" }, { hours: "6" }] as const;
 *   yield [{ hours: "7.5" }] as const;
 * }
 * const totals = [];
 * for (const { total, rows } of scoreBatches(scheme, months())) {
 *   for (let row = 0; row < rows; row += 1) totals.push(total.at(row));
 * }
 * totals; // ["4.5", "6", "7.5"]
 */
export function scoreBatches<const S extends EvaluationScheme>(
  scheme: S,
  batches: Iterable<SiteBatch<FactsOf<S["facts"]>>>,
  options?: ScoringColumnsOptions,
): Generator<ScoredColumns, void, void> {
  const compiled = compileEvaluation(scheme);
  // Options that do not fit are told now, not with the first batch.
  readOptions(options);
  const iterator = guarded(() => iteratorOf(batches));
  return scoresOf(iterator, (batch) => compiled.scoreColumns(batch, options));
}

function* scoresOf<Facts>(
  iterator: Iterator<Facts>,
  score: (batch: Facts) => ScoredColumns,
): Generator<ScoredColumns, void, void> {
  try {
    for (;;) {
      const { done, value } = guarded(() => nextOf(iterator));
      if (done) return;
      yield score(value);
    }
  } finally {
    guarded(() => iterator.return?.());
  }
}

/** Opens an iterator; a text could be iterated too, but holds no batches. */
function iteratorOf<Facts>(batches: Iterable<Facts>): Iterator<Facts> {
  if (typeof batches !== "object") throw new TypeError("There are no batches in it.");
  return batches[Symbol.iterator]();
}

/** What an iterator says, read once. */
function nextOf<Batch>(iterator: Iterator<Batch>) {
  const { done, value } = iterator.next();
  return { done: done === true, value };
}

/** Runs code of the caller's, which may throw whatever it likes. */
function guarded<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    throw new DomainError<EvaluationErrorCode>(
      "evaluation/callback-failed",
      "The next batch cannot be read. Hand over a list or an iterator of batches; see the cause.",
      {},
      { cause },
    );
  }
}
