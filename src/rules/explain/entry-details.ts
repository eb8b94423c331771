import { DomainError } from "../../core/error.js";
import type { CoreErrorCode } from "../../core/errors.js";
import type { JsonValue } from "../../core/json-value.js";
import { quote } from "../../core/quote.js";
import type { TraceEntry } from "../../core/trace.js";

/** The fields of a detail, or of a record inside one. */
export interface Fields {
  readonly [name: string]: JsonValue;
}

/** The details of an entry; none where it has none. */
export function fieldsAt({ detail = {} }: TraceEntry): Fields {
  return detail;
}

/** The parts of an entry; none where it has none. */
export function partsOf({ parts = [] }: TraceEntry): readonly TraceEntry[] {
  return parts;
}

/** A detail that may be left out. */
export function detailOf(entry: TraceEntry, name: string): JsonValue | undefined {
  const fields = fieldsAt(entry);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** A detail that is text. */
export function textOf(entry: TraceEntry, name: string): string {
  return textIn(entry, fieldsAt(entry), name);
}

/** A detail that is a number. */
export function numberOf(entry: TraceEntry, name: string): number {
  const value = detailOf(entry, name);
  if (typeof value === "number") return value;
  throw incomplete(entry, name);
}

/** A detail that is a list. */
export function listOf(entry: TraceEntry, name: string): readonly JsonValue[] {
  const value = detailOf(entry, name);
  if (Array.isArray(value)) return value;
  throw incomplete(entry, name);
}

/** A detail that is a record. */
export function fieldsOf(entry: TraceEntry, name: string): Fields {
  return fieldsIn(entry, detailOf(entry, name), name);
}

/** The fields of a value inside of a detail. */
export function fieldsIn(entry: TraceEntry, value: JsonValue | undefined, name: string): Fields {
  if (isFields(value)) return value;
  throw incomplete(entry, name);
}

/** A text among the fields of a detail. */
export function textIn(entry: TraceEntry, fields: Fields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (typeof value === "string") return value;
  throw incomplete(entry, name);
}

/** One of some words among the fields of a detail. */
export function wordIn<Word extends string>(
  entry: TraceEntry,
  fields: Fields,
  name: string,
  words: readonly Word[],
): Word {
  const text = textIn(entry, fields, name);
  const word = words.find((one) => one === text);
  if (word !== undefined) return word;
  throw incomplete(entry, name);
}

/** A part of an entry. */
export function partAt(entry: TraceEntry, index: number): TraceEntry {
  const part = partsOf(entry)[index];
  if (part !== undefined) return part;
  throw incomplete(entry, `parts/${index}`);
}

/** Whether a value is a record. */
export function isFields(value: JsonValue | undefined): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const incomplete = (entry: TraceEntry, name: string): DomainError =>
  new DomainError<CoreErrorCode>(
    "core/invalid-shape",
    `The entry of the kind ${quote(entry.kind)} at ${quote(entry.at)} lacks ${quote(name)}. ` +
      "Hand over a trace as the library made it.",
    { kind: quote(entry.kind), at: quote(entry.at), detail: name },
  );
