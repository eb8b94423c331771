import type { JsonValue } from "./json-value.js";
import { toPlainJson } from "./plain-json.js";

/**
 * Writes plain data as the one JSON text that equal data shares, as RFC 8785 lays down: keys in the
 * order of their UTF-16 units, no space between, numbers as JavaScript writes them.
 *
 * @param value - Plain data, as {@link toPlainJson} accepts it without limits of its own.
 * @returns The text; a lone half of a surrogate pair is written as an escape.
 * @throws {@link DomainError} as {@link toPlainJson} does.
 * @example
 * canonicalJson({ b: 1.0, a: ["中"] }); // '{"a":["中"],"b":1}'
 * canonicalJson({ a: ["中"], b: 1 }); // '{"a":["中"],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  return textOf(toPlainJson(value));
}

function textOf(value: JsonValue): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(textOf).join(",")}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${textOf(item)}`).join(",")}}`;
}
