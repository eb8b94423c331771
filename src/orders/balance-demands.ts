import { definitely } from "../core/definitely.js";
import type { Id } from "../core/id.js";
import { parseWith } from "../core/parse-with.js";
import type { PlainDateTime } from "../core/plain-date-time.js";
import type { OrdersErrorCode } from "./errors.js";
import { foldLog } from "./log/fold-log.js";
import type { LogOptions } from "./log/log-options.js";
import { readLogOptions } from "./log/log-options.js";
import { readLog } from "./log/read-log.js";
import { settleLog } from "./log/settle-log.js";
import { unknownOrder } from "./log/unknown-order.js";
import type { OrderActivity } from "./model/activity.js";
import type { OrderEvent } from "./model/order-event.js";
import type { OrderScheme } from "./model/order-scheme.js";
import { activitiesSchema } from "./schema.js";
import { readOrderScheme } from "./scheme/read-order-scheme.js";
import { refuseTwice } from "./service/read-book.js";

/** What became of one demand. */
export interface DemandBalance {
  /** Id of the order. */
  readonly order: Id;
  /**
   * `unplanned` without any activity, `planned` while none of its activities is over, `served` after;
   * without a minute asked about, activities are planned.
   */
  readonly status: "unplanned" | "planned" | "served";
  /** The activities that serve it, in their order. */
  readonly activities: readonly Id[];
}

/** Demands held against activities. */
export interface DemandBalances {
  /** Each demand. */
  readonly orders: readonly DemandBalance[];
  /** Activities that nobody asked for. */
  readonly unasked: readonly Id[];
  /** How many demands there are. */
  readonly demands: number;
  /** How many activities; there may be more of them than demands. */
  readonly activities: number;
}

/**
 * Holds demands against activities: one demand may need several activities, and one activity may serve
 * several demands.
 *
 * @param scheme - The rules of ordering.
 * @param events - The log, at most 100,000 events.
 * @param activities - The activities and the orders that each serves.
 * @param options - The minute from which it is seen.
 * @returns What became of each demand, and the activities that nobody asked for.
 * @throws {@link core.DomainError} the codes of `replayOrders`.
 * @throws {@link core.DomainError} `orders/invalid-activities` when an activity does not fit.
 * @throws {@link core.DomainError} `orders/duplicate-id` when an activity occurs twice.
 * @throws {@link core.DomainError} `orders/unknown-order` when an activity serves an order that the log
 * does not hold.
 * @example
 * const scheme = defineOrders({
 *   kind: "orders", id: "orders", version: "2024", title: { zh: "点单办法", en: "Orders" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" }, freeForm: true, menu: [],
 *   transitions: [{ from: "new", on: "submit", to: "submitted" }],
 *   views: [{ states: ["submitted"], label: { zh: "公开", en: "open" }, public: true }],
 * });
 * const event: OrderEvent = { id: "e1", order: "o1", at: "2024-05-01T09:00", kind: "submit",
 *   demand: { channel: "visit", person: "p1", wish: "lessons" } };
 * const [day1, day2] = ["2024-05-02", "2024-05-09"] as const;
 * const { orders, unasked } = balanceDemands(scheme, [event], [
 *   { id: "a1", orders: ["o1"], from: `${day1}T09:00`, until: `${day1}T10:00` },
 *   { id: "a2", orders: ["o1"], from: `${day2}T09:00`, until: `${day2}T10:00` },
 *   { id: "a3", orders: [], from: `${day2}T10:00`, until: `${day2}T11:00` },
 * ], { now: "2024-05-03T00:00" });
 * orders; // [{ order: "o1", status: "served", activities: ["a1", "a2"] }]
 * unasked; // ["a3"]
 */
export function balanceDemands(
  scheme: OrderScheme,
  events: readonly OrderEvent[],
  activities: readonly OrderActivity[],
  options?: LogOptions,
): DemandBalances {
  const read = readOrderScheme(scheme);
  const log = settleLog(readLog(events));
  const planned = readActivities(activities);
  const known = readLogOptions(options);
  const { orders } = foldLog(read, log, known);
  const serving = new Map<Id, OrderActivity[]>(log.events.map(({ order }) => [order, []]));
  for (const activity of planned) {
    for (const order of new Set(activity.orders)) {
      const list = serving.get(order);
      if (list === undefined) throw unknownOrder(activity.id, order);
      list.push(activity);
    }
  }
  return Object.freeze({
    orders: Object.freeze(
      orders.map(({ order }) =>
        balanceOf(order, definitely(serving.get(order), "the log"), known.now),
      ),
    ),
    unasked: Object.freeze(planned.filter((each) => each.orders.length === 0).map(({ id }) => id)),
    demands: orders.length,
    activities: planned.length,
  });
}

function readActivities(activities: unknown): readonly OrderActivity[] {
  const failure = { code: "orders/invalid-activities", what: "list of activities" } as const;
  const read = parseWith<readonly OrderActivity[], OrdersErrorCode>(
    activitiesSchema,
    activities,
    failure,
    { nodes: 2_000_000 },
  );
  refuseTwice(read, "activities");
  return read;
}

function balanceOf(
  order: Id,
  activities: readonly OrderActivity[],
  now: PlainDateTime | undefined,
): DemandBalance {
  const isOver = activities.some(({ until }) => now !== undefined && until <= now);
  const waiting = activities.length === 0 ? "unplanned" : "planned";
  return Object.freeze({
    order,
    status: isOver ? "served" : waiting,
    activities: Object.freeze(activities.map(({ id }) => id)),
  });
}
