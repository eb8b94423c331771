import type { AuditedScheme } from "./audit/audited-scheme.js";
import { auditedScheme } from "./audit/audited-scheme.js";
import { bonusGates } from "./audit/checks/bonus-gates.js";
import { classLines } from "./audit/checks/class-lines.js";
import { floors } from "./audit/checks/floors.js";
import { gatesAndVetoes } from "./audit/checks/gates-and-vetoes.js";
import { groupReach } from "./audit/checks/group-reach.js";
import { itemReach } from "./audit/checks/item-reach.js";
import { notApplicable } from "./audit/checks/not-applicable.js";
import { printedSums } from "./audit/checks/printed-sums.js";
import { rights } from "./audit/checks/rights.js";
import { ruleFindings } from "./audit/checks/rule-findings.js";
import { seats } from "./audit/checks/seats.js";
import type { EvaluationFinding } from "./audit/evaluation-finding.js";
import { readScheme } from "./define/read-scheme.js";
import type { EvaluationScheme } from "./model.js";

const checks: readonly ((checked: AuditedScheme) => readonly EvaluationFinding[])[] = [
  classLines,
  floors,
  gatesAndVetoes,
  bonusGates,
  seats,
  notApplicable,
  rights,
];

/**
 * Reports what the author of an evaluation scheme should look at before it is issued.
 *
 * Besides what `auditRules` reports of the rules of items, gates, vetoes and classes, it adds up the
 * printed points, asks what scores can be reached, looks for scores that no class claims, and for
 * rules that take something from people or touch their rights. Nothing is refused for a finding, and
 * no finding is no proof: facts are tried at their critical values only.
 *
 * @param scheme - The scheme.
 * @returns The findings, check by check; each with its place in the scheme and, where something
 * shows it, a counterexample.
 * @throws {@link DomainError} the codes of `defineEvaluation` when the scheme itself is at fault.
 * @example
 * const sum = { zh: "合计", en: "sum" };
 * const findings = auditEvaluation({
 *   kind: "evaluation", id: "stations", version: "1", subject: "site",
 *   title: { zh: "文明实践站评估", en: "Evaluation of stations" }, issuer: "County", region: "County",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 1" },
 *   facts: { plate: { kind: "boolean" } },
 *   dimensions: [{ id: "premises", label: sum, points: "3", of: [{
 *     id: "plate", label: sum, points: "2",
 *     rule: {
 *       kind: "choose", matching: "first", otherwise: { kind: "constant", value: "0" },
 *       cases: [{ when: { kind: "holds", fact: "plate" }, then: { kind: "constant", value: "2" } }],
 *     },
 *   }] }],
 *   total: { points: "3" }, missing: "unknown", notApplicable: "drop",
 * });
 * findings.map(({ code, at }) => `${code} ${at}`); // ["points-do-not-add-up /dimensions/0"]
 * findings[0]?.counterexample; // { kind: "sum", printed: "3", parts: "2" }
 */
export function auditEvaluation(scheme: EvaluationScheme): readonly EvaluationFinding[] {
  const checked = auditedScheme(readScheme(scheme));
  const sums = [...printedSums(checked), ...itemReach(checked)];
  const own = [...sums, ...groupReach(checked, sums), ...checks.flatMap((check) => check(checked))];
  return Object.freeze([...own, ...ruleFindings(checked, own)]);
}
