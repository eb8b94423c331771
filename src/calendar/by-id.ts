import { DomainError } from "../core/error.js";
import { quote } from "../core/quote.js";
import type { CalendarErrorCode } from "./errors.js";

/** Finds each by its id, and refuses an id that is taken twice. */
export function byId<T extends { readonly id: string }>(
  all: readonly T[],
  what: string,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const each of all) {
    const { id } = each;
    if (found.size === found.set(id, each).size) {
      throw new DomainError<CalendarErrorCode>(
        "calendar/duplicate-id",
        `The ${what} ${quote(id)} is there twice. Rename one of them.`,
        { id },
      );
    }
  }
  return found;
}
