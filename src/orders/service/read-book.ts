import { DomainError } from "../../core/error.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import type { OrdersErrorCode } from "../errors.js";
import type { ServiceBook } from "../model/service-book.js";
import { serviceBookSchema } from "../schema.js";

const limits = { nodes: 2_000_000 };

/**
 * Copies and checks a book of hours served.
 *
 * @throws {@link DomainError} `orders/invalid-book` when it does not fit its schema.
 * @throws {@link DomainError} `orders/duplicate-id` when an id is taken twice.
 * @throws {@link DomainError} `orders/unknown-activity` when an entry names no activity of the book.
 */
export function readBook(book: unknown): Required<ServiceBook> {
  const failure = { code: "orders/invalid-book", what: "book of service" } as const;
  const {
    activities,
    checks,
    honors = [],
  } = parseWith<ServiceBook, OrdersErrorCode>(serviceBookSchema, book, failure, limits);
  refuseStrays(activities, [...checks, ...honors]);
  return { activities, checks, honors };
}

/**
 * Refuses entries that do not fit the activities of their book.
 *
 * @throws {@link DomainError} `orders/duplicate-id` or `orders/unknown-activity`.
 */
export function refuseStrays(
  activities: readonly { readonly id: string }[],
  entries: readonly { readonly id: string; readonly activity: string }[],
): void {
  const known = refuseTwice(activities, "activities");
  refuseTwice(entries, "entries");
  for (const { id, activity } of entries) {
    if (known.has(activity)) continue;
    throw new DomainError<OrdersErrorCode>(
      "orders/unknown-activity",
      `The entry ${quote(id)} names the activity ${quote(activity)}, which is not in the book. ` +
        "Add the activity, or correct the id.",
      { entry: id, activity },
    );
  }
}

/**
 * Refuses ids that are taken twice.
 *
 * @returns The ids.
 * @throws {@link DomainError} `orders/duplicate-id`.
 */
export function refuseTwice(
  all: readonly { readonly id: string }[],
  what: string,
): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { id } of all) {
    if (seen.has(id)) {
      throw new DomainError<OrdersErrorCode>(
        "orders/duplicate-id",
        `The id ${quote(id)} is taken twice among ${what}. Rename one of them.`,
        { id },
      );
    }
    seen.add(id);
  }
  return seen;
}
