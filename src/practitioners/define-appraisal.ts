import type { AppraisalScheme } from "./model.js";
import { readAppraisal } from "./scheme/read-scheme.js";

/**
 * Checks an appraisal scheme and keeps its literal types.
 *
 * From those come the types of the facts that are owed for a person. Vetoes and consequences must
 * cite where they are published, as they take something from a person.
 *
 * @param scheme - The scheme, as published.
 * @returns A frozen copy of the scheme.
 * @throws {@link core.DomainError} `practitioners/invalid-scheme` when the scheme does not fit its schema.
 * @throws {@link core.DomainError} another `practitioners/` code, that of the first fault, when
 * something in the scheme does not fit the rest of it; `issues` hold all faults.
 * @throws {@link core.DomainError} a `rules/` code, that of the first fault, when a rule refers to a
 * fact, figure or parameter that is not there or does not suit; `issues` hold all such faults.
 * @throws {@link core.DomainError} a `core/` code when the scheme is not plain data.
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
 * appraise(scheme, { person: "p1", facts: { score: 95, fraud: false } }).claimed; // "excellent"
 * defineAppraisal({ ...scheme, otherwise: "failed" }); // throws practitioners/unknown-grade
 */
export function defineAppraisal<const S extends AppraisalScheme>(scheme: S): S {
  // The checked copy holds what the scheme held, so it has the scheme's own type.
  return readAppraisal(scheme).scheme as S;
}
