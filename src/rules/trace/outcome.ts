import type { Figure } from "../model.js";
import type { Reading } from "./reading.js";
import type { AmountStep, ConditionStep } from "./step.js";
import { sharing } from "./step.js";

/** The value of a figure, as a step whose entry all its readers share. */
export type FigureStep = AmountStep | ConditionStep;

/** What became of a figure: its step, or what was thrown, which its readers throw again. */
export type Outcome = { readonly step: FigureStep } | { readonly error: unknown };

/** Works a figure out for all its readers. */
export function outcomeOf(figure: Figure, reading: Reading): Outcome {
  try {
    return { step: readStep(figure, reading) };
  } catch (error) {
    return { error };
  }
}

/** The step of a figure that was worked out, or its error once more. */
export function stepIn(outcome: Outcome): FigureStep {
  if ("error" in outcome) throw outcome.error;
  return outcome.step;
}

function readStep(figure: Figure, { run, scope }: Reading): FigureStep {
  const { pointers } = run.rules;
  const at = (step: object) => pointers.get(step) ?? pointers.get(figure) ?? "";
  if ("amount" in figure) {
    return sharing(run.amount(figure.amount, { run, scope, at: at(figure.amount) }));
  }
  return sharing(run.condition(figure.condition, { run, scope, at: at(figure.condition) }));
}
