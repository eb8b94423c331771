import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Case, ChooseAmount, TableAmount } from "../model.js";
import type { Found } from "./branch.js";
import { branchOf, chosenDetail, settle } from "./branch.js";
import type { Detail } from "./detail.js";
import { readFact } from "./leaves.js";
import type { Reading } from "./reading.js";
import { readCondition, readConditions, stepOf } from "./reading.js";
import type { AmountStep, ConditionStep } from "./step.js";
import { wordIn } from "./text-facts.js";

/** The value of the case that applies. */
export function traceChoose(node: ChooseAmount, reading: Reading): AmountStep {
  const { cases, matching, otherwise } = node;
  const tested = matching === "first" ? untilDecided(cases, reading) : allTested(cases, reading);
  const found = matching === "first" ? lastFound(tested) : onlyFound(tested);
  const branch = branchOf(cases, found, otherwise, reading);
  return stepOf(node, reading, branch.value, () => ({
    detail: {
      matching,
      cases: cases.length,
      tested: tested.length,
      ...chosenDetail(cases, found, otherwise, reading),
    },
    parts: [...tested, ...branch.parts],
  }));
}

/** Tests cases in order, up to the first one that is not false. */
function untilDecided(cases: readonly Case[], reading: Reading): readonly ConditionStep[] {
  const tested: ConditionStep[] = [];
  for (const { when } of cases) {
    const condition = readCondition(reading, when);
    tested.push(condition);
    if (condition.value !== false) break;
  }
  return tested;
}

function allTested(cases: readonly Case[], reading: Reading): readonly ConditionStep[] {
  return readConditions(
    reading,
    cases.map(({ when }) => when),
  );
}

/** What the last condition tested decides; all before it are false. */
function lastFound(tested: readonly ConditionStep[]): Found {
  const decided = tested.map(({ value }) => value).find((value) => value !== false);
  if (decided === undefined) return "none";
  return isUnknown(decided) ? decided : tested.length - 1;
}

/** Two cases that hold cannot be settled, whatever the unknown ones turn out to be. */
function onlyFound(tested: readonly ConditionStep[]): Found {
  const holding = [...tested.keys()].filter((index) => tested[index]?.value === true);
  if (holding.length > 1) return settle(holding, "only");
  return tested.map(({ value }) => value).find(isUnknown) ?? settle(holding, "only");
}

/** Looks a value up by choice facts. */
export function traceTable(node: TableAmount, reading: Reading): AmountStep {
  const keys = node.keys.map((key) => readFact(reading, key));
  const words = keys.map((key) => wordIn(key.checked));
  const found = words.find(isUnknown) ?? rowOf(node, words);
  const row = typeof found === "number" ? node.rows[found] : undefined;
  const branch = row
    ? { value: reading.run.number(row.value), parts: [] }
    : branchOf([], found, node.otherwise, reading);
  return stepOf(node, reading, branch.value, () => ({
    detail: {
      keys: [...node.keys],
      ...(row ? { row: [...row.keys], worth: row.value } : rowsDetail(node, found)),
      ...chosenDetail(node.rows, found, node.otherwise, reading),
    },
    parts: [...keys, ...branch.parts],
  }));
}

function rowOf({ rows }: TableAmount, words: readonly (string | Unknown)[]): Found {
  const index = rows.findIndex(({ keys }) => keys.every((key, place) => key === words[place]));
  return index === -1 ? "none" : index;
}

/** Where no row fits, all of them are listed, so that anyone can see it. */
function rowsDetail({ rows }: TableAmount, found: Found): Detail {
  return found === "none" ? { rows: rows.map(({ keys }) => [...keys]) } : {};
}
