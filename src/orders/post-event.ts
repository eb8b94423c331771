import { canonicalJson } from "../core/canonical-json.js";
import { definitely } from "../core/definitely.js";
import type { WorkdayKnowledge } from "./log/log-options.js";
import { readWorkdays } from "./log/log-options.js";
import { newDraft, orderOf } from "./log/order-draft.js";
import { readEvent } from "./log/read-event.js";
import { readLog } from "./log/read-log.js";
import { byTime, settleLog } from "./log/settle-log.js";
import type { Order } from "./model/order.js";
import type { OrderEvent } from "./model/order-event.js";
import type { OrderScheme } from "./model/order-scheme.js";
import type { OrderState } from "./model/order-state.js";
import type { OrderRefusal } from "./model/orders-replay.js";
import { readOrderScheme } from "./scheme/read-order-scheme.js";

/** What became of an event that was posted. */
export type OrderOutcome =
  | {
      /** The event stands. */
      readonly status: "posted";
      /** The log with the event. */
      readonly events: readonly OrderEvent[];
      /** The order after it. */
      readonly order: Order;
    }
  | {
      /** The log holds the event already. */
      readonly status: "already-known";
    }
  | {
      /** The log holds another event of that id. */
      readonly status: "conflict";
      /** That event. */
      readonly known: OrderEvent;
    }
  | {
      /** The event changes nothing and is not taken into the log. */
      readonly status: "refused";
      /** The state of the order. */
      readonly state: OrderState | "new";
      /** Why; `out-of-order` where the order has later events: merge logs instead. */
      readonly reason: OrderRefusal | "out-of-order";
    };

/**
 * Posts one event to a log.
 *
 * An event that is told again is known already, so that a lost answer may simply be sent once more. An
 * event that the rules do not allow leaves the log as it was. The posted events of a log replay to the
 * same orders.
 *
 * @param scheme - The rules of ordering.
 * @param events - The log, at most 100,000 events together with the new one.
 * @param event - The event.
 * @param options - What is known about working days.
 * @returns The new log and the order, or why there is none.
 * @throws {@link core.DomainError} the codes of `defineOrders`, when the rules do not fit.
 * @throws {@link core.DomainError} `orders/invalid-log` when an event does not fit its schema.
 * @throws {@link core.DomainError} `core/invalid-decrees` or `core/conflict` when decrees do not fit.
 * @throws {@link core.DomainError} a `core/` code when something is not plain data.
 * @example
 * const scheme = defineOrders({
 *   kind: "orders", id: "orders", version: "2024", title: { zh: "点单办法", en: "Orders" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" }, freeForm: true, menu: [],
 *   transitions: [
 *     { from: "new", on: "submit", to: "submitted" },
 *     { from: "submitted", on: "cancel", to: "canceled" },
 *   ],
 *   views: [{ states: ["submitted", "canceled"], label: { zh: "不公开", en: "private" }, public: false }],
 * });
 * const event: OrderEvent = { id: "e1", order: "o1", at: "2024-05-01T09:00", kind: "submit",
 *   demand: { channel: "app", person: "p1", wish: "a lamp is broken" } };
 * postEvent(scheme, [], event).status; // "posted"
 * postEvent(scheme, [event], event).status; // "already-known"
 * postEvent(scheme, [event], { ...event, id: "e2", at: "2024-05-01T10:00" }); // {
 * //   status: "refused", state: "submitted", reason: "illegal-transition" }
 */
export function postEvent(
  scheme: OrderScheme,
  events: readonly OrderEvent[],
  event: OrderEvent,
  options?: WorkdayKnowledge,
): OrderOutcome {
  const read = { ...readOrderScheme(scheme), ...readWorkdays(options) };
  const [posted] = readLog([event]);
  const fresh = definitely(posted, "the list of one");
  const { all, events: counted } = settleLog(readLog(events));
  const same = all.filter(({ id }) => id === fresh.id);
  const [known] = same;
  if (known !== undefined) {
    const text = canonicalJson(fresh);
    const isKnown = same.some((each) => canonicalJson(each) === text);
    return Object.freeze(isKnown ? { status: "already-known" } : { status: "conflict", known });
  }
  const draft = newDraft(fresh.order);
  const earlier = counted.filter(({ order }) => order === fresh.order);
  for (const each of earlier) readEvent(read, draft, each);
  const { state } = draft;
  const isLater = earlier.every((each) => byTime(each, fresh) < 0);
  const reason = isLater ? readEvent(read, draft, fresh) : "out-of-order";
  if (reason !== undefined) return Object.freeze({ status: "refused", state, reason });
  const [order] = orderOf(read, draft);
  return Object.freeze({
    status: "posted",
    events: settleLog([...all, fresh]).all,
    order: definitely(order, "the event that was read"),
  });
}
