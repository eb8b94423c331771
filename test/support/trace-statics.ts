import { canonicalDecimal } from "../../src/core/decimal-text.js";
import type { JsonValue } from "../../src/core/json-value.js";
import type { TraceEntry, TraceValue } from "../../src/core/trace.js";
import type { FactValue } from "../../src/rules/fact-sheet.js";
import type { RuleSet } from "../../src/rules/model.js";
import { fieldsOf, listOf, partsOf } from "./trace-detail.js";

type Fields = ReadonlyMap<string, JsonValue>;

/** The details of an entry that its rule prints, by kind of step. */
const printedDetails: Readonly<Record<string, readonly string[]>> = {
  fact: ["fact"],
  parameter: ["parameter"],
  figure: ["figure"],
  quotient: ["rounding"],
  round: ["rounding"],
  units: ["size", "part"],
  bands: ["matching", "bands"],
  brackets: ["brackets"],
  choose: ["matching", "cases"],
  table: ["keys"],
  over: ["list", "take", "rounding"],
  earlier: ["same", "on", "within"],
  elapsed: ["unit"],
  compare: ["is"],
  some: ["least"],
};

/** Entries that stand at the step that reads them rather than at one of their own. */
const madeUp: readonly string[] = ["fact", "figure", "row", "day", "as-of"];

/** What the rule of an entry prints, as the entry's details should show it. */
export function staticsOf(
  entry: TraceEntry,
  ruleSet: RuleSet,
): Readonly<Record<string, JsonValue>> {
  const step = stepAt(ruleSet, entry.at);
  if (step.get("kind") !== entry.kind) return {};
  const names = printedDetails[entry.kind] ?? [];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = step.get(name);
      return value === undefined ? [] : [[name, shown(name, value)]];
    }),
  );
}

/** Bands without what they are worth, brackets without notes, options and cases by id and number. */
function shown(name: string, value: JsonValue): JsonValue {
  if (!Array.isArray(value)) return value;
  const kept = (part: JsonValue, fields: readonly string[]) =>
    Object.fromEntries([...fieldsOf(part)].filter(([field]) => fields.includes(field)));
  switch (name) {
    case "cases":
      return value.length;
    case "bands":
      return value.map((part) => kept(part, ["from", "above", "upTo", "below"]));
    case "brackets":
      return value.map((part) => kept(part, ["upTo", "rate", "size", "each", "part"]));
    default:
      return value;
  }
}

/** The kind of step that an entry should have by its place; its own where it has no place. */
export function kindAt({ kind, at }: TraceEntry, ruleSet: RuleSet): string {
  return madeUp.includes(kind) ? kind : String(stepAt(ruleSet, at).get("kind"));
}

/** The step of a rule set that a JSON pointer names. */
function stepAt(ruleSet: RuleSet, pointer: string): Fields {
  const keys = pointer.split("/").slice(1);
  let found: unknown = ruleSet;
  for (const key of keys) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) {
      throw new Error(`Nothing stands at ${pointer}.`);
    }
    found = Reflect.get(found, key);
  }
  return fieldsOf(found as JsonValue);
}

/** Checks that entries say what their rules print and their facts are. */
export function expectFaithful(
  entry: TraceEntry,
  ruleSet: RuleSet,
  facts: { readonly [fact: string]: FactValue },
): void {
  for (const part of partsOf(entry)) expectFaithful(part, ruleSet, facts);
  if (kindAt(entry, ruleSet) !== entry.kind) {
    throw new Error(`There is no ${entry.kind} at ${entry.at}.`);
  }
  for (const [name, wanted] of Object.entries(staticsOf(entry, ruleSet))) {
    if (sorted(entry.detail?.[name] ?? null) !== sorted(wanted)) {
      throw new Error(`${name} of ${entry.kind} at ${entry.at} is not what the rule prints.`);
    }
  }
  if (entry.kind === "among") expectOptions(entry, ruleSet);
  const wanted = leafValue(entry, ruleSet, facts);
  if (wanted !== undefined && JSON.stringify(wanted) !== JSON.stringify(entry.value)) {
    throw new Error(`${entry.kind} at ${entry.at} is not what was read.`);
  }
}

function expectOptions(entry: TraceEntry, ruleSet: RuleSet): void {
  const shownIds = listOf(entry, "options").map((option) => fieldsOf(option).get("id") ?? null);
  if (sorted(shownIds) === sorted(stepAt(ruleSet, entry.at).get("options") ?? null)) return;
  throw new Error(`The options at ${entry.at} are not those of the rule.`);
}

/** Text in which the order of fields makes no difference. */
const sorted = (value: JsonValue): string =>
  JSON.stringify(value, (_, part: JsonValue) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** What a constant or fact must be. */
function leafValue(
  { kind, at, detail }: TraceEntry,
  ruleSet: RuleSet,
  facts: { readonly [fact: string]: FactValue },
): TraceValue | undefined {
  if (kind === "constant") return canonicalDecimal(String(stepAt(ruleSet, at).get("value")));
  if (kind !== "fact") return undefined;
  const name = String(detail?.fact);
  const rows = detail?.list === undefined ? undefined : facts[String(detail.list)];
  const record = Array.isArray(rows) ? rows[Number(detail?.row)] : facts;
  return plainValue(record?.[name], String(detail?.type));
}

function plainValue(value: FactValue | undefined, type: string): TraceValue {
  if (value === undefined) return { unknown: "missing-evidence" };
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return String(value.length);
  if (typeof value !== "string") return value as TraceValue;
  return ["decimal", "money", "ratio"].includes(type) ? canonicalDecimal(value) : value;
}
