import type { JsonValue } from "../../src/core/json-value.js";
import type { TraceEntry, TraceValue } from "../../src/core/trace.js";
import type { BigFraction } from "./big-fraction.js";
import { compareFractions, decimalTextOf } from "./big-fraction.js";
import type { Recompute } from "./recompute-amounts.js";
import { expectSame } from "./recompute-amounts.js";
import {
  detailOf,
  fieldsOf,
  fractionIn,
  fractionIs,
  isOpen,
  listOf,
  needed,
  numberOf,
  partAt,
  partsOf,
  textOf,
} from "./trace-detail.js";

/** A value for every way to stand to a number. */
const comparisons: Readonly<Record<string, readonly (-1 | 0 | 1)[]>> = {
  above: [1],
  "at-least": [0, 1],
  equal: [0],
  "not-equal": [-1, 1],
  "at-most": [-1, 0],
  below: [-1],
};

const compare: Recompute = (entry) => {
  const [left, right] = [partAt(entry, 0).value, partAt(entry, 1).value];
  if (isOpen(left)) return left;
  if (isOpen(right)) return right;
  const order = compareFractions(fractionIs(left), fractionIs(right));
  return needed(comparisons[textOf(entry, "is")], "a comparison").some((one) => one === order);
};

/** The answers that an unknown could still turn into. */
const answers = (value: TraceValue): readonly boolean[] =>
  isOpen(value) ? [false, true] : [value === true];

/** Tries every way in which the unknown parts could come out. */
const byTrial =
  (holds: (parts: readonly boolean[], entry: TraceEntry) => boolean): Recompute =>
  (entry) => {
    const values = partsOf(entry).map(({ value }) => value);
    const ways = values.reduce<readonly (readonly boolean[])[]>(
      (tried, value) => tried.flatMap((way) => answers(value).map((answer) => [...way, answer])),
      [[]],
    );
    const results = new Set(ways.map((way) => holds(way, entry)));
    return results.size === 1 ? results.has(true) : needed(values.find(isOpen), "an unknown");
  };

const holding = (parts: readonly boolean[]): number => parts.filter(Boolean).length;

const among: Recompute = (entry) => {
  const { value } = partAt(entry, 0);
  if (isOpen(value)) return value;
  return listOf(entry, "options").some((option) => fieldsOf(option).get("id") === value);
};

/** What a choice comes to, once it is known which case applies. */
function chosen(entry: TraceEntry, applying: readonly number[], tested: number): TraceValue {
  const isSeveral = textOf(entry, "matching") === "only" && applying.length > 1;
  const [first] = applying;
  const other = partsOf(entry)[tested];
  const given = entry.detail?.chosen;
  if (isSeveral) return { unknown: "several-cases-apply" };
  if (first === undefined && other === undefined) return { unknown: "no-case-applies" };
  if (first === undefined) expectSame(entry, "chosen", "otherwise");
  else if (fieldsOf(given ?? null).get("index") !== first) {
    throw new Error(`${entry.kind} at ${entry.at} chose ${JSON.stringify(given)}, not ${first}.`);
  }
  return needed(other, "the case chosen").value;
}

const bands: Recompute = (entry) => {
  const { value } = partAt(entry, 0);
  if (isOpen(value)) return value;
  const of = fractionIs(value);
  const containing = listOf(entry, "bands").flatMap((band, index) =>
    isInside(fieldsOf(band), of) ? [index] : [],
  );
  return chosen(entry, containing, 1);
};

function isInside(band: ReadonlyMap<string, JsonValue>, of: BigFraction): boolean {
  const meets = (name: string, orders: readonly number[]) => {
    const bound = fractionIn(band, name);
    return bound === undefined || orders.includes(compareFractions(of, bound));
  };
  return (
    meets("from", [0, 1]) && meets("above", [1]) && meets("upTo", [-1, 0]) && meets("below", [-1])
  );
}

const choose: Recompute = (entry) => {
  const tested = numberOf(entry, "tested");
  const conditions = partsOf(entry)
    .slice(0, tested)
    .map(({ value }) => value);
  const applying = [...conditions.keys()].filter((index) => conditions[index] === true);
  if (textOf(entry, "matching") === "first") return firstOf(entry, conditions, applying);
  if (tested !== numberOf(entry, "cases")) throw new Error("Not every case was tested.");
  const open = applying.length > 1 ? undefined : conditions.find(isOpen);
  return open ?? chosen(entry, applying, tested);
};

function firstOf(
  entry: TraceEntry,
  conditions: readonly TraceValue[],
  applying: readonly number[],
): TraceValue {
  const undecided = conditions.filter((value) => value === false).length;
  const isDone = undecided === numberOf(entry, "cases");
  if (!isDone && undecided !== conditions.length - 1) throw new Error("Cases were passed over.");
  return conditions.find(isOpen) ?? chosen(entry, applying, conditions.length);
}

const table: Recompute = (entry) => {
  const keys = listOf(entry, "keys");
  const words = partsOf(entry)
    .slice(0, keys.length)
    .map(({ value }) => value);
  const open = words.find(isOpen);
  if (open !== undefined) return open;
  if (entry.detail?.row !== undefined) {
    expectSame(entry, "row", words.map(String));
    return decimalTextOf(fractionIs(textOf(entry, "worth")));
  }
  const fits = listOf(entry, "rows").some((row) => JSON.stringify(row) === JSON.stringify(words));
  if (fits) throw new Error(`A row of the table at ${entry.at} was passed over.`);
  return partsOf(entry)[keys.length]?.value ?? { unknown: "no-case-applies" };
};

const count: Recompute = (entry) => {
  const values = partsOf(entry).map(({ value }) => value);
  return values.find(isOpen) ?? String(values.filter((value) => value === true).length);
};

/** Conditions, and the amounts that conditions decide. */
export const choicesRecomputed: Readonly<Record<string, Recompute>> = {
  compare,
  holds: (entry) => partAt(entry, 0).value,
  among,
  known: (entry) => !isOpen(partAt(entry, 0).value),
  all: byTrial((parts) => holding(parts) === parts.length),
  any: byTrial((parts) => holding(parts) > 0),
  some: byTrial((parts, entry) => holding(parts) >= Number(detailOf(entry, "least"))),
  not: byTrial(([part]) => part === false),
  bands,
  choose,
  table,
  count,
};
