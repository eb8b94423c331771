import type { Decimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import type { Unknown } from "../../core/unknown.js";
import type { CheckedValue } from "../checked-facts.js";
import type { FactDefinition } from "../fact-sheet.js";
import type { ConstantAmount, FactAmount, FigureAmount, RuleNote } from "../model.js";
import type { Detail } from "./detail.js";
import type { Reading } from "./reading.js";
import { stepOf } from "./reading.js";
import type { FoundFact } from "./scope.js";
import { findFact } from "./scope.js";
import type { AmountStep, Step, StepValue } from "./step.js";
import { makeStep, sharing } from "./step.js";

/** Reads a number that the rule prints. */
export function traceConstant(node: ConstantAmount, reading: Reading): AmountStep {
  const { constants, number } = reading.run;
  const known = constants.get(node);
  if (known !== undefined) return known;
  const step = sharing(stepOf(node, reading, number(node.value), () => ({})));
  constants.set(node, step);
  return step;
}

/** Reads a count, decimal, money or ratio fact. */
export function traceFact(node: FactAmount, reading: Reading): AmountStep {
  const found = findFact(reading.scope, node.fact);
  return leafOf(node.fact, found, reading, numberIn(found.value), node);
}

/** Reads another figure of the same rule set. */
export function traceFigureAmount(node: FigureAmount, reading: Reading): AmountStep {
  const { run, at } = reading;
  const figure = definitely(run.rules.figures.get(node.figure), "the check of the references");
  const label = node.label ?? figure.label;
  const citation = node.citation ?? figure.citation;
  const part = run.figure(node.figure);
  return makeStep({ kind: node.kind, at, label, citation }, part.value, () => ({
    detail: run.printed(node, () => ({ figure: node.figure })),
    parts: [part],
  }));
}

/** A fact that a step reads: its checked value, and the leaf that tells it. */
export interface FactLeaf extends Step {
  readonly checked: CheckedValue;
  readonly definition: FactDefinition;
}

/** Reads a fact of any kind as a part of the step being read. */
export function readFact(reading: Reading, fact: string): FactLeaf {
  const found = findFact(reading.scope, fact);
  const leaf = leafOf(fact, found, reading, plainValueOf(found.value));
  return { ...leaf, checked: found.value, definition: found.definition };
}

function leafOf<Value extends StepValue>(
  fact: string,
  found: FoundFact,
  reading: Reading,
  value: Value,
  note: RuleNote = {},
): Step<Value> {
  const { label, unit } = found.definition;
  const { label: ownLabel = label, citation } = note;
  const subject = { kind: "fact", at: reading.at, label: ownLabel, citation, unit };
  return makeStep(subject, value, () => ({
    detail: factDetail(fact, found, reading),
  }));
}

function factDetail(fact: string, found: FoundFact, { run }: Reading): Detail {
  const { definition, row } = found;
  const printed = run.printed(definition, () => ({ fact, type: definition.kind }));
  if (definition.kind !== "choice" && row === undefined) return printed;
  return { ...printed, ...optionDetail(found), ...rowDetail(found) };
}

function optionDetail({ definition, value }: FoundFact): Detail {
  if (definition.kind !== "choice" || value.kind !== "word") return {};
  const option = definition.options.find(({ id }) => id === value.value);
  return option?.label === undefined ? {} : { option: { ...option.label } };
}

function rowDetail({ row }: FoundFact): Detail {
  return row === undefined ? {} : { list: row.rows.list, row: row.index };
}

/** A fact as the trace tells it: a list by the number of its rows. */
function plainValueOf(checked: CheckedValue): StepValue {
  return checked.kind === "rows" ? String(checked.value.length) : checked.value;
}

function numberIn(checked: CheckedValue): Decimal | Unknown {
  const isNumber = checked.kind === "unknown" || checked.kind === "number";
  return definitely(isNumber ? checked.value : undefined, "the check of the rules");
}
