import { parseWith } from "../core/parse-with.js";
import type { RulesErrorCode } from "./errors.js";
import type { RuleSet } from "./model.js";
import { pointersOf } from "./pointers.js";
import { prepareRules } from "./prepare-rules.js";
import type { PreparedRules } from "./prepared-rules.js";
import { ruleSetSchema } from "./schema.js";

/**
 * Checks a rule set and keeps what the compiler knows of it, so that its facts have types.
 *
 * @param ruleSet - Facts, parameters and figures; the order of the figures does not matter.
 * @returns A frozen plain copy with the literal types of the rule set.
 * @throws {@link core.DomainError} `rules/invalid-rule-set` when its shape is wrong; `issues` name
 * the places.
 * @throws {@link core.DomainError} the codes of a reference that points nowhere or a step that
 * cannot be worked out: `rules/unknown-fact`, `rules/wrong-kind-of-fact`, `rules/unknown-option`,
 * `rules/ambiguous-fact`, `rules/unknown-parameter`, `rules/unknown-figure`,
 * `rules/wrong-kind-of-figure`, `rules/duplicate-figure`, `rules/circular-figures`,
 * `rules/invalid-definition`, `rules/invalid-step`.
 * @throws {@link core.DomainError} `core/invalid-shape`, `core/invalid-number`, `core/cycle`,
 * `core/too-deep` or `core/too-large` when it is not plain data, or too much of it.
 * @example
 * const rules = defineRules({
 *   facts: { hours: { kind: "decimal", least: "0" } },
 *   figures: [{
 *     id: "points",
 *     amount: { kind: "product", of: [{ kind: "fact", fact: "hours" }, { kind: "constant", value: "2" }] },
 *   }],
 * });
 * const facts: FactsOf<typeof rules.facts> = { hours: "1.5" };
 * rules.facts.hours.kind; // "decimal"
 * defineRules({ facts: {}, figures: [{ id: "points", amount: { kind: "fact", fact: "hours" } }] }); // throws rules/unknown-fact
 */
export function defineRules<const Rules extends RuleSet>(ruleSet: Rules): Rules {
  const plain = plainRules(ruleSet);
  prepareRules(plain, pointersOf(plain));
  // A copy of the very fields that the compiler has seen; its shape has just been checked.
  return plain as Rules;
}

/**
 * Checks a rule set and makes it ready for the readers of the language.
 *
 * @param value - The rule set, of which nothing is known.
 * @returns The rule set, indexed.
 * @throws {@link core.DomainError} the codes of {@link defineRules}.
 */
export function rulesFrom(value: unknown): PreparedRules {
  const plain = plainRules(value);
  return prepareRules(plain, pointersOf(plain));
}

function plainRules(value: unknown): RuleSet {
  const failure = { code: "rules/invalid-rule-set", what: "rule set" } as const;
  return parseWith<RuleSet, RulesErrorCode>(ruleSetSchema, value, failure);
}
