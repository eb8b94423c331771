import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { quote } from "./quote.js";

/** The most elements that one list argument may have. */
export const listLimit = 1_000_000;

/**
 * Reads the elements of a list argument once, so that nothing can change them afterwards.
 *
 * The elements themselves are not checked: a hole reads as `undefined`.
 *
 * @param list - What the caller handed over as a list.
 * @returns A new array of the same elements.
 * @throws {@link DomainError} `core/invalid-shape` when it is not an array, or reading it fails.
 * @throws {@link DomainError} `core/too-large` when it has more than a million elements.
 */
export function readList<T>(list: readonly T[]): readonly T[] {
  const length = lengthOf(list);
  if (length > listLimit) {
    throw new DomainError<CoreErrorCode>(
      "core/too-large",
      `The list has ${length} elements, more than ${listLimit}. Work through it in parts.`,
      { length, limit: listLimit },
    );
  }
  try {
    // Of the right length at once: a list that grows is copied again and again.
    const copy = new Array<T>(length);
    for (let index = 0; index < length; index += 1) copy[index] = list[index] as T;
    return copy;
  } catch (cause) {
    throw unreadable(list, cause);
  }
}

function lengthOf(list: readonly unknown[]): number {
  let length: unknown;
  try {
    length = Array.isArray(list) ? list.length : undefined;
  } catch (cause) {
    throw unreadable(list, cause);
  }
  if (typeof length === "number" && length >= 0) return length;
  throw unreadable(list, undefined);
}

const unreadable = (list: unknown, cause: unknown): DomainError =>
  new DomainError<CoreErrorCode>(
    "core/invalid-shape",
    `A list is wanted, not ${quote(list)}. Hand over a plain array.`,
    {},
    { cause },
  );
