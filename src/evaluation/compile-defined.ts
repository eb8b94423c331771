import { DomainError, isDomainError } from "../core/error.js";
import { toPlainJson } from "../core/plain-json.js";
import { arrangeRules } from "../rules/arrange-rules.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import { pointersOf } from "../rules/pointers.js";
import type { EvaluationErrorCode } from "./errors.js";
import type { EvaluationScheme } from "./model.js";
import type { CompiledEvaluation } from "./score/compiled-evaluation.js";
import { compiledFrom } from "./score/compiled-evaluation.js";
import { newSchemeScorer } from "./score/scheme-scorer.js";

/**
 * Makes a scheme ready that `defineEvaluation` has accepted before, without checking it again.
 *
 * An application that ships schemes checked while it was built need not ship the checks: this way
 * to score loads no schemas. The facts of the sites are checked as always. A scheme that was never
 * checked may be refused, or be read otherwise than its author meant it: a misspelt field is not
 * found here.
 *
 * @param scheme - The scheme, as `defineEvaluation` returned it or as JSON of that.
 * @returns The operations `scoreSite`, `scoreMany` and `scoreColumns` of this scheme.
 * @throws {@link DomainError} `evaluation/invalid-scheme` when the scheme cannot be worked with.
 * @throws {@link DomainError} a `core/` code when the scheme is not plain data.
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
 * compileDefined(scheme).scoreSite({ site: "riverside", facts: { events: 4 } }).total; // "4"
 */
export function compileDefined<const S extends EvaluationScheme>(
  scheme: S,
): CompiledEvaluation<FactsOf<S["facts"]>> {
  const plain = toPlainJson(scheme);
  const score = trusting(() => {
    // The caller vouches for the shape; what does not hold shows as an error, which is worded below.
    const trusted = plain as unknown as EvaluationScheme;
    return newSchemeScorer({
      scheme: trusted,
      pointers: pointersOf(trusted),
      prepare: arrangeRules,
    });
  });
  return compiledFrom({
    entrants: (...asked) => trusting(() => score.entrants(...asked)),
    columns: (...asked) => trusting(() => score.columns(...asked)),
  });
}

/** Words whatever a scheme that was never checked makes go wrong. */
function trusting<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (isDomainError(cause)) throw cause;
    throw new DomainError<EvaluationErrorCode>(
      "evaluation/invalid-scheme",
      'The scheme cannot be worked with. "defineEvaluation" tells what is wrong with it.',
      {},
      { cause },
    );
  }
}
