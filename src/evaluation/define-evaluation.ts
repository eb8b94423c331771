import { readScheme } from "./define/read-scheme.js";
import { prepareCohort } from "./lower/lower-cohort.js";
import { lowerScheme } from "./lower/lower-scheme.js";
import type { EvaluationScheme } from "./model.js";

/**
 * Checks an evaluation scheme and keeps its literal types.
 *
 * From those come the types of the facts that its sites owe. A scheme read from JSON is checked just
 * the same; its facts are checked when a site is scored.
 *
 * @param scheme - The scheme, as published.
 * @returns A copy of the scheme.
 * @throws {@link DomainError} `evaluation/invalid-scheme` when the scheme does not fit its schema.
 * @throws {@link DomainError} another `evaluation/` code, that of the first fault, when something
 * in the scheme does not fit the rest of it; `issues` hold all faults.
 * @throws {@link DomainError} a `rules/` code, that of the first fault, when a rule refers to a
 * fact, figure or parameter that is not there or does not suit; `issues` hold all such faults.
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
 * scoreSite(scheme, { site: "riverside", facts: { events: 12 } }).total; // "12"
 * defineEvaluation({ ...scheme, facts: {} }); // throws rules/unknown-fact
 * defineEvaluation({ ...scheme, total: { least: "1", most: "0" } }); // throws evaluation/floor-above-cap
 */
export function defineEvaluation<const S extends EvaluationScheme>(scheme: S): S {
  const read = readScheme(scheme);
  prepareCohort(read.scheme, read.pointers, read.prepare);
  lowerScheme(read.scheme, read.pointers, {
    states: true,
    cohortPlaces: 0,
    prepare: read.prepare,
  });
  // The checked copy holds what the scheme held, so it has the scheme's own type.
  return read.scheme as S;
}
