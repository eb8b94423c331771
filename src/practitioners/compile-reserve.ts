import type { FactsOf } from "../rules/fact-sheet.js";
import type { JudgedPersons } from "./judge/judge-persons.js";
import { judgeMany, readSubject } from "./judge/judge-persons.js";
import type { JudgingOptions } from "./judge/judging-options.js";
import { readJudging } from "./judge/judging-options.js";
import { newAssessor } from "./judge/new-assessor.js";
import type { Eligibility, PersonFacts, ReserveScheme } from "./model.js";
import { readReserve } from "./scheme/read-scheme.js";

/** A scheme of reserve candidates made ready for many runs. */
export interface CompiledReserve<Facts> {
  /** Tells of one person, as `assessCandidate` does. */
  readonly assessCandidate: (
    candidate: PersonFacts<Facts>,
    options?: JudgingOptions,
  ) => Eligibility;
  /** Tells of many persons, as `assessCandidates` does. */
  readonly assessCandidates: (
    candidates: readonly PersonFacts<Facts>[],
    options?: JudgingOptions,
  ) => JudgedPersons<Eligibility>;
}

/**
 * Makes a scheme of reserve candidates ready for many runs.
 *
 * @param scheme - The scheme.
 * @returns The operations `assessCandidate` and `assessCandidates` of this scheme.
 * @throws {@link core.DomainError} the codes of `defineReserve`.
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
 * const { assessCandidate: assess } = compileReserve(scheme);
 * const facts = { born: "1988-05-01" } as const;
 * assess({ person: "p1", facts }, { asOf: "2024-04-30" }).status; // "eligible"
 * assess({ person: "p1", facts }, { asOf: "2024-05-01" }).status; // "ineligible"
 */
export function compileReserve<const S extends ReserveScheme>(
  scheme: S,
): CompiledReserve<FactsOf<S["facts"]>> {
  const read = readReserve(scheme);
  return {
    assessCandidate: (candidate, options) =>
      newAssessor(read, readJudging(options))(readSubject(candidate)),
    assessCandidates: (candidates, options) =>
      judgeMany(newAssessor(read, readJudging(options)), candidates),
  };
}
