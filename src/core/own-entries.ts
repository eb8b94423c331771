import type { CoreErrorCode } from "./errors.js";
import { quote } from "./quote.js";

/** The contents of a plain list or record, or the reason why it is none. */
export type OwnEntries =
  | {
      readonly plain: true;
      readonly list: boolean;
      readonly entries: readonly (readonly [key: string, value: unknown])[];
    }
  | { readonly plain: false; readonly code: CoreErrorCode; readonly message: string };

const refused = (message: string, code: CoreErrorCode = "core/invalid-shape"): OwnEntries => ({
  plain: false,
  code,
  message,
});

/**
 * Reads the own entries of a plain list or record, each property once, without running getters.
 *
 * Fields of a record whose value is `undefined` are left out.
 *
 * @param source - The list or record.
 * @param most - The most entries to read.
 * @param keyLength - The longest key to accept, in UTF-16 units.
 * @returns Its entries in their own order, or why it is not plain data.
 */
export function ownEntriesOf(source: object, most: number, keyLength: number): OwnEntries {
  try {
    return Array.isArray(source) ? listEntries(source, most) : fields(source, most, keyLength);
  } catch {
    // Only a proxy can throw here; whatever it threw is foreign.
    return refused("cannot be read. Hand over plain data, not a proxy.");
  }
}

function listEntries(source: readonly unknown[], most: number): OwnEntries {
  if (prototypesOf(source) !== 2) return refused("is a special array. Use a plain one.");
  const length: unknown = Object.getOwnPropertyDescriptor(source, "length")?.value;
  // The length is known before anything is visited: 2^32 - 1 holes must not be walked.
  if (typeof length !== "number" || !(length <= most)) {
    return refused("is a list that is too long. Split it.", "core/too-large");
  }
  if (Reflect.ownKeys(source).length !== length + 1) {
    return refused("is an array with holes or extra fields. Fill or remove them.");
  }
  const entries: [string, unknown][] = [];
  for (let index = 0; index < length; index += 1) {
    const property = Object.getOwnPropertyDescriptor(source, index);
    if (!isPlain(property)) return refused(`has no plain element ${index}. Use plain values.`);
    entries.push([String(index), property.value]);
  }
  return { plain: true, list: true, entries };
}

function fields(source: object, most: number, keyLength: number): OwnEntries {
  if (prototypesOf(source) > 1) return refused("is not a plain record. Use { … } or JSON.");
  const keys = Reflect.ownKeys(source);
  if (keys.length > most) return refused("has too many fields. Split it.", "core/too-large");
  const entries: [string, unknown][] = [];
  for (const key of keys) {
    if (typeof key === "symbol") return refused("has a field named by a symbol. Remove it.");
    if (key.length > keyLength) return refused("has too long a field name.", "core/too-large");
    if (key === "__proto__") return refused('has a field named "__proto__". Remove it.');
    const property = Object.getOwnPropertyDescriptor(source, key);
    if (!isPlain(property)) return refused(`has no plain value in ${quote(key)}. Use plain data.`);
    if (property.value !== undefined) entries.push([key, property.value]);
  }
  return { plain: true, list: false, entries };
}

const isPlain = (property: PropertyDescriptor | undefined): property is { value: unknown } =>
  property?.enumerable === true && Object.hasOwn(property, "value");

/**
 * Counts the prototypes above a value, up to three. Plain records have none or one and plain
 * arrays two, in this realm and in every other: frames and test runners bring their own `Object`.
 */
function prototypesOf(source: object): number {
  let count = 0;
  let above: unknown = Object.getPrototypeOf(source);
  while (above !== null && count < 3) {
    count += 1;
    above = Object.getPrototypeOf(above);
  }
  return count;
}
