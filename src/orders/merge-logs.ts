import { DomainError } from "../core/error.js";
import type { CoreErrorCode } from "../core/errors.js";
import { readList } from "../core/list.js";
import { foldLog } from "./log/fold-log.js";
import type { WorkdayKnowledge } from "./log/log-options.js";
import { readWorkdays } from "./log/log-options.js";
import { readLog } from "./log/read-log.js";
import { settleLog } from "./log/settle-log.js";
import type { OrderEvent } from "./model/order-event.js";
import type { OrderScheme } from "./model/order-scheme.js";
import type { OrdersReplay } from "./model/orders-replay.js";
import { mostEvents } from "./schema.js";
import { readOrderScheme } from "./scheme/read-order-scheme.js";

/** Logs made one, and what they come to. */
export interface MergedLogs extends OrdersReplay {
  /** Every event of every log once, by time; those that change nothing stay in. */
  readonly events: readonly OrderEvent[];
}

/**
 * Merges logs that were kept apart, such as those of two phones without a network.
 *
 * The result is the same whichever log comes first, and merging what is merged changes nothing. Where
 * two teams took one order, the earlier acceptance counts, at the same minute that with the lesser
 * id; what the other team did with the order afterwards changes nothing.
 *
 * @param scheme - The rules of ordering.
 * @param logs - The logs, together at most 100,000 events.
 * @param options - What is known about working days.
 * @returns The merged log, and its replay as of its last event.
 * @throws {@link core.DomainError} the codes of `defineOrders`, when the rules do not fit.
 * @throws {@link core.DomainError} `orders/invalid-log` when an event does not fit its schema.
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
 * const submitted: OrderEvent = { id: "e1", order: "o1", at: "2024-05-01T09:00", kind: "submit",
 *   demand: { channel: "phone", person: "p1", service: "haircut" } };
 * const grabbed = (id: string, team: string): OrderEvent =>
 *   ({ id, order: "o1", at: "2024-05-01T09:10", kind: "grab", team });
 * const [east, west] = [[submitted, grabbed("e2", "east")], [submitted, grabbed("e3", "west")]];
 * mergeLogs(scheme, [west, east]).orders[0]?.team; // "east"
 * mergeLogs(scheme, [east, west]).orders[0]?.team; // "east"
 */
export function mergeLogs(
  scheme: OrderScheme,
  logs: readonly (readonly OrderEvent[])[],
  options?: WorkdayKnowledge,
): MergedLogs {
  const read = readOrderScheme(scheme);
  const events = readList(logs).flatMap((each) => readList(each));
  if (events.length > mostEvents) throw tooLarge(events.length);
  const log = settleLog(readLog(events));
  return Object.freeze({ events: log.all, ...foldLog(read, log, readWorkdays(options)) });
}

const tooLarge = (events: number): DomainError =>
  new DomainError<CoreErrorCode>(
    "core/too-large",
    `The logs have ${events} events, more than ${mostEvents}. Merge those of a shorter time.`,
    { events, limit: mostEvents },
  );
