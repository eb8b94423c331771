import type { JsonValue } from "../../core/json-value.js";

/** A record of a trace entry's detail. */
export type Detail = Readonly<Record<string, JsonValue>>;

/**
 * Freezes the details of an entry without those that are `undefined`.
 *
 * @param fields - The details; they hold no more levels than the rule language has.
 * @returns The frozen details, or nothing where none are left.
 */
export function freezeDetail(
  fields: Readonly<Record<string, JsonValue | undefined>>,
): Detail | undefined {
  if (isTold(fields)) return fields;
  const kept = defined(fields);
  return Object.keys(kept).length === 0 ? undefined : kept;
}

/** Whether details are frozen, and so told before: those are shared as they are. */
function isTold(fields: Readonly<Record<string, JsonValue | undefined>>): fields is Detail {
  return Object.isFrozen(fields);
}

/** Keeps the fields that are there, in a frozen record. */
export function defined(fields: Readonly<Record<string, JsonValue | undefined>>): Detail {
  const kept: Record<string, JsonValue> = {};
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (value !== undefined) kept[key] = freezeJson(value);
  }
  return Object.freeze(kept);
}

/** Freezes data through all levels; what is frozen already is taken to be so throughout. */
export function freezeJson<Json extends JsonValue>(value: Json): Json {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freezeJson(part);
  return Object.freeze(value);
}
