import type { Id } from "../../core/id.js";
import type { Order } from "./order.js";
import type { OrderEvent } from "./order-event.js";
import type { OrderEventKind, OrderState } from "./order-state.js";

/**
 * Why an event changes nothing.
 *
 * - `illegal-transition`: the rules do not let it follow the state
 * - `not-assigned`: the team is not the one that has the order
 * - `not-on-menu`: there is no such service, or no demand of one's own words
 * - `not-offered`: the service cannot be ordered on that day
 * - `already-rated`: that side has rated
 * - `unknown-grade`: there is no such grade
 * - `not-overdue`: no time had run out
 * - `due-unknown`: no time is known to have run out, and of one that runs it is not known when it ends
 */
export type OrderRefusal =
  | "illegal-transition"
  | "not-assigned"
  | "not-on-menu"
  | "not-offered"
  | "already-rated"
  | "unknown-grade"
  | "not-overdue"
  | "due-unknown";

/** An event that changed nothing, and why. */
export interface RefusedEvent {
  /** Id of the event. */
  readonly event: Id;
  /** Its kind. */
  readonly on: OrderEventKind;
  /** The order. */
  readonly order: Id;
  /** The state that the order was in. */
  readonly state: OrderState | "new";
  /** Why. */
  readonly reason: OrderRefusal;
}

/** Events of one id that say different things; the first by time and text counts. */
export interface LogConflict<Event> {
  /** The event that counts. */
  readonly kept: Event;
  /** The others. */
  readonly left: readonly Event[];
}

/** Two teams took one order; the earlier event counts, at the same minute the lesser id. */
export interface OrderContest {
  /** The order. */
  readonly order: Id;
  /** The acceptance that counts. */
  readonly winner: Acceptance;
  /** The one that does not. */
  readonly loser: Acceptance;
}

/** A team took an order, by accepting or by grabbing it. */
export interface Acceptance {
  /** Id of the event. */
  readonly event: Id;
  /** The team. */
  readonly team: Id;
}

/** What a log of events comes to. */
export interface OrdersReplay {
  /** The orders by id. */
  readonly orders: readonly Order[];
  /** The events that changed nothing, in the order of time. */
  readonly refused: readonly RefusedEvent[];
  /** The ids that stand for different events. */
  readonly conflicts: readonly LogConflict<OrderEvent>[];
  /** The orders that more than one team took. */
  readonly contests: readonly OrderContest[];
}
