import type { JsonValue } from "../core/json-value.js";
import { pointerSegment, toPlainJson } from "../core/plain-json.js";
import { quote } from "../core/quote.js";
import { isUnknown, unknown, unknownReasons } from "../core/unknown.js";
import type { CheckedFacts, CheckedValue } from "./checked-facts.js";
import { entryOf } from "./entry-of.js";
import { rowLimitOf } from "./fact-bounds.js";
import type { FactDefinition, FactSheet, ListFact } from "./fact-sheet.js";
import { checkSimpleValue } from "./facts/check-simple-value.js";
import type { FactReport } from "./facts/fact-report.js";
import { invalidFacts, newFactReport, report } from "./facts/fact-report.js";
import { suggestionFor } from "./nearest-name.js";
import { sortedEntriesOf } from "./sorted-entries.js";

/** Lists of rows make a record of facts large; this is room for 100,000 rows of several facts. */
const nodeLimit = 1_000_000;

/** Near names are sought for the first faults only: it costs a look at the whole sheet. */
const suggestionLimit = 20;

/**
 * Checks one record of facts against its sheet, completely.
 *
 * @param sheet - The fact sheet.
 * @param facts - The facts by name, as the caller handed them over.
 * @returns A value for every fact of the sheet; those left out are unknown.
 * @throws {@link DomainError} `rules/invalid-facts` when a fact is misspelt, missing, of the wrong
 * kind or out of bounds, or is unknown where it may not be; `issues` name each with its path.
 * @throws {@link DomainError} `core/invalid-shape` when the facts are not plain data.
 */
export function checkFacts(sheet: FactSheet, facts: unknown): CheckedFacts {
  const into = newFactReport();
  const checked = checkRecord(sheet, toPlainJson(facts, { nodes: nodeLimit }), "", into);
  if (into.count > 0) throw invalidFacts(into);
  return checked;
}

function checkRecord(
  sheet: FactSheet,
  record: JsonValue,
  path: string,
  into: FactReport,
): CheckedFacts {
  const checked = new Map<string, CheckedValue>();
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    report(into, path, "invalid_type", `is ${quote(record)}; a record of facts is expected`);
    return checked;
  }
  const fields = record as { readonly [name: string]: JsonValue };
  reportStrays(sheet, Object.keys(fields), path, into);
  // Sorted, so that neither document's order of fields decides which fault is named first.
  for (const [name, definition] of sortedEntriesOf(sheet)) {
    const at = `${path}/${pointerSegment(name)}`;
    const value = checkFact(definition, entryOf(fields, name), at, into);
    if (value !== undefined) checked.set(name, value);
  }
  return checked;
}

function reportStrays(
  sheet: FactSheet,
  names: readonly string[],
  path: string,
  into: FactReport,
): void {
  const strays = names.filter((name) => !Object.hasOwn(sheet, name)).sort();
  for (const name of strays) {
    const seek = into.count < suggestionLimit;
    const suggestion = seek ? suggestionFor(name, Object.keys(sheet)) : "";
    const message = `is no fact of the sheet${suggestion && `.${suggestion}`}`;
    report(into, `${path}/${pointerSegment(name)}`, "unrecognized_keys", message);
  }
}

function checkFact(
  definition: FactDefinition,
  value: JsonValue | undefined,
  path: string,
  into: FactReport,
): CheckedValue | undefined {
  if (value === undefined) return checkMissing(definition, path, into);
  if (hasReason(value)) return checkUnknown(definition, value, path, into);
  if (definition.kind === "list") return checkRows(definition, value, path, into);
  return checkSimpleValue(definition, value, path, into);
}

function checkMissing(
  { kind, mayBeUnknown }: FactDefinition,
  path: string,
  into: FactReport,
): CheckedValue | undefined {
  if (mayBeUnknown) return { kind: "unknown", value: unknown("missing-evidence") };
  report(into, path, "invalid_type", `is missing; a fact of the kind ${kind} is owed`);
  return undefined;
}

/** Whether a value says that it is unknown, be it with a reason that exists or not. */
function hasReason(value: JsonValue): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "unknown");
}

function checkUnknown(
  { kind, mayBeUnknown }: FactDefinition,
  value: JsonValue,
  path: string,
  into: FactReport,
): CheckedValue | undefined {
  if (!mayBeUnknown) {
    report(into, path, "invalid_type", `may not be unknown; a fact of the kind ${kind} is owed`);
  } else if (isUnknown(value)) return { kind: "unknown", value };
  else {
    const message = `is unknown without a reason of ${unknownReasons.join(", ")}`;
    report(into, path, "invalid_value", message);
  }
  return undefined;
}

function checkRows(
  list: ListFact,
  value: JsonValue,
  path: string,
  into: FactReport,
): CheckedValue | undefined {
  if (!Array.isArray(value)) {
    report(into, path, "invalid_type", `is ${quote(value)}; a list of rows is expected`);
    return undefined;
  }
  const most = rowLimitOf(list);
  if (value.length > most) {
    report(into, path, "too_big", `has ${value.length} rows; at most ${most} are accepted`);
    return undefined;
  }
  const rows = value.map((row: JsonValue, index) =>
    checkRecord(list.rows, row, `${path}/${index}`, into),
  );
  return { kind: "rows", value: rows };
}
