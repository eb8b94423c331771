import type { DimensionNode } from "../lower/indicator-tree.js";
import { nodesOf } from "../lower/indicator-tree.js";
import { mayMoveWithin } from "../lower/leaving-marks.js";
import { totalStagesOf } from "../lower/lower-total.js";
import type { CohortFigure, EvaluationScheme } from "../model.js";
import type { EvaluationFault } from "./evaluation-fault.js";

/** Says where a scheme divides without telling how the result is rounded. */
export function roundingFaults(
  scheme: EvaluationScheme,
  dimensions: readonly DimensionNode[],
): readonly EvaluationFault[] {
  return [
    ...totalFaults(scheme, dimensions),
    ...(scheme.cohort ?? []).flatMap((figure) => meanFaults(figure)),
  ];
}

function totalFaults(
  scheme: EvaluationScheme,
  dimensions: readonly DimensionNode[],
): readonly EvaluationFault[] {
  if (scheme.total.rounding !== undefined) return [];
  const { moved } = totalStagesOf(scheme, dimensions);
  if (!(moved || nodesOf(dimensions).some(mayMoveWithin))) return [];
  const message =
    "Scores are scaled up for what does not concern a site, but no rounding is declared. Add one " +
    'to the total, such as { places: 2, mode: "half-up" }.';
  return [{ code: "evaluation/rounding-needed", at: scheme.total, message }];
}

function meanFaults(figure: CohortFigure): readonly EvaluationFault[] {
  if ((figure.take === "mean") === (figure.rounding !== undefined)) return [];
  const message =
    figure.take === "mean"
      ? 'A mean is a division. Say how it is rounded, such as { places: 2, mode: "half-up" }.'
      : `Only a mean is rounded, and this takes the ${figure.take}. Leave the rounding out.`;
  return [{ code: "evaluation/rounding-needed", at: figure, message }];
}
