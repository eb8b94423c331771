import { compareDecimals } from "../../core/arithmetic.js";
import { decimalOf } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type {
  AllCondition,
  AmongCondition,
  AnyCondition,
  CompareCondition,
  Comparison,
  CountAmount,
  HoldsCondition,
  KnownCondition,
  NotCondition,
  SomeCondition,
} from "../model.js";
import type { Detail } from "./detail.js";
import { defined } from "./detail.js";
import type { FactLeaf } from "./leaves.js";
import { readFact } from "./leaves.js";
import type { Reading } from "./reading.js";
import { readAmount, readCondition, readConditions, stepOf } from "./reading.js";
import type { AmountStep, ConditionStep } from "./step.js";
import { wordIn } from "./text-facts.js";

/** Compares two amounts. */
export function traceCompare(node: CompareCondition, reading: Reading): ConditionStep {
  const left = readAmount(reading, node.left);
  const right = readAmount(reading, node.right);
  return stepOf(node, reading, comparisonOf(node.is, left, right), () => ({
    detail: reading.run.printed(node, () => ({ is: node.is })),
    parts: [left, right],
  }));
}

function comparisonOf(is: Comparison, left: AmountStep, right: AmountStep): boolean | Unknown {
  if (isUnknown(left.value)) return left.value;
  if (isUnknown(right.value)) return right.value;
  return orders[is](compareDecimals(left.value, right.value));
}

const orders: Readonly<Record<Comparison, (order: number) => boolean>> = {
  above: (order) => order > 0,
  "at-least": (order) => order >= 0,
  equal: (order) => order === 0,
  "not-equal": (order) => order !== 0,
  "at-most": (order) => order <= 0,
  below: (order) => order < 0,
};

/** Asks whether a boolean fact is true. */
export function traceHolds(node: HoldsCondition, reading: Reading): ConditionStep {
  const leaf = readFact(reading, node.fact);
  return stepOf(node, reading, answerIn(leaf), () => ({ parts: [leaf] }));
}

function answerIn({ value }: FactLeaf): boolean | Unknown {
  const answer = typeof value === "boolean" || isUnknown(value) ? value : undefined;
  return definitely(answer, "the check of the rules");
}

/** Asks whether a choice or text fact is one of the options listed. */
export function traceAmong(node: AmongCondition, reading: Reading): ConditionStep {
  const leaf = readFact(reading, node.fact);
  const word = wordIn(leaf.checked);
  const value = isUnknown(word) ? word : node.options.includes(word);
  return stepOf(node, reading, value, () => ({
    detail: reading.run.printed(node, () => ({
      options: node.options.map((option) => optionDetail(leaf, option)),
    })),
    parts: [leaf],
  }));
}

function optionDetail({ definition }: FactLeaf, id: string): Detail {
  const options = definition.kind === "choice" ? definition.options : [];
  const label = options.find((option) => option.id === id)?.label;
  return defined({ id, label: label && { ...label } });
}

/** Asks whether a fact is known. */
export function traceKnown(node: KnownCondition, reading: Reading): ConditionStep {
  const leaf = readFact(reading, node.fact);
  return stepOf(node, reading, !isUnknown(leaf.value), () => ({ parts: [leaf] }));
}

/** Holds when every part does; false as soon as one is. */
export function traceAll(node: AllCondition, reading: Reading): ConditionStep {
  const parts = readConditions(reading, node.of);
  return stepOf(node, reading, atLeast(parts, parts.length), () => ({ parts }));
}

/** Holds when some part does. */
export function traceAny(node: AnyCondition, reading: Reading): ConditionStep {
  const parts = readConditions(reading, node.of);
  return stepOf(node, reading, atLeast(parts, 1), () => ({ parts }));
}

/** Holds when at least a number of the parts do. */
export function traceSome(node: SomeCondition, reading: Reading): ConditionStep {
  const parts = readConditions(reading, node.of);
  return stepOf(node, reading, atLeast(parts, node.least), () => ({
    detail: reading.run.printed(node, () => ({ least: node.least })),
    parts,
  }));
}

/** Unknown only where the unknown parts could still decide. */
function atLeast(parts: readonly ConditionStep[], least: number): boolean | Unknown {
  const holding = parts.filter(({ value }) => value === true).length;
  if (holding >= least) return true;
  const open = parts.map(({ value }) => value).filter(isUnknown);
  const [first] = open;
  return first === undefined || holding + open.length < least ? false : first;
}

/** Holds when its part does not. */
export function traceNot(node: NotCondition, reading: Reading): ConditionStep {
  const part = readCondition(reading, node.of);
  const value = isUnknown(part.value) ? part.value : !part.value;
  return stepOf(node, reading, value, () => ({ parts: [part] }));
}

/** How many conditions hold. */
export function traceCount(node: CountAmount, reading: Reading): AmountStep {
  const parts = readConditions(reading, node.of);
  const holding = parts.filter(({ value }) => value === true).length;
  const value = parts.map((part) => part.value).find(isUnknown) ?? decimalOf(holding);
  return stepOf(node, reading, value, () => ({ parts }));
}
