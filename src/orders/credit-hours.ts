import type { RuleContext } from "../rules/rule-context.js";
import { checkedContext } from "../rules/rule-context.js";
import { readService } from "./judge/schemes.js";
import type { ServiceBook } from "./model/service-book.js";
import type { ServiceScheme } from "./model/service-scheme.js";
import type { CreditedBook } from "./service/credit-book.js";
import { creditBook } from "./service/credit-book.js";
import { readBook } from "./service/read-book.js";

/**
 * Credits hours served, person by person and day by day, from those who come and go.
 *
 * Every minute counts once: where someone is at two activities at once, it counts for the one that
 * began first, and the overlap is told. What goes past midnight is cut there. Who is not seen going
 * gets nothing, and neither does who checks in or out in a way that is not allowed for the activity.
 * The route of a day goes by its hours as the scheme rounds them; where a route needs an approval, hours
 * count once those very hours are approved.
 *
 * @param scheme - The rules of service.
 * @param book - The activities, the checks, and what administrators entered.
 * @param context - The day and the place, for rules that depend on them.
 * @returns The days with their hours and routes, the honor hours, and what does not fit.
 * @throws {@link core.DomainError} the codes of `defineService`, when the rules do not fit.
 * @throws {@link core.DomainError} `orders/invalid-book` when the book does not fit its schema.
 * @throws {@link core.DomainError} `orders/duplicate-id` or `orders/unknown-activity` when its ids do
 * not fit together.
 * @throws {@link core.DomainError} `orders/unknown-way` or `orders/unknown-route` when a check or a decision
 * names what the scheme does not have.
 * @throws {@link core.DomainError} `rules/invalid-facts` when the routes ask for more than hours, or the facts
 * of an activity do not fit.
 * @throws {@link core.DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when something that the rules read has no value to use.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data.
 * @example
 * import { atMost, fact } from "wenming/rules";
 * const scheme = defineService({
 *   kind: "service", id: "hours", version: "2024", title: { zh: "时数", en: "Hours" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" }, facts: { hours: { kind: "decimal", least: "0" } },
 *   rounding: { step: "0.5", mode: "down" },
 *   routes: [{ id: "effective", label: { zh: "即时生效", en: "at once" }, when: atMost(fact("hours"), "8") }],
 * });
 * const check = (id: string, kind: "check-in" | "check-out", activity: string, at: PlainDateTime) =>
 *   ({ id, kind, activity, at, person: "p1" });
 * import type { PlainDateTime } from "wenming/core";
 * const { days, faults } = creditHours(scheme, {
 *   activities: [
 *     { id: "clean", from: "2024-05-01T09:00", until: "2024-05-01T12:00" },
 *     { id: "visit", from: "2024-05-01T11:00", until: "2024-05-01T13:00" },
 *   ],
 *   checks: [
 *     check("1", "check-in", "clean", "2024-05-01T09:00"),
 *     check("2", "check-out", "clean", "2024-05-01T12:00"),
 *     check("3", "check-in", "visit", "2024-05-01T11:00"),
 *     check("4", "check-out", "visit", "2024-05-01T12:50"),
 *   ],
 * });
 * days.map(({ minutes, hours }) => [minutes, hours]); // [[230, "3.5"]]
 * faults[0]?.code; // "overlap"
 */
export function creditHours(
  scheme: ServiceScheme,
  book: ServiceBook,
  context: RuleContext = {},
): CreditedBook {
  const read = readService(scheme);
  return creditBook(read, readBook(book), checkedContext(context)).credited;
}
