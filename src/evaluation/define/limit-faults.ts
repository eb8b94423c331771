import { compareDecimals } from "../../core/arithmetic.js";
import { toDecimal } from "../../core/decimal.js";
import type { IndicatorNode } from "../lower/indicator-tree.js";
import { nodesOf } from "../lower/indicator-tree.js";
import type { EvaluationScheme, TotalRule } from "../model.js";
import type { EvaluationFault } from "./evaluation-fault.js";

/** Says where a floor lies above its cap. */
export function limitFaults(
  { total }: EvaluationScheme,
  dimensions: readonly IndicatorNode[],
): readonly EvaluationFault[] {
  const groups = nodesOf(dimensions).filter((node) => node.kind === "group");
  return [total, ...groups.map((node) => node.indicator)].flatMap(floorFaults);
}

function floorFaults(limited: Pick<TotalRule, "least" | "most">): readonly EvaluationFault[] {
  const { least, most } = limited;
  if (least === undefined || most === undefined) return [];
  if (compareDecimals(toDecimal(least), toDecimal(most)) <= 0) return [];
  const message = `The floor ${least} lies above the cap ${most}. Correct one of them.`;
  return [{ code: "evaluation/floor-above-cap", at: limited, message }];
}
