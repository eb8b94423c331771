import { definitely } from "../../../core/definitely.js";
import type { Amount, Condition } from "../../model.js";
import type { PreparedRules } from "../../prepared-rules.js";
import type { AmountBounds } from "./amount-bounds.js";
import { boundsOfAmount } from "./bounds-of-amount.js";
import type { BoundsScope, Outcomes } from "./bounds-scope.js";
import { outcomesOf } from "./outcomes-of-condition.js";

/**
 * Works out the bounds of every figure of a rule set that is a number.
 *
 * @param rules - The prepared rules.
 * @returns What the parts of the rules can come to; `figures` holds the bounds by id.
 */
export function boundsOfRules(rules: PreparedRules): BoundsScope {
  const figures = new Map<string, AmountBounds>();
  const { facts, parameters } = rules;
  const scope: BoundsScope = {
    facts,
    parameters,
    figures,
    boundsOf: workedOutOnce<Amount, AmountBounds>(boundsOfAmount),
    outcomesOf: workedOutOnce<Condition, Outcomes>(outcomesOf),
  };
  for (const id of rules.order) {
    const figure = definitely(rules.figures.get(id), "the order of the figures");
    if ("amount" in figure) figures.set(id, scope.boundsOf(figure.amount, scope));
  }
  return scope;
}

/** Works out each step once: a step has one place, so its names always mean the same. */
function workedOutOnce<Step extends object, Found>(
  find: (step: Step, scope: BoundsScope) => Found,
): (step: Step, scope: BoundsScope) => Found {
  const found = new Map<Step, Found>();
  return (step, scope) => {
    const known = found.get(step);
    if (known !== undefined) return known;
    const fresh = find(step, scope);
    found.set(step, fresh);
    return fresh;
  };
}
