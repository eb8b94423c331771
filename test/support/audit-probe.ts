import type { AuditedRules, AuditScope } from "../../src/rules/audit/audited-rules.js";
import { auditedRules } from "../../src/rules/audit/audited-rules.js";
import type { FactSheet } from "../../src/rules/fact-sheet.js";
import type { Amount, Condition, Figure } from "../../src/rules/model.js";
import type { ParameterSheet } from "../../src/rules/parameter-sheet.js";
import { pointersOf } from "../../src/rules/pointers.js";
import { prepareRules } from "../../src/rules/prepare-rules.js";
import { boundedFacts, boundedParameters } from "./audit-texts.js";

/** Rules of a test: figures over the bounded facts, unless others are given. */
export interface AuditSketch extends AuditScope {
  readonly facts?: FactSheet;
  readonly parameters?: ParameterSheet;
  readonly figures?: readonly Figure[];
  /** A single amount, as the figure `only`. */
  readonly amount?: Amount;
  /** A single question, as the figure `only`. */
  readonly condition?: Condition;
}

/** Prepares rules for the checks of an audit. */
export function audited(sketch: AuditSketch): AuditedRules {
  const {
    facts = boundedFacts,
    parameters = boundedParameters,
    amount,
    condition,
    ...scope
  } = sketch;
  const only: readonly Figure[] = [
    ...(amount === undefined ? [] : [{ id: "only", amount }]),
    ...(condition === undefined ? [] : [{ id: "only", condition }]),
  ];
  const ruleSet = { facts, parameters, figures: sketch.figures ?? only };
  return auditedRules(prepareRules(ruleSet, pointersOf(ruleSet)), scope);
}
