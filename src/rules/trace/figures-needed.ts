import { definitely } from "../../core/definitely.js";
import type { Figure } from "../model.js";
import type { Step } from "../prepare/step-parts.js";
import { partsOf } from "../prepare/step-parts.js";
import type { PreparedRules } from "../prepared-rules.js";

/** The amount or condition of a figure. */
export function stepOfFigure(figure: Figure): Step {
  return "amount" in figure ? figure.amount : figure.condition;
}

/**
 * Lists the figures that a step can read, itself or through other figures.
 *
 * @param rules - The prepared rules.
 * @param step - An amount or condition of the rules.
 * @returns Their ids, each after those it reads.
 */
export function figuresNeeded(rules: PreparedRules, step: Step): readonly string[] {
  const needed = new Set<string>();
  // A set also visits what is added during the loop, so it is its own queue.
  const steps = new Set<Step>([step]);
  for (const part of steps) {
    for (const inner of partsOf(part)) steps.add(inner);
    if (part.kind === "figure") {
      needed.add(part.figure);
      steps.add(stepOfFigure(figureIn(rules, part.figure)));
    }
  }
  return rules.order.filter((id) => needed.has(id));
}

/** The figure of an id that rules name. */
export function figureIn(rules: PreparedRules, id: string): Figure {
  return definitely(rules.figures.get(id), "the check of the references");
}
