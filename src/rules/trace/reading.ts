import type { Decimal } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import type { JsonValue } from "../../core/json-value.js";
import type { Rounding, RoundingToStep } from "../../core/rounding.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { RowSheet } from "../fact-sheet.js";
import type { Amount, Condition, ConstantAmount, RuleNote } from "../model.js";
import type { PreparedRules } from "../prepared-rules.js";
import type { ResolvedParameter } from "../resolve-parameter.js";
import type { RuleContext } from "../rule-context.js";
import type { ListedRows, Scope } from "./scope.js";
import type { AmountStep, ConditionStep, Step, StepReason, StepValue } from "./step.js";
import { makeStep } from "./step.js";

/** What all steps of one tracer share: the rules, the day, and how parts are read. */
export interface Run {
  readonly rules: PreparedRules;
  readonly context: RuleContext;
  readonly amount: (amount: Amount, reading: Reading) => AmountStep;
  readonly condition: (condition: Condition, reading: Reading) => ConditionStep;
  /** What another figure arrived at. */
  readonly figure: (id: string) => AmountStep;
  /** Steps that read nothing but a printed number; every record shares them. */
  readonly constants: Map<ConstantAmount, AmountStep>;
  /** A number that the rules print. */
  readonly number: (printed: DecimalString) => Decimal;
  /** A rounding rule that the rules print, as steps. */
  readonly grid: (printed: Rounding) => RoundingToStep;
  /** What is told about a part of the rules in the same words for every record; told once, frozen. */
  readonly printed: <Told extends JsonValue>(part: object, tell: () => Told) => Told;
  /** The value of a parameter on the day, and who set it. */
  readonly parameter: (name: string) => ResolvedParameter;
}

/** A step being read: where it stands, and what names mean there. */
export interface Reading {
  readonly run: Run;
  readonly scope: Scope;
  /** The JSON pointer of the step, or of the nearest step around it that has one. */
  readonly at: string;
}

/** Reads an amount that is part of the step being read. */
export function readAmount(reading: Reading, part: Amount): AmountStep {
  return reading.run.amount(part, partOf(reading, part));
}

/** Reads amounts that are parts of the step being read, in their order. */
export function readAmounts(reading: Reading, parts: readonly Amount[]): readonly AmountStep[] {
  return parts.map((part) => readAmount(reading, part));
}

/** Reads a condition that is part of the step being read. */
export function readCondition(reading: Reading, part: Condition): ConditionStep {
  return reading.run.condition(part, partOf(reading, part));
}

/** Reads conditions that are parts of the step being read, in their order. */
export function readConditions(
  reading: Reading,
  parts: readonly Condition[],
): readonly ConditionStep[] {
  return parts.map((part) => readCondition(reading, part));
}

/** The same step seen from inside a row of a list. */
export function insideRow(
  reading: Reading,
  sheet: RowSheet,
  rows: ListedRows,
  index: number,
): Reading {
  const facts = definitely(rows.all[index], "the index of the row");
  return { ...reading, scope: { sheet, facts, row: { rows, index, around: reading.scope } } };
}

/** Makes the step that is being read. */
export function stepOf<Value extends StepValue>(
  node: RuleNote & { readonly kind: string },
  reading: Reading,
  value: Value,
  reason: () => StepReason,
): Step<Value> {
  const { kind, label, citation } = node;
  return makeStep({ kind, at: reading.at, label, citation }, value, reason);
}

/** Works out a value from parts that must all be known; the first unknown one says why not. */
export function whenKnown(
  parts: readonly AmountStep[],
  join: (values: readonly Decimal[]) => Decimal | Unknown,
): Decimal | Unknown {
  const values: Decimal[] = [];
  for (const { value } of parts) {
    if (isUnknown(value)) return value;
    values.push(value);
  }
  return join(values);
}

function partOf({ run, scope, at }: Reading, part: object): Reading {
  return { run, scope, at: run.rules.pointers.get(part) ?? at };
}
