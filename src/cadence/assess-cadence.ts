import { readRecord } from "../core/plain-record.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import { compileCadence } from "./compile-cadence.js";
import type { AssessmentOptions, CadenceOptions } from "./duties/cadence-options.js";
import type { CadenceScheme } from "./model/cadence-scheme.js";
import type { DutyRegister } from "./model/duty-register.js";
import type { DutyStandings } from "./model/duty-status.js";

/**
 * Tells where every duty of every subject stands at a moment, with the reason in both languages.
 *
 * What is left of periods that are over comes first. A submission counts for the period in which its
 * `forDay` lies; one for a period in which nothing is owed counts nowhere. An excuse covers what is
 * due on one of its days and was not met. With `knownOn` the answer is the one that could be given on
 * that day: what was recorded later is left out, and what was annulled later counts.
 *
 * @param scheme - The duties.
 * @param register - The subjects with their facts, what they handed in, and excuses.
 * @param options - The moment, from which day on, the places, and the decrees about working days.
 * @returns The duties in the order in which they are gone through, and the subjects whose facts do not
 * fit.
 * @throws {@link core.DomainError} the codes of `compileCadence`.
 * @throws {@link core.DomainError} `cadence/invalid-register` when the register does not fit its schema.
 * @throws {@link core.DomainError} `cadence/duplicate-id` when a subject is there twice.
 * @throws {@link core.DomainError} `cadence/unknown-subject` or `cadence/unknown-duty` when something
 * was handed in by, or for, what is not there.
 * @throws {@link core.DomainError} `cadence/invalid-time` when the minute is no time of day.
 * @throws {@link core.DomainError} `cadence/too-many-due-dates` when there are more than 200,000.
 * @throws {@link core.DomainError} `rules/parameter-not-in-force` or `rules/parameter-conflict` when a
 * condition reads a parameter without value.
 * @throws {@link core.DomainError} `core/invalid-date` or `core/out-of-range` when a day does not exist,
 * or a period leaves the years 1900 to 2100.
 * @example
 * import { among } from "wenming/rules";
 * const scheme = defineCadence({
 *   kind: "cadence", id: "duties", version: "2022",
 *   title: { zh: "责任清单", en: "list of duties" }, issuer: "township", region: "township",
 *   effective: { from: "2022-01-01" }, citation: { document: "Duty list" },
 *   facts: { kind: { kind: "choice", options: [{ id: "township" }, { id: "village" }] } },
 *   duties: [{
 *     id: "report", label: { zh: "半年报告", en: "half-yearly report" },
 *     submission: { zh: "报告", en: "report" }, every: { unit: "half-year" },
 *     due: { kind: "days", from: "end", count: 0 }, owedBy: among("kind", ["township"]),
 *   }],
 * });
 * const { results } = assessCadence(scheme, {
 *   subjects: [
 *     { id: "town", facts: { kind: "township" } }, { id: "east", facts: { kind: "village" } },
 *   ],
 *   submissions: [{ subject: "town", duty: "report", on: "2022-06-20" }],
 * }, { asOf: "2023-01-01" });
 * results.map(({ subject, status }) => [subject, status]); // [
 * //   ["town", "overdue"], ["town", "met"], ["town", "due"] ]
 * results[0]?.reason.zh; // "半年报告：报告应报 1 次，已报 0 次，截止 2022-12-31；已逾期"
 */
export function assessCadence<const S extends CadenceScheme>(
  scheme: S,
  register: DutyRegister<FactsOf<S["facts"]>>,
  options: AssessmentOptions & CadenceOptions,
): DutyStandings {
  const optional = ["at", "since", "places", "decrees", "knownOn"] as const;
  const read = readRecord(options, ["asOf"], optional, "set of assessment options");
  const { decrees, knownOn, ...asked } = read as unknown as typeof options;
  const compiled = compileCadence(scheme, { decrees, knownOn } as CadenceOptions);
  return compiled.assess(register, asked);
}
