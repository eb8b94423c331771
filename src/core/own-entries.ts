import type { CoreErrorCode } from "./errors.js";
import { quote } from "./quote.js";

/** The reason why something is no plain list or record. */
export interface NotPlain {
  readonly plain: false;
  readonly code: CoreErrorCode;
  readonly message: string;
}

/** The contents of a plain list or record, or the reason why it is none. */
export type OwnEntries =
  | {
      readonly plain: true;
      readonly list: boolean;
      readonly entries: readonly (readonly [key: string, value: unknown])[];
    }
  | NotPlain;

/** The elements of a plain list, nothing where it is no list, or the reason why it is not plain. */
export type OwnElements =
  | { readonly plain: true; readonly elements: readonly unknown[] | undefined }
  | NotPlain;

const refused = (message: string, code: CoreErrorCode = "core/invalid-shape"): NotPlain => ({
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
    return unreadable();
  }
}

/** Only a proxy can throw while it is read; whatever it threw is foreign. */
const unreadable = (): NotPlain => refused("cannot be read. Hand over plain data, not a proxy.");

/**
 * Reads the elements of a plain list, each once, without running getters.
 *
 * @param source - The list.
 * @param most - The most elements to read.
 */
export function ownElementsOf(source: object, most: number): OwnElements {
  try {
    return Array.isArray(source) ? elementsOf(source, most) : { plain: true, elements: undefined };
  } catch {
    return unreadable();
  }
}

function listEntries(source: readonly unknown[], most: number): OwnEntries {
  const read = elementsOf(source, most);
  if (!read.plain) return read;
  const entries = read.elements.map((value, index): [string, unknown] => [String(index), value]);
  return { plain: true, list: true, entries };
}

function elementsOf(
  source: readonly unknown[],
  most: number,
): { readonly plain: true; readonly elements: readonly unknown[] } | NotPlain {
  if (prototypesOf(source) !== 2) return refused("is a special array. Use a plain one.");
  const length: unknown = Object.getOwnPropertyDescriptor(source, "length")?.value;
  // The length is known before anything is visited: 2^32 - 1 holes must not be walked.
  if (typeof length !== "number" || !(length <= most)) {
    return refused("is a list that is too long. Split it.", "core/too-large");
  }
  if (Reflect.ownKeys(source).length !== length + 1) {
    return refused("is an array with holes or extra fields. Fill or remove them.");
  }
  const elements = new Array<unknown>(length);
  for (let index = 0; index < length; index += 1) {
    const property = Object.getOwnPropertyDescriptor(source, index);
    if (!isPlain(property)) return refused(`has no plain element ${index}. Use plain values.`);
    elements[index] = property.value;
  }
  return { plain: true, elements };
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
