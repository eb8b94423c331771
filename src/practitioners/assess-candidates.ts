import type { FactsOf } from "../rules/fact-sheet.js";
import { compileReserve } from "./compile-reserve.js";
import type { JudgedPersons } from "./judge/judge-persons.js";
import type { JudgingOptions } from "./judge/judging-options.js";
import type { Eligibility, PersonFacts, ReserveScheme } from "./model.js";

/**
 * Tells of many persons whether they may be listed as reserve candidates.
 *
 * A person whose facts do not fit costs no other the answer, and is listed among the failures.
 *
 * @param scheme - The scheme.
 * @param candidates - The persons and their facts, each person once, at most a million.
 * @param options - The day, the places, and how much is asked for.
 * @returns The answers in the order of the persons, and the failures with their causes.
 * @throws {@link core.DomainError} the codes of `defineReserve`, when the scheme does not fit.
 * @throws {@link core.DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when something that the scheme reads has no value to use.
 * @throws {@link core.DomainError} `core/invalid-shape`, `core/too-large`, `core/invalid-date` or
 * another `core/` code when the list or the options do not fit.
 * @example
 * import { atMost, elapsed, known } from "wenming/rules";
 * const day = (fact: string) => ({ kind: "fact", fact }) as const;
 * const scheme = defineReserve({
 *   kind: "reserve", id: "reserve", version: "2024",
 *   title: { zh: "后备人选", en: "reserve candidates" }, issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 1" },
 *   facts: {
 *     born: { kind: "date" },
 *     released: { kind: "date", mayBeUnknown: true },
 *   },
 *   requirements: [{
 *     id: "age", label: { zh: "35周岁以下", en: "35 at most" },
 *     when: atMost(elapsed({ from: day("born"), until: "as-of", unit: "years" }), "35"),
 *   }],
 *   bars: [{
 *     id: "sentence", label: { zh: "刑满未逾5年", en: "less than 5 years after release" },
 *     citation: { document: "Notice 1", clause: "item 1" }, when: known("released"),
 *     term: { from: "released", length: { unit: "years", length: 5 }, ends: "on-day" },
 *   }],
 * });
 * const { results, failures } = assessCandidates(
 *   scheme,
 *   [{ person: "p1", facts: { born: "1990-05-01" } }, { person: "p1", facts: { born: "1991-05-01" } }],
 *   { asOf: "2024-06-29" },
 * );
 * results.map(({ person, status }) => [person, status]); // [["p1", "eligible"]]
 * failures.map(({ index, error }) => [index, error.code]); // [[1, "practitioners/duplicate-person"]]
 */
export function assessCandidates<const S extends ReserveScheme>(
  scheme: S,
  candidates: readonly PersonFacts<FactsOf<S["facts"]>>[],
  options?: JudgingOptions,
): JudgedPersons<Eligibility> {
  return compileReserve(scheme).assessCandidates(candidates, options);
}
