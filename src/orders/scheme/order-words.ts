import type { OrderEventKind, OrderState } from "../model/order-state.js";

/** All states, in the order in which they are documented. */
export const orderStates: readonly OrderState[] = [
  "submitted",
  "under-review",
  "rejected",
  "dispatched",
  "refused",
  "accepted",
  "in-service",
  "completed",
  "rated",
  "canceled",
  "timed-out",
];

/** All kinds of event. */
export const orderEventKinds: readonly OrderEventKind[] = [
  "submit",
  "review",
  "reject",
  "dispatch",
  "refuse",
  "grab",
  "accept",
  "begin",
  "complete",
  "rate",
  "show",
  "recall",
  "redispatch",
  "cancel",
  "time-out",
];

/** The states in which a team has the order, or has served it. */
export const teamStates: ReadonlySet<string> = new Set<OrderState>([
  ...(["dispatched", "accepted", "in-service", "completed", "rated"] as const),
]);

/** The kinds of event that give the order to a team. */
export const assigningKinds: ReadonlySet<string> = new Set<OrderEventKind>([
  "dispatch",
  "redispatch",
  "grab",
]);

/** The states in which an order has been filled: some team has taken it. */
export const filledStates: ReadonlySet<string> = new Set<OrderState>([
  "accepted",
  "in-service",
  "completed",
  "rated",
]);
