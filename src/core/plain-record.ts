import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import type { JsonValue } from "./json-value.js";
import { toPlainJson } from "./plain-json.js";
import { quote } from "./quote.js";

/**
 * Reads a small record of known fields once, and refuses a misspelt or missing one.
 *
 * @param value - What the caller handed over.
 * @param required - Fields that must be there.
 * @param optional - Fields that may be there.
 * @param what - What the record is, for the message.
 * @returns A frozen copy, in which only the named fields can occur.
 * @throws {@link DomainError} `core/invalid-shape` when it is not such a record, and the codes of
 * {@link toPlainJson} when it is not plain data.
 */
export function readRecord<Required extends string, Optional extends string>(
  value: unknown,
  required: readonly Required[],
  optional: readonly Optional[],
  what: string,
): Readonly<Record<Required, JsonValue> & Partial<Record<Optional, JsonValue>>> {
  return checkedFields(toPlainJson(value), required, optional, what);
}

/**
 * Checks the fields of a record that is plain already.
 *
 * @param record - Plain data, as {@link toPlainJson} returns it.
 * @param required - Fields that must be there.
 * @param optional - Fields that may be there.
 * @param what - What the record is, for the message.
 * @returns The same record.
 * @throws {@link DomainError} `core/invalid-shape` when it is not such a record.
 */
export function checkedFields<Required extends string, Optional extends string>(
  record: JsonValue,
  required: readonly Required[],
  optional: readonly Optional[],
  what: string,
): Readonly<Record<Required, JsonValue> & Partial<Record<Optional, JsonValue>>> {
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    throw misshapen(`A ${what} is a record, not ${quote(record)}.`, what);
  }
  const known: readonly string[] = [...required, ...optional];
  const stray = Object.keys(record).find((key) => !known.includes(key));
  if (stray !== undefined) {
    throw misshapen(`A ${what} has no field ${quote(stray)}. It has ${known.join(", ")}.`, what);
  }
  const missing = required.find((key) => !Object.hasOwn(record, key));
  if (missing !== undefined) throw misshapen(`The ${what} lacks its field "${missing}".`, what);
  // The three checks above are what this type says.
  return record as Record<Required, JsonValue> & Partial<Record<Optional, JsonValue>>;
}

const misshapen = (message: string, what: string): DomainError =>
  new DomainError<CoreErrorCode>("core/invalid-shape", message, { what });
