import type { FactsOf } from "../rules/fact-sheet.js";
import { compileAppraisal } from "./compile-appraisal.js";
import type { JudgedPersons } from "./judge/judge-persons.js";
import type { JudgingOptions } from "./judge/judging-options.js";
import type { AppraisalScheme, Appraised, PersonFacts } from "./model.js";

/**
 * Appraises many persons by a scheme.
 *
 * A person whose facts do not fit costs no other the appraisal, and is listed among the failures.
 *
 * @param scheme - The scheme.
 * @param subjects - The persons and their facts, each person once, at most a million.
 * @param options - The day, the places, and how much is asked for.
 * @returns The appraisals in the order of the persons, and the failures with their causes.
 * @throws {@link core.DomainError} the codes of `defineAppraisal`, when the scheme does not fit.
 * @throws {@link core.DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when something that the scheme reads has no value to use.
 * @throws {@link core.DomainError} `core/invalid-shape`, `core/too-large`, `core/invalid-date` or
 * another `core/` code when the list or the options do not fit.
 * @example
 * import { atLeast, fact, holds } from "wenming/rules";
 * const scheme = defineAppraisal({
 *   kind: "appraisal", id: "practitioners", version: "2024",
 *   title: { zh: "年度考核", en: "yearly appraisal" }, issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 1" },
 *   facts: { score: { kind: "count", most: 100 }, fraud: { kind: "boolean" } },
 *   grades: [
 *     { id: "excellent", label: { zh: "优秀", en: "excellent" }, when: atLeast(fact("score"), "90") },
 *     { id: "qualified", label: { zh: "合格", en: "qualified" }, when: atLeast(fact("score"), "60") },
 *     { id: "unqualified", label: { zh: "不合格", en: "unqualified" } },
 *   ],
 *   otherwise: "unqualified",
 *   vetoes: [{
 *     id: "fraud", label: { zh: "弄虚作假", en: "fraud" }, citation: { document: "Notice 1" },
 *     when: holds("fraud"), atBest: "unqualified",
 *   }],
 * });
 * const { results, failures } = appraiseMany(scheme, [
 *   { person: "p1", facts: { score: 95, fraud: false } },
 *   { person: "p2", facts: { score: 101, fraud: false } },
 * ]);
 * results.map(({ claimed }) => claimed); // ["excellent"]
 * failures.map(({ person, error }) => [person, error.code]); // [["p2", "rules/invalid-facts"]]
 */
export function appraiseMany<const S extends AppraisalScheme>(
  scheme: S,
  subjects: readonly PersonFacts<FactsOf<S["facts"]>>[],
  options?: JudgingOptions,
): JudgedPersons<Appraised> {
  return compileAppraisal(scheme).appraiseMany(subjects, options);
}
