import { toDecimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import { isUnknown } from "../../core/unknown.js";
import { entryOf } from "../entry-of.js";
import type { ParameterAmount } from "../model.js";
import type { PreparedRules } from "../prepared-rules.js";
import { remembered } from "../remembered.js";
import type { ResolvedParameter } from "../resolve-parameter.js";
import { resolveParameter } from "../resolve-parameter.js";
import type { RuleContext } from "../rule-context.js";
import type { Reading } from "./reading.js";
import type { AmountStep } from "./step.js";
import { makeStep } from "./step.js";

/** Reads a dated parameter. */
export function traceParameter(node: ParameterAmount, reading: Reading): AmountStep {
  const { run, at } = reading;
  const { label, unit } = definitionOf(run.rules, node.parameter);
  const { value, from, level, place, citation } = run.parameter(node.parameter);
  const subject = {
    kind: node.kind,
    at,
    label: node.label ?? label,
    citation: node.citation ?? citation,
    unit,
  };
  return makeStep(subject, isUnknown(value) ? value : toDecimal(value), () => {
    const { asOf, knownOn } = run.context;
    return { detail: { parameter: node.parameter, level, place, from, asOf, knownOn } };
  });
}

/** Looks parameters up for one day and place, each once and only when it is read. */
export function parametersOn(
  rules: PreparedRules,
  context: RuleContext,
): (parameter: string) => ResolvedParameter {
  return remembered((parameter) =>
    resolveParameter(parameter, definitionOf(rules, parameter), context),
  );
}

function definitionOf(rules: PreparedRules, parameter: string) {
  return definitely(entryOf(rules.parameters, parameter), "the check of the references");
}
