import type { JsonValue } from "../../src/core/json-value.js";
import type { TraceEntry, TraceValue } from "../../src/core/trace.js";
import type { Unknown } from "../../src/core/unknown.js";
import type { BigFraction } from "./big-fraction.js";
import { fractionOf } from "./big-fraction.js";

/** A part or detail of a trace entry that the checker cannot do without. */
export function needed<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The trace lacks ${what}.`);
  return value;
}

/** A detail of an entry. */
export function detailOf(entry: TraceEntry, name: string): JsonValue {
  return needed(entry.detail?.[name], `${name} of ${entry.kind} at ${entry.at}`);
}

/** A detail of an entry that is text. */
export function textOf(entry: TraceEntry, name: string): string {
  const value = detailOf(entry, name);
  if (typeof value !== "string") throw new Error(`${name} of ${entry.kind} is no text.`);
  return value;
}

/** A detail of an entry that is a number. */
export function numberOf(entry: TraceEntry, name: string): number {
  const value = detailOf(entry, name);
  if (typeof value !== "number") throw new Error(`${name} of ${entry.kind} is no number.`);
  return value;
}

/** A detail of an entry that is a list. */
export function listOf(entry: TraceEntry, name: string): readonly JsonValue[] {
  const value = detailOf(entry, name);
  if (!Array.isArray(value)) throw new Error(`${name} of ${entry.kind} is no list.`);
  return value;
}

/** The fields of a record inside of a detail. */
export function fieldsOf(value: JsonValue): ReadonlyMap<string, JsonValue> {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}

/** A field that holds decimal text, as a fraction. */
export function fractionIn(
  fields: ReadonlyMap<string, JsonValue>,
  name: string,
): BigFraction | undefined {
  const value = fields.get(name);
  return typeof value === "string" ? fractionOf(value) : undefined;
}

/** The parts of an entry. */
export const partsOf = (entry: TraceEntry): readonly TraceEntry[] => entry.parts ?? [];

/** The part of an entry at a place. */
export const partAt = (entry: TraceEntry, index: number): TraceEntry =>
  needed(partsOf(entry)[index], `part ${index} of ${entry.kind} at ${entry.at}`);

/** Whether a value is unknown. */
export const isOpen = (value: TraceValue): value is Unknown => typeof value === "object";

/** The first unknown of some values. */
export const firstOpen = (values: readonly TraceValue[]): Unknown | undefined =>
  values.find(isOpen);

/** A value that must be decimal text, as a fraction. */
export function fractionIs(value: TraceValue): BigFraction {
  if (typeof value !== "string") throw new Error(`${JSON.stringify(value)} is no number.`);
  return fractionOf(value);
}
