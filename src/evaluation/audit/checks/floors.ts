import { toDecimalString } from "../../../core/decimal.js";
import type { AmountBounds } from "../../../rules/audit/bounds/amount-bounds.js";
import type { Amount, CompareCondition } from "../../../rules/model.js";
import type { AuditedScheme } from "../audited-scheme.js";
import type { EvaluationFinding, ReachExample } from "../evaluation-finding.js";
import { evaluationPhrases } from "../evaluation-phrases.js";

/** Reports conditions on the score of an indicator, or the total, that it can never meet. */
export function floors({ audited, nodes }: AuditedScheme): readonly EvaluationFinding[] {
  const scores = new Set(["total", ...nodes.map(({ indicator }) => indicator.id)]);
  return audited.visits.flatMap(({ step, at, scope }): readonly EvaluationFinding[] => {
    if (step.kind !== "compare" || scope.outcomesOf(step, scope).mayHold) return [];
    const score = scoreWithFloor(step, scores);
    if (score === undefined) return [];
    const message = evaluationPhrases.floorOutOfReach(score.figure);
    const counterexample = reachExample(scope.boundsOf(score, scope));
    return [{ code: "floor-out-of-reach", severity: "fault", at, message, counterexample }];
  });
}

function scoreWithFloor({ left, is, right }: CompareCondition, scores: ReadonlySet<string>) {
  const isScore = (amount: Amount) => amount.kind === "figure" && scores.has(amount.figure);
  if ((is === "at-least" || is === "above") && left.kind === "figure" && isScore(left)) return left;
  const isTurned = is === "at-most" || is === "below";
  return isTurned && right.kind === "figure" && isScore(right) ? right : undefined;
}

function reachExample({ least, most }: AmountBounds): ReachExample {
  return {
    kind: "reach",
    ...(least && { least: toDecimalString(least) }),
    ...(most && { most: toDecimalString(most) }),
  };
}
