/** The states of an order (订单状态). */
export type OrderState =
  | "submitted"
  | "under-review"
  | "rejected"
  | "dispatched"
  | "refused"
  | "accepted"
  | "in-service"
  | "completed"
  | "rated"
  | "canceled"
  | "timed-out";

/** The kinds of event in the life of an order. */
export type OrderEventKind =
  | "submit"
  | "review"
  | "reject"
  | "dispatch"
  | "refuse"
  | "grab"
  | "accept"
  | "begin"
  | "complete"
  | "rate"
  | "show"
  | "recall"
  | "redispatch"
  | "cancel"
  | "time-out";

/** What an event makes of an order; `new` is an order that is not yet on record. */
export interface OrderTransition {
  /** The state before. */
  readonly from: OrderState | "new";
  /** The kind of event. */
  readonly on: OrderEventKind;
  /** The state after. */
  readonly to: OrderState;
}
