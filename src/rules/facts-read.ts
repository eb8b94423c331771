import { definitely } from "../core/definitely.js";
import type { Figure } from "./model.js";
import type { Step } from "./prepare/step-parts.js";
import { partsOf } from "./prepare/step-parts.js";
import type { PreparedRules } from "./prepared-rules.js";

/**
 * Finds the facts that each figure depends on, itself or through the figures it reads.
 *
 * What a list's rows hold counts as the list.
 *
 * @param rules - The prepared rule set.
 * @returns The names of the facts, by the id of the figure.
 */
export function factsReadIn(rules: PreparedRules): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, ReadonlySet<string>>();
  for (const id of rules.order) {
    read.set(id, factsOfFigure(rules, definitely(rules.figures.get(id)), read));
  }
  return read;
}

/**
 * Finds the figures that some figures depend on, themselves included.
 *
 * @param rules - The prepared rule set.
 * @param wanted - The ids of the figures.
 */
export function figuresReadBy(
  rules: PreparedRules,
  wanted: readonly string[],
): ReadonlySet<string> {
  // A set also visits what is added during the loop, so it is its own queue.
  const needed = new Set(wanted);
  for (const id of needed) {
    for (const step of stepsOf(definitely(rules.figures.get(id)))) {
      if (step.kind === "figure") needed.add(step.figure);
    }
  }
  return needed;
}

function factsOfFigure(
  rules: PreparedRules,
  figure: Figure,
  read: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const step of stepsOf(figure)) {
    if (step.kind === "figure") {
      for (const name of definitely(read.get(step.figure))) names.add(name);
    }
    for (const name of namesIn(step)) if (Object.hasOwn(rules.facts, name)) names.add(name);
  }
  return names;
}

function stepsOf(figure: Figure): ReadonlySet<Step> {
  // A set also visits what is added during the loop, so it is its own queue.
  const steps = new Set<Step>(["amount" in figure ? figure.amount : figure.condition]);
  for (const step of steps) for (const part of partsOf(step)) steps.add(part);
  return steps;
}

/** The facts that a step names itself. */
function namesIn(step: Step): readonly string[] {
  switch (step.kind) {
    case "fact":
    case "holds":
    case "among":
    case "known":
      return [step.fact];
    case "table":
      return step.keys;
    case "over":
      return [step.list];
    case "elapsed":
      return [step.from, step.until].flatMap((day) => (day.kind === "fact" ? [day.fact] : []));
    default:
      return [];
  }
}
