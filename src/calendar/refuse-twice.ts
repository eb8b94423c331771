import { DomainError } from "../core/error.js";
import { quote } from "../core/quote.js";
import type { CalendarErrorCode } from "./errors.js";

/** Refuses an id that is taken twice. */
export function refuseTwice(all: readonly { readonly id: string }[], what: string): void {
  const seen = new Set<string>();
  for (const { id } of all) {
    if (seen.has(id)) {
      throw new DomainError<CalendarErrorCode>(
        "calendar/duplicate-id",
        `The ${what} ${quote(id)} is there twice. Rename one of them.`,
        { id },
      );
    }
    seen.add(id);
  }
}
