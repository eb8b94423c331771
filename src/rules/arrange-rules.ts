import { definitely } from "../core/definitely.js";
import type { Figure, RuleSet } from "./model.js";
import { orderFigures } from "./prepare/order-figures.js";
import type { Step } from "./prepare/step-parts.js";
import { partsOf } from "./prepare/step-parts.js";
import type { PreparedRules } from "./prepared-rules.js";

/** Makes a rule set ready for the readers of the language. */
export type RulePreparation = (
  ruleSet: RuleSet,
  pointers: ReadonlyMap<object, string>,
) => PreparedRules;

/**
 * Indexes and orders the figures of a rule set that has been checked.
 *
 * @param ruleSet - The rule set; what it refers to is taken for granted.
 * @param pointers - Where its steps stand in the document that people read; see `pointersOf`.
 * @returns The rule set, indexed for the readers of the language.
 */
export function arrangeRules(
  { facts, parameters = {}, figures }: RuleSet,
  pointers: ReadonlyMap<object, string>,
): PreparedRules {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const reads = new Map(figures.map((figure) => [figure.id, figuresReadIn(figure)]));
  const found = orderFigures(reads);
  const order = definitely("order" in found ? found.order : undefined, "the check for circles");
  return { facts, parameters, figures: byId, order, pointers };
}

/** Ids of the figures that a figure reads itself, in the order of the document. */
function figuresReadIn(figure: Figure): ReadonlySet<string> {
  const waiting: Step[] = ["amount" in figure ? figure.amount : figure.condition];
  const read = new Set<string>();
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (step.kind === "figure") read.add(step.figure);
    // The last one pushed is the first one visited.
    waiting.push(...[...partsOf(step)].reverse());
  }
  return read;
}
