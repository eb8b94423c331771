import type { FactsOf } from "../rules/fact-sheet.js";
import { compileAppraisal } from "./compile-appraisal.js";
import type { JudgingOptions } from "./judge/judging-options.js";
import type { AppraisalScheme, Appraised, PersonFacts } from "./model.js";

/**
 * Appraises one person by a scheme.
 *
 * The first grade whose condition holds is claimed, then vetoes close the better grades. The grade is
 * `undetermined` only while it really hangs on something unknown: a veto that leads to the worst
 * grade decides, whatever the score. To appraise person after person, compile the scheme once.
 *
 * @param scheme - The scheme.
 * @param subject - The person and the facts.
 * @param options - The day, the places, and how much is asked for.
 * @returns The grade with every condition that leads to it.
 * @throws {@link core.DomainError} the codes of `defineAppraisal`, when the scheme does not fit.
 * @throws {@link core.DomainError} `rules/invalid-facts` when the facts do not fit their definitions.
 * @throws {@link core.DomainError} `rules/limits-conflict` when a floor turns out to be above its cap.
 * @throws {@link core.DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when something that the scheme reads has no value to use.
 * @throws {@link core.DomainError} `core/invalid-id` when the person has no id.
 * @throws {@link core.DomainError} `core/invalid-shape`, `core/invalid-date`, `core/out-of-range` or
 * another `core/` code when an argument does not fit, or a term leaves the years 1900 to 2100.
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
 * const appraised = appraise(scheme, { person: "p1", facts: { score: 95, fraud: true } });
 * appraised.claimed; // "excellent"
 * appraised.standing; // { status: "graded", grade: "unqualified" }
 * appraised.vetoes; // ["fraud"]
 */
export function appraise<const S extends AppraisalScheme>(
  scheme: S,
  subject: PersonFacts<FactsOf<S["facts"]>>,
  options?: JudgingOptions,
): Appraised {
  return compileAppraisal(scheme).appraise(subject, options);
}
