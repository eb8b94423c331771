import { foldLog } from "./log/fold-log.js";
import type { LogOptions } from "./log/log-options.js";
import { readLogOptions } from "./log/log-options.js";
import { readLog } from "./log/read-log.js";
import { settleLog } from "./log/settle-log.js";
import type { OrderEvent } from "./model/order-event.js";
import type { OrderScheme } from "./model/order-scheme.js";
import type { OrdersReplay } from "./model/orders-replay.js";
import { readOrderScheme } from "./scheme/read-order-scheme.js";

/**
 * Replays a log of events: each order with its state, steps, times and ratings.
 *
 * The order in which events are handed over means nothing: they are read by time, at the same minute
 * by id. An event told twice counts once. What the rules do not allow changes nothing and is listed.
 *
 * @param scheme - The rules of ordering.
 * @param events - The log, at most 100,000 events.
 * @param options - The minute from which the log is seen, and what is known about working days.
 * @returns The orders by id, the refused events, the ids told in two ways, and orders that more than
 * one team took.
 * @throws {@link core.DomainError} the codes of `defineOrders`, when the rules do not fit.
 * @throws {@link core.DomainError} `orders/invalid-log` when an event does not fit its schema.
 * @throws {@link core.DomainError} `orders/invalid-options` when an option does not fit.
 * @throws {@link core.DomainError} `core/invalid-decrees` or `core/conflict` when decrees do not fit.
 * @throws {@link core.DomainError} a `core/` code when something is not plain data.
 * @example
 * const scheme = defineOrders({
 *   kind: "orders", id: "orders", version: "2024", title: { zh: "点单办法", en: "Orders" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" }, freeForm: false,
 *   menu: [{ id: "haircut", label: { zh: "理发", en: "haircut" } }],
 *   transitions: [
 *     { from: "new", on: "submit", to: "submitted" },
 *     { from: "submitted", on: "grab", to: "accepted" },
 *   ],
 *   views: [{ states: ["submitted", "accepted"], label: { zh: "公开", en: "open" }, public: true }],
 * });
 * const log: OrderEvent[] = [
 *   { id: "e1", order: "o1", at: "2024-05-01T09:00", kind: "submit",
 *     demand: { channel: "phone", person: "p1", service: "haircut" } },
 *   { id: "e3", order: "o1", at: "2024-05-01T09:20", kind: "grab", team: "west" },
 *   { id: "e2", order: "o1", at: "2024-05-01T09:10", kind: "grab", team: "east" },
 * ];
 * const { orders, contests } = replayOrders(scheme, log);
 * orders[0]?.team; // "east"
 * contests[0]?.loser; // { event: "e3", team: "west" }
 */
export function replayOrders(
  scheme: OrderScheme,
  events: readonly OrderEvent[],
  options?: LogOptions,
): OrdersReplay {
  const read = readOrderScheme(scheme);
  const log = settleLog(readLog(events));
  return foldLog(read, log, readLogOptions(options));
}
