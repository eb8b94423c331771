import { compareDecimals } from "../../../core/arithmetic.js";
import type { Decimal } from "../../../core/decimal.js";
import { toDecimal, toDecimalString } from "../../../core/decimal.js";
import type { DecimalString } from "../../../core/decimal-text.js";
import type { Label } from "../../../core/text.js";
import type { IndicatorNode } from "../../lower/indicator-tree.js";
import { fullMarksOf } from "../../lower/indicator-tree.js";
import { isBase } from "../../lower/lower-total.js";
import type { AuditedScheme } from "../audited-scheme.js";
import type { EvaluationFinding } from "../evaluation-finding.js";
import { evaluationPhrases } from "../evaluation-phrases.js";

/**
 * Reports groups, and the total, whose parts do not add up to the printed points.
 *
 * Parts of which none prints points share those of the group, which is no fault.
 */
export function printedSums({
  scheme,
  lowered,
  groups,
}: AuditedScheme): readonly EvaluationFinding[] {
  const base = lowered.dimensions.filter(isBase);
  const { points } = scheme.total;
  return [
    ...groups.flatMap(({ indicator, parts, pointer }) =>
      differing(indicator.points, parts, pointer, (printed, sum) =>
        evaluationPhrases.sumDiffers(indicator.id, printed, sum),
      ),
    ),
    ...differing(points, base, "/total", evaluationPhrases.totalDiffers),
  ];
}

function differing(
  points: DecimalString | undefined,
  parts: readonly IndicatorNode[],
  at: string,
  tell: (printed: string, sum: string) => Label,
): readonly EvaluationFinding[] {
  const sum = sumOfPrinted(parts);
  if (points === undefined || sum === undefined) return [];
  if (compareDecimals(toDecimal(points), sum) === 0) return [];
  const [printed, total] = [toDecimalString(toDecimal(points)), toDecimalString(sum)];
  return [
    {
      code: "points-do-not-add-up",
      severity: "warning",
      at,
      message: tell(printed, total),
      counterexample: { kind: "sum", printed, parts: total },
    },
  ];
}

/** The points of parts together; none where no part prints any, itself or inside. */
export function sumOfPrinted(parts: readonly IndicatorNode[]): Decimal | undefined {
  return parts.some(printsPoints) ? fullMarksOf(parts) : undefined;
}

function printsPoints(node: IndicatorNode): boolean {
  if (node.indicator.points !== undefined) return true;
  return node.kind === "group" && node.parts.some(printsPoints);
}
