import type { OrderEvent } from "../../src/orders/model/order-event.js";
import type { OrderEventKind, OrderState } from "../../src/orders/model/order-state.js";
import type { OrderRefusal } from "../../src/orders/model/orders-replay.js";

/** What each event leads to, state by state; whatever is not here is illegal. */
export const printedMoves: Readonly<
  Record<OrderState | "new", Partial<Record<OrderEventKind, OrderState>>>
> = {
  new: { submit: "submitted" },
  submitted: {
    review: "under-review",
    reject: "rejected",
    dispatch: "dispatched",
    grab: "accepted",
    cancel: "canceled",
    "time-out": "timed-out",
  },
  "under-review": {
    reject: "rejected",
    dispatch: "dispatched",
    grab: "accepted",
    cancel: "canceled",
    "time-out": "timed-out",
  },
  rejected: {},
  dispatched: {
    accept: "accepted",
    refuse: "refused",
    redispatch: "dispatched",
    recall: "under-review",
    cancel: "canceled",
    "time-out": "timed-out",
  },
  refused: {
    redispatch: "dispatched",
    grab: "accepted",
    cancel: "canceled",
    "time-out": "timed-out",
  },
  accepted: {
    begin: "in-service",
    refuse: "refused",
    redispatch: "dispatched",
    recall: "under-review",
    cancel: "canceled",
    "time-out": "timed-out",
  },
  "in-service": { complete: "completed", cancel: "canceled", "time-out": "timed-out" },
  completed: { rate: "rated", show: "completed" },
  rated: { rate: "rated", show: "rated" },
  canceled: {},
  "timed-out": {
    dispatch: "dispatched",
    redispatch: "dispatched",
    grab: "accepted",
    cancel: "canceled",
  },
};

/** A minute so many minutes after a Monday morning, worked out by the host. */
export const momentAt = (minutes: number): OrderEvent["at"] =>
  new Date(Date.UTC(2024, 4, 6, 8) + minutes * 60_000).toISOString().slice(0, 16) as never;

/** One order as a simple mind keeps it: in minutes, by the rules of the test scheme. */
export interface NaiveOrder {
  state: OrderState | "new";
  team: string | undefined;
  rated: string[];
  fillBy: number | undefined;
  answerBy: number | undefined;
  serveBy: number | undefined;
  /** The times that the last step ended too late. */
  late: string[];
}

export const naiveOrder = (): NaiveOrder => ({
  state: "new",
  team: undefined,
  rated: [],
  fillBy: undefined,
  answerBy: undefined,
  serveBy: undefined,
  late: [],
});

const waiting = ["submitted", "under-review", "dispatched", "refused"];

/** What an event makes of an order, or why it makes nothing of it. */
export function naiveStep(
  order: NaiveOrder,
  event: OrderEvent,
  at: number,
): OrderRefusal | undefined {
  const to = printedMoves[order.state][event.kind];
  if (to === undefined) return "illegal-transition";
  const reason = naiveRefusal(order, event, at);
  if (reason !== undefined) return reason;
  if (event.kind === "dispatch" || event.kind === "redispatch" || event.kind === "grab") {
    order.team = event.team;
  }
  if (event.kind === "rate") order.rated.push(event.side);
  const was = order.state;
  order.state = to;
  if (["refused", "under-review", "canceled", "timed-out"].includes(to)) order.team = undefined;
  const isLate = (due: number | undefined, hasEnded: boolean) =>
    hasEnded && due !== undefined && due < at;
  order.late = [
    ...(isLate(order.fillBy, !waiting.includes(to)) ? ["fill"] : []),
    ...(isLate(order.answerBy, true) ? ["answer"] : []),
    ...(isLate(order.serveBy, !["accepted", "in-service"].includes(to)) ? ["serve"] : []),
  ];
  if (!waiting.includes(to)) order.fillBy = undefined;
  else if (!waiting.includes(was)) order.fillBy = at + 120;
  if (to !== "dispatched") order.answerBy = undefined;
  else order.answerBy = at + 30;
  const serving = ["accepted", "in-service"];
  // The day after the day of the step, at noon; the first minute is 08:00.
  const noon = (Math.floor((at + 480) / 1_440) + 1) * 1_440 + 720 - 480;
  if (!serving.includes(to)) order.serveBy = undefined;
  else if (!serving.includes(was)) order.serveBy = noon;
  return undefined;
}

function naiveRefusal(order: NaiveOrder, event: OrderEvent, at: number): OrderRefusal | undefined {
  const others = ["refuse", "accept", "begin", "complete", "show"];
  if ("team" in event && others.includes(event.kind) && event.team !== order.team) {
    return "not-assigned";
  }
  if (event.kind === "time-out") {
    const due = [order.fillBy, order.answerBy, order.serveBy].filter((each) => each !== undefined);
    return due.some((each) => each < at) ? undefined : "not-overdue";
  }
  if (event.kind !== "rate") return undefined;
  if (event.side === "team" && event.team !== order.team) return "not-assigned";
  if (!["5", "1", "shown"].includes(event.grade)) return "unknown-grade";
  return order.rated.includes(event.side) ? "already-rated" : undefined;
}
