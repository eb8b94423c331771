import type { OrderEvent } from "../model/order-event.js";
import type { OrderContest, OrdersReplay, RefusedEvent } from "../model/orders-replay.js";
import type { ReadOrderScheme } from "../scheme/read-order-scheme.js";
import type { ReadLogOptions } from "./log-options.js";
import type { OrderDraft } from "./order-draft.js";
import { newDraft, orderOf } from "./order-draft.js";
import { isTaking, readEvent } from "./read-event.js";
import type { SettledLog } from "./settle-log.js";

/** Reads a settled log, leaving out what happened after the minute asked about. */
export function foldLog(
  scheme: ReadOrderScheme,
  { events, conflicts }: SettledLog<OrderEvent>,
  { now, workdays }: Pick<ReadLogOptions, "now" | "workdays">,
): OrdersReplay {
  const rules = { ...scheme, workdays };
  const drafts = new Map<string, OrderDraft>();
  const refused: RefusedEvent[] = [];
  const contests: OrderContest[] = [];
  for (const event of events) {
    if (now !== undefined && event.at > now) break;
    const { id, kind: on, order } = event;
    const draft = drafts.get(order) ?? newDraft(order);
    drafts.set(order, draft);
    const { state } = draft;
    const reason = readEvent(rules, draft, event);
    if (reason === undefined) continue;
    refused.push(Object.freeze({ event: id, on, order, state, reason }));
    contests.push(...contestOver(draft, event));
  }
  const orders = [...drafts.values()]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap((draft) => orderOf(scheme, draft, now));
  return Object.freeze({
    orders: Object.freeze(orders),
    refused: Object.freeze(refused),
    conflicts,
    contests: Object.freeze(contests),
  });
}

/** A team that comes too late for an order that another has taken. */
function contestOver({ id, taken }: OrderDraft, event: OrderEvent): readonly OrderContest[] {
  if (taken === undefined || !isTaking(event) || event.team === taken.team) return [];
  const loser = Object.freeze({ event: event.id, team: event.team });
  return [Object.freeze({ order: id, winner: taken, loser })];
}
