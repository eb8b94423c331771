import { definitely } from "../../core/definitely.js";
import type { JsonValue } from "../../core/json-value.js";
import { quote } from "../../core/quote.js";
import type { YearFault } from "../year/year-fault.js";
import { refuseAll } from "../year/year-fault.js";
import type { Reform, ReformChange, SetValue } from "./reform.js";

/** The keys of a JSON pointer. */
const keysOf = (pointer: string): readonly string[] =>
  pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/** A document with some changes; places are known to exist. */
export function applyChanges(document: JsonValue, changes: readonly ReformChange[]): JsonValue {
  const sets = changes.flatMap(({ set }) => set);
  return sets.reduce((changed, each) => setAt(changed, keysOf(each.at), each), document);
}

function setAt(
  holder: JsonValue,
  [key = "", ...rest]: readonly string[],
  set: SetValue,
): JsonValue {
  if (Array.isArray(holder)) {
    return holder.map((part: JsonValue, index) =>
      String(index) === key ? valueAt(part, rest, set) : part,
    );
  }
  const fields = new Map(Object.entries(holder as Readonly<Record<string, JsonValue>>));
  if (rest.length === 0 && set.value === undefined) fields.delete(key);
  else fields.set(key, valueAt(fields.get(key) as JsonValue, rest, set));
  return Object.fromEntries(fields);
}

const valueAt = (part: JsonValue, rest: readonly string[], set: SetValue): JsonValue =>
  rest.length === 0 ? (set.value as JsonValue) : setAt(part, rest, set);

/**
 * Refuses changes that set what is not there, or that more than one of them sets.
 *
 * @throws {@link DomainError} the first of all faults; its `issues` hold them all.
 */
export function checkChanges(document: JsonValue, { changes }: Reform): void {
  refuseAll([
    ...idFaults(changes),
    ...changes.flatMap((change, index) => placeFaults(document, change, `/changes/${index}`)),
    ...overlapFaults(changes),
  ]);
}

function idFaults(changes: readonly ReformChange[]): readonly YearFault[] {
  const seen = new Set<string>();
  return changes.flatMap(({ id }, index): readonly YearFault[] => {
    if (seen.has(id)) {
      const message = `The id ${quote(id)} is taken twice among the changes. Rename one of them.`;
      return [{ code: "composition/duplicate-id", path: `/changes/${index}`, message }];
    }
    seen.add(id);
    return [];
  });
}

function placeFaults(document: JsonValue, change: ReformChange, at: string): readonly YearFault[] {
  let changed = document;
  for (const [index, set] of change.set.entries()) {
    const why = whyNot(changed, keysOf(set.at), set);
    if (why !== undefined) {
      const message = `${quote(set.at)} ${why}`;
      return [{ code: "composition/unknown-place", path: `${at}/set/${index}/at`, message }];
    }
    changed = setAt(changed, keysOf(set.at), set);
  }
  return [];
}

/** Why a place cannot be set; nothing where it can. */
function whyNot(
  document: JsonValue,
  keys: readonly string[],
  { value }: SetValue,
): string | undefined {
  let holder: JsonValue | undefined = document;
  for (const key of keys.slice(0, -1)) holder = holder === undefined ? holder : partAt(holder, key);
  const last = definitely(keys.at(-1), "the split of the pointer");
  if (typeof holder !== "object" || holder === null) {
    return "leads nowhere. Write where the value stands in the county year.";
  }
  if (Array.isArray(holder)) {
    if (value === undefined) return "is an element of a list. Set the whole list without it.";
    if (partAt(holder, last) === undefined) {
      return `is beyond the ${holder.length} elements of a list. Set the whole list.`;
    }
    return undefined;
  }
  if (value !== undefined || Object.hasOwn(holder, last)) return undefined;
  return "is not there, so it cannot be taken away. Correct the place.";
}

function partAt(holder: JsonValue, key: string): JsonValue | undefined {
  if (typeof holder !== "object" || holder === null) return undefined;
  // Elements are named by their number as JSON writes it.
  if (Array.isArray(holder) && !/^(?:0|[1-9]\d*)$/.test(key)) return undefined;
  return Object.hasOwn(holder, key)
    ? (holder as Readonly<Record<string, JsonValue>>)[key]
    : undefined;
}

/** Two changes that set one place would depend on which comes first. */
function overlapFaults(changes: readonly ReformChange[]): readonly YearFault[] {
  const faults: YearFault[] = [];
  const earlier: { readonly at: string; readonly id: string }[] = [];
  for (const [index, { id, set }] of changes.entries()) {
    for (const [place, { at }] of set.entries()) {
      const other = earlier.find((each) => overlap(each.at, at));
      if (other === undefined) continue;
      const message = `The change ${quote(other.id)} sets ${quote(other.at)} too. Make them one change.`;
      const path = `/changes/${index}/set/${place}/at`;
      faults.push({ code: "composition/change-refused", path, message });
    }
    for (const { at } of set) earlier.push({ at, id });
  }
  return faults;
}

const overlap = (one: string, other: string): boolean =>
  `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);
