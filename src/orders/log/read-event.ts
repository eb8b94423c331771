import { isWithin } from "../../core/period.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";
import { dayOf } from "../../core/plain-date-time.js";
import type { Workdays } from "../../core/workdays.js";
import type { Demand } from "../model/demand.js";
import type { OrderEvent, RateEvent, TeamOrderEvent } from "../model/order-event.js";
import type { OrderState } from "../model/order-state.js";
import type { OrderRefusal } from "../model/orders-replay.js";
import { assigningKinds, teamStates } from "../scheme/order-words.js";
import type { ReadOrderScheme } from "../scheme/read-order-scheme.js";
import { isOverdue, stepClocks } from "./order-clocks.js";
import type { OrderDraft } from "./order-draft.js";

/** The rules of ordering, and which days are worked. */
export interface LogRules extends ReadOrderScheme {
  readonly workdays: Workdays;
}

/**
 * Reads the next event of an order; one that the rules do not let follow changes nothing.
 *
 * @returns Why it changes nothing, where that is so.
 */
export function readEvent(
  scheme: LogRules,
  draft: OrderDraft,
  event: OrderEvent,
): OrderRefusal | undefined {
  const to = scheme.next(draft.state, event.kind);
  if (to === undefined) return "illegal-transition";
  const refusal = refusalOf(scheme, draft, event);
  if (refusal === undefined) enter(scheme, draft, event, to);
  return refusal;
}

/** Whether a team takes an order with an event. */
export const isTaking = (event: OrderEvent): event is TeamOrderEvent =>
  event.kind === "grab" || event.kind === "accept";

function refusalOf(
  scheme: ReadOrderScheme,
  draft: OrderDraft,
  event: OrderEvent,
): OrderRefusal | undefined {
  switch (event.kind) {
    case "submit":
      return demandRefusal(scheme, event.demand, event.at);
    case "time-out":
      return timeOutRefusal(draft, event.at);
    case "refuse":
    case "accept":
    case "begin":
    case "complete":
    case "show":
      return event.team === draft.team ? undefined : "not-assigned";
    case "rate":
      return ratingRefusal(scheme, draft, event);
    default:
      return undefined;
  }
}

function timeOutRefusal({ clocks }: OrderDraft, at: PlainDateTime): OrderRefusal | undefined {
  const overdue = isOverdue(clocks, at);
  if (typeof overdue !== "boolean") return "due-unknown";
  return overdue ? undefined : "not-overdue";
}

function demandRefusal(
  { freeForm, services }: ReadOrderScheme,
  { service }: Demand,
  at: PlainDateTime,
): OrderRefusal | undefined {
  if (service === undefined) return freeForm ? undefined : "not-on-menu";
  const known = services.get(service);
  if (known === undefined) return "not-on-menu";
  const { offered } = known;
  return offered === undefined || isWithin(dayOf(at), offered) ? undefined : "not-offered";
}

function ratingRefusal(
  { grades }: ReadOrderScheme,
  draft: OrderDraft,
  { side, team = draft.team, grade }: RateEvent,
): OrderRefusal | undefined {
  if (team !== draft.team) return "not-assigned";
  if (!grades.has(grade)) return "unknown-grade";
  return draft.ratings.some((rating) => rating.side === side) ? "already-rated" : undefined;
}

function enter(rules: LogRules, draft: OrderDraft, event: OrderEvent, to: OrderState): void {
  const { id, kind: on, at } = event;
  if (event.kind === "submit") draft.demand = event.demand;
  if (event.kind === "rate") {
    draft.ratings.push(Object.freeze({ side: event.side, grade: event.grade, at }));
  }
  assign(draft, event, to);
  const step = { event: id, on, at, from: draft.state, to };
  const late = stepClocks(draft.clocks, rules, step);
  draft.state = to;
  draft.steps.push(
    Object.freeze({
      ...step,
      ...(draft.team === undefined ? {} : { team: draft.team }),
      ...("reason" in event ? { reason: event.reason } : {}),
      ...(late.length === 0 ? {} : { late: Object.freeze(late) }),
    }),
  );
}

/** At most one team has the order at a time. */
function assign(draft: OrderDraft, event: OrderEvent, to: OrderState): void {
  if ("team" in event && assigningKinds.has(event.kind)) {
    draft.team = event.team;
    draft.taken = undefined;
  } else if (!teamStates.has(to)) {
    draft.team = undefined;
    draft.taken = undefined;
  }
  if (isTaking(event)) draft.taken = Object.freeze({ event: event.id, team: event.team });
}
