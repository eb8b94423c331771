import type { FactsOf } from "../rules/fact-sheet.js";
import type { JudgedPersons } from "./judge/judge-persons.js";
import { judgeMany, readSubject } from "./judge/judge-persons.js";
import type { JudgingOptions } from "./judge/judging-options.js";
import { readJudging } from "./judge/judging-options.js";
import { newAppraiser } from "./judge/new-appraiser.js";
import type { AppraisalScheme, Appraised, PersonFacts } from "./model.js";
import { readAppraisal } from "./scheme/read-scheme.js";

/** An appraisal scheme made ready for many runs. */
export interface CompiledAppraisal<Facts> {
  /** Appraises one person, as `appraise` does. */
  readonly appraise: (subject: PersonFacts<Facts>, options?: JudgingOptions) => Appraised;
  /** Appraises many persons, as `appraiseMany` does. */
  readonly appraiseMany: (
    subjects: readonly PersonFacts<Facts>[],
    options?: JudgingOptions,
  ) => JudgedPersons<Appraised>;
}

/**
 * Makes an appraisal scheme ready for many runs.
 *
 * @param scheme - The scheme.
 * @returns The operations `appraise` and `appraiseMany` of this scheme.
 * @throws {@link core.DomainError} the codes of `defineAppraisal`.
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
 * const compiled = compileAppraisal(scheme);
 * compiled.appraise({ person: "p1", facts: { score: 60, fraud: false } }).claimed; // "qualified"
 * compiled.appraise({ person: "p2", facts: { score: 59, fraud: false } }).claimed; // "unqualified"
 */
export function compileAppraisal<const S extends AppraisalScheme>(
  scheme: S,
): CompiledAppraisal<FactsOf<S["facts"]>> {
  const read = readAppraisal(scheme);
  return {
    appraise: (subject, options) => newAppraiser(read, readJudging(options))(readSubject(subject)),
    appraiseMany: (subjects, options) =>
      judgeMany(newAppraiser(read, readJudging(options)), subjects),
  };
}
