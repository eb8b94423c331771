import { toDecimalString } from "../core/decimal.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown } from "../core/unknown.js";
import { checkFacts } from "./check-facts.js";
import { rulesFrom } from "./define-rules.js";
import type { FactsOf } from "./fact-sheet.js";
import type { RuleSet } from "./model.js";
import type { RuleContext } from "./rule-context.js";
import { checkedContext } from "./rule-context.js";
import { createTracer } from "./trace/tracer.js";

/** A figure of a rule set and what it comes to. */
export interface ComputedFigure {
  /** Id of the figure. */
  readonly id: string;
  /** A number, an answer, or why neither can be told. */
  readonly value: DecimalString | boolean | Unknown;
}

/**
 * Computes every figure of a rule set for one record of facts.
 *
 * The rule set is checked on every call; for many records, compile it once.
 *
 * @param ruleSet - The facts asked for, the parameters, and the figures.
 * @param facts - The facts by name.
 * @param context - The day and the place, for rules that depend on them.
 * @returns The figures in the order of the rule set, each as an exact value.
 * @throws {@link DomainError} the codes of `defineRules` when the rule set is at fault.
 * @throws {@link DomainError} `rules/invalid-facts` when the facts do not fit the sheet.
 * @throws {@link DomainError} `rules/limits-conflict` when a floor turns out to be above its cap.
 * @throws {@link DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when a parameter that is read has no value then and there.
 * @throws {@link DomainError} `core/precision-exceeded` when an exact value needs over 40 digits.
 * @throws {@link DomainError} `core/invalid-shape`, `core/invalid-date` or `core/out-of-range` when
 * the context is at fault.
 * @example
 * const rules = defineRules({
 *   facts: { hours: { kind: "decimal", least: "0", mayBeUnknown: true } },
 *   figures: [{
 *     id: "points",
 *     amount: { kind: "product", of: [{ kind: "fact", fact: "hours" }, { kind: "constant", value: "2" }] },
 *   }],
 * });
 * computeFigures(rules, { hours: "1.5" }); // [{ id: "points", value: "3" }]
 * computeFigures(rules, {}); // [{ id: "points", value: { unknown: "missing-evidence" } }]
 * computeFigures(rules, { hours: "-1" }); // throws rules/invalid-facts
 */
export function computeFigures<const Rules extends RuleSet>(
  ruleSet: Rules,
  facts: FactsOf<Rules["facts"]>,
  context: RuleContext = {},
): readonly ComputedFigure[] {
  const rules = rulesFrom(ruleSet);
  const tracer = createTracer(rules, checkedContext(context), checkFacts(rules.facts, facts));
  const computed = [...rules.figures.keys()].map((id): ComputedFigure => {
    const value = tracer.valueOf(id);
    const known = typeof value === "boolean" || isUnknown(value);
    return Object.freeze({ id, value: known ? value : toDecimalString(value) });
  });
  return Object.freeze(computed);
}
