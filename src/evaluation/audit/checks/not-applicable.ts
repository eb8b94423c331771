import { isZero } from "../../../core/arithmetic.js";
import { factsExample } from "../../../rules/audit/probe/facts-example.js";
import { greatest, least, seekResult } from "../../../rules/audit/probe/seek-result.js";
import { totalIds } from "../../lower/figure-ids.js";
import type { IndicatorNode } from "../../lower/indicator-tree.js";
import type { AuditedScheme } from "../audited-scheme.js";
import { placeIn } from "../audited-scheme.js";
import type { EvaluationFinding } from "../evaluation-finding.js";
import { evaluationPhrases } from "../evaluation-phrases.js";

/**
 * Reports what becomes unclear where an indicator does not concern a site: totals out of different
 * full marks in one ranking, and marks that are to be moved and that are not printed.
 */
export function notApplicable(checked: AuditedScheme): readonly EvaluationFinding[] {
  return [
    ...unequalTotals(checked),
    ...checked.nodes.filter(isMovedInVain).map(({ indicator, pointer: at }): EvaluationFinding => {
      const message = evaluationPhrases.notApplicableWithoutPoints(indicator.id);
      return { code: "not-applicable-without-points", severity: "notice", at, message };
    }),
  ];
}

function unequalTotals(checked: AuditedScheme): readonly EvaluationFinding[] {
  const { prober } = checked.audited;
  const { ranking } = checked.scheme;
  const isRanked = ranking?.by.some(({ figure }) => figure === "total") === true;
  if (ranking === undefined || !isRanked || !checked.lowered.stages.rest) return [];
  const [fewest, most] = [least(() => false), greatest(() => false)].map((sought) =>
    seekResult(prober, totalIds.maximum, sought),
  );
  if (fewest === undefined || most === undefined || fewest.result === most.result) return [];
  const message = evaluationPhrases.totalsNotComparable(String(fewest.result), String(most.result));
  const counterexample = factsExample(prober, fewest);
  const at = placeIn(checked, ranking);
  return [{ code: "totals-not-comparable", severity: "notice", at, message, counterexample }];
}

function isMovedInVain(node: IndicatorNode): boolean {
  const { notApplicable: policy, fullMarks, indicator } = node;
  const isMoved = policy === "rescale" || policy === "redistribute";
  return indicator.applies !== undefined && isMoved && isZero(fullMarks);
}
