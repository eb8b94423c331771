import { DomainError } from "../../core/error.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import type { OrdersErrorCode } from "../errors.js";
import type { ServiceBook } from "../model/service-book.js";
import type { ServiceScheme } from "../model/service-scheme.js";
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
    decisions = [],
  } = parseWith<ServiceBook, OrdersErrorCode>(serviceBookSchema, book, failure, limits);
  refuseStrays(activities, [...checks, ...honors]);
  refuseTwice(decisions, "decisions");
  return { activities, checks, honors, decisions };
}

/**
 * Refuses ways of checking in and routes of decisions that the scheme does not have.
 *
 * @throws {@link DomainError} `orders/unknown-way` or `orders/unknown-route`.
 */
export function refuseUnnamed(
  { ways = [], routes }: ServiceScheme,
  { checks, decisions }: Pick<Required<ServiceBook>, "checks" | "decisions">,
): void {
  const named = { ways: idsOf(ways), routes: idsOf(routes) };
  for (const { id, way } of checks) {
    if (way !== undefined && !named.ways.has(way)) throw unnamed("way", id, way);
  }
  for (const { id, route } of decisions) {
    if (!named.routes.has(route)) throw unnamed("route", id, route);
  }
}

const idsOf = (rules: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rules.map(({ id }) => id));

const unnamed = (what: "way" | "route", entry: string, name: string): DomainError =>
  new DomainError<OrdersErrorCode>(
    `orders/unknown-${what}`,
    `The entry ${quote(entry)} names the ${what} ${quote(name)}, which the scheme does not have. Add ` +
      "it to the scheme, or correct the id.",
    { entry, name },
  );

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
