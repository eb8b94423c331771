import type { Figure } from "../../model.js";
import type { Step } from "../../prepare/step-parts.js";
import { partsOf } from "../../prepare/step-parts.js";
import type { PreparedRules } from "../../prepared-rules.js";
import { stepOfFigure } from "../../trace/figures-needed.js";

/** Lists all steps of rules. */
export function stepsOfRules({ figures }: PreparedRules): readonly Step[] {
  return [...figures.values()].flatMap(stepsIn);
}

/** Lists all steps of a figure, each before its parts. */
export function stepsIn(figure: Figure): readonly Step[] {
  // The array also yields what is added during the loop.
  const steps = [stepOfFigure(figure)];
  for (const step of steps) steps.push(...partsOf(step));
  return steps;
}
