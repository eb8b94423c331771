import { toDecimal } from "../core/decimal.js";
import type { DecimalString } from "../core/decimal-text.js";
import { definitely } from "../core/definitely.js";
import type { Id } from "../core/id.js";
import type { Rounding } from "../core/rounding.js";
import type { Label } from "../core/text.js";
import type { Unknown } from "../core/unknown.js";
import { meanOf, shareOf } from "./figures/shares.js";
import { chosenOrders, filledAt } from "./log/chosen-orders.js";
import type { LogFigureOptions } from "./log/log-options.js";
import type { Order } from "./model/order.js";
import type { OrderEvent } from "./model/order-event.js";
import type { OrderScheme } from "./model/order-scheme.js";
import type { ReadOrderScheme } from "./scheme/read-order-scheme.js";
import { readOrderScheme } from "./scheme/read-order-scheme.js";

/** Figures about the orders of one service. */
export interface OrderFigures {
  /** How many orders (点单量). */
  readonly ordered: number;
  /** From how many persons, each counted once. */
  readonly persons: number;
  /** How many of them some team took. */
  readonly filled: number;
  /** How many are completed, those rated among them. */
  readonly completed: number;
  /** How many were rejected. */
  readonly rejected: number;
  /** How many were canceled. */
  readonly canceled: number;
  /** How many residents rated. */
  readonly rated: number;
  /** The satisfied among them (满意率). */
  readonly satisfied: DecimalString | Unknown;
  /** The mean of those grades that have a value. */
  readonly mean: DecimalString | Unknown;
}

/** Figures about one service of the menu. */
export interface ServiceFigures extends OrderFigures {
  /** Id of the service. */
  readonly service: Id;
  /** Its name. */
  readonly label: Label;
}

/** Figures about a menu. */
export interface MenuStatistics {
  /** Each service, in the order of the menu; those that nobody ordered are among them. */
  readonly services: readonly ServiceFigures[];
  /** Demands in words of one's own. */
  readonly wishes: OrderFigures;
  /** All of them. */
  readonly total: OrderFigures;
}

/**
 * Counts what was ordered from the menu, and how it went.
 *
 * @param scheme - The rules of ordering.
 * @param events - The log, at most 100,000 events.
 * @param options - The minute from which it is seen, the days of submission, the rounding.
 * @returns Figures for each service, for wishes, and in all.
 * @throws {@link core.DomainError} the codes of `replayOrders`.
 * @example
 * const scheme = defineOrders({
 *   kind: "orders", id: "orders", version: "2024", title: { zh: "点单办法", en: "Orders" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" }, freeForm: true,
 *   menu: [
 *     { id: "haircut", label: { zh: "理发", en: "haircut" } },
 *     { id: "mending", label: { zh: "缝补", en: "mending" } },
 *   ],
 *   transitions: [{ from: "new", on: "submit", to: "submitted" }],
 *   views: [{ states: ["submitted"], label: { zh: "公开", en: "open" }, public: true }],
 * });
 * const event: OrderEvent = { id: "e1", order: "o1", at: "2024-05-01T09:00", kind: "submit",
 *   demand: { channel: "drop-in", person: "p1", service: "haircut" } };
 * const { services } = menuStatisticsOf(scheme, [event]);
 * services.map(({ service, ordered }) => [service, ordered]); // [["haircut", 1], ["mending", 0]]
 */
export function menuStatisticsOf(
  scheme: OrderScheme,
  events: readonly OrderEvent[],
  options?: LogFigureOptions,
): MenuStatistics {
  const read = readOrderScheme(scheme);
  const { orders, rounding } = chosenOrders(read, events, options);
  const figures = (wanted: (order: Order) => boolean) =>
    figuresOf(orders.filter(wanted), read, rounding);
  const services = [...read.services.values()].map(({ id, label }) =>
    Object.freeze({ service: id, label, ...figures(({ demand }) => demand.service === id) }),
  );
  return Object.freeze({
    services: Object.freeze(services),
    wishes: figures(({ demand }) => demand.service === undefined),
    total: figures(() => true),
  });
}

function figuresOf(
  orders: readonly Order[],
  { grades }: ReadOrderScheme,
  rounding: Rounding,
): OrderFigures {
  const count = (...states: readonly string[]) =>
    orders.filter(({ state }) => states.includes(state)).length;
  const rated = orders
    .flatMap(({ ratings }) => ratings.filter(({ side }) => side === "resident"))
    .map(({ grade }) => definitely(grades.get(grade), "the check of the event"));
  const values = rated.flatMap(({ value }) => (value === undefined ? [] : [toDecimal(value)]));
  return Object.freeze({
    ordered: orders.length,
    persons: new Set(orders.flatMap(({ demand: { person } }) => person ?? [])).size,
    filled: orders.filter((order) => filledAt(order) !== undefined).length,
    completed: count("completed", "rated"),
    rejected: count("rejected"),
    canceled: count("canceled"),
    rated: rated.length,
    satisfied: shareOf(rated.filter(({ satisfied }) => satisfied).length, rated.length, rounding),
    mean: meanOf(values, rounding),
  });
}
