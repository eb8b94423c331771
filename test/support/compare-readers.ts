import { expect } from "vitest";
import { toDecimalString } from "../../src/core/decimal.js";
import { safely } from "../../src/core/safely.js";
import { decimalStringOfScaled } from "../../src/core/scaled.js";
import { isUnknown } from "../../src/core/unknown.js";
import { checkFacts } from "../../src/rules/check-facts.js";
import { compileRules } from "../../src/rules/compile/compile-rules.js";
import type { RuleBlock } from "../../src/rules/compile/compiled-rules.js";
import type { RuleSet } from "../../src/rules/model.js";
import { prepareRules } from "../../src/rules/prepare-rules.js";
import type { PreparedRules } from "../../src/rules/prepared-rules.js";
import type { RuleContext } from "../../src/rules/rule-context.js";
import { createTracer } from "../../src/rules/trace/tracer.js";

/** What a reader says of a figure: a value, or the code of an error. */
export type Reading = string | boolean | { readonly unknown: string };

/** Reads every figure of every row with the exact reader, each row apart. */
export function readExactly(
  ruleSet: RuleSet,
  rows: readonly unknown[],
  context: RuleContext,
): readonly (readonly Reading[])[] {
  const rules = prepareRules(ruleSet);
  return rows.map((row) => {
    const facts = safely(() => checkFacts(rules.facts, row));
    if (!facts.success) return [facts.error.code];
    const tracer = createTracer(rules, context, facts.data);
    return rules.order.map((id) => {
      const value = safely(() => tracer.valueOf(id));
      if (!value.success) return value.error.code;
      if (typeof value.data === "boolean" || isUnknown(value.data)) return value.data;
      return toDecimalString(value.data);
    });
  });
}

/** Reads every figure of every row with the fast reader, from the lanes wherever they hold. */
export function readFast(
  ruleSet: RuleSet,
  rows: readonly unknown[],
  context: RuleContext,
): readonly (readonly Reading[])[] {
  const rules = prepareRules(ruleSet);
  const run = compileRules(rules).open(context, rows.length);
  const readings: (readonly Reading[])[] = [];
  for (let start = 0; start < rows.length; start += run.blockSize) {
    const part = rows.slice(start, start + run.blockSize);
    const block = run.evaluate(part);
    readings.push(...part.map((_, row) => readRow(rules, block, row)));
  }
  return readings;
}

function readRow(rules: PreparedRules, block: RuleBlock, row: number): readonly Reading[] {
  const fault = block.faults[row];
  if (fault !== undefined) return [fault.code];
  return rules.order.map((id) => {
    const lane = laneReading(rules, block, id, row);
    if (lane !== undefined) return lane;
    const value = safely(() => block.valueOf(id, row));
    if (!value.success) return value.error.code;
    // A lane that fits says unknown of nothing that is known: other lanes go on with what it says.
    const missed = block.wide[row] === 0 && !isUnknown(value.data);
    return missed ? `${value.data}, but unknown in its lane` : value.data;
  });
}

function laneReading(
  rules: PreparedRules,
  block: RuleBlock,
  id: string,
  row: number,
): Reading | undefined {
  if (block.wide[row] === 1) return undefined;
  if ("condition" in (rules.figures.get(id) ?? {})) {
    return [false, undefined, undefined, true][block.truths(id)[row] ?? 1];
  }
  const { values, places } = block.numbers(id);
  const value = values[row] ?? Number.NaN;
  return Number.isNaN(value) ? undefined : decimalStringOfScaled(value, places);
}

/** Expects both readers to say the same of every figure of every row. */
export function expectAgreement(
  ruleSet: RuleSet,
  rows: readonly unknown[],
  context: RuleContext = {},
): void {
  expect(readFast(ruleSet, rows, context)).toEqual(readExactly(ruleSet, rows, context));
}
