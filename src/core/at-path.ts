import { DomainError } from "./error.js";
import type { JsonValue } from "./json-value.js";
import { pointerSegment } from "./plain-json.js";
import { quote } from "./quote.js";
import { safely } from "./safely.js";

/**
 * Reads a part of what was handed over, and says where it stands when it does not fit.
 *
 * @param path - The keys that lead to the part.
 * @param read - Reads the part.
 * @returns What was read.
 * @throws {@link DomainError} what reading threw, its message with a JSON pointer before it and the
 * pointer as the detail `path`.
 */
export function atPath<T>(path: readonly PropertyKey[], read: () => T): T {
  const part = safely(read);
  if (part.success) return part.data;
  const { code, message, details, issues } = part.error;
  const pointer = path.map((key) => `/${pointerSegment(key)}`).join("");
  throw new DomainError(
    code,
    `At ${quote(pointer)}: ${message}`,
    { ...details, path: pointer },
    { issues, cause: part.error },
  );
}

/** Reads each part of a list in its place. */
export function eachAt<Part, T>(
  path: readonly PropertyKey[],
  list: readonly Part[],
  read: (part: Part) => T,
): readonly T[] {
  return list.map((part, index) => atPath([...path, index], () => read(part)));
}

/** Where the part stands that does not fit, as far as it was said. */
export function placeOf({ details: { path } }: DomainError): { readonly path?: JsonValue } {
  return path === undefined ? {} : { path };
}
