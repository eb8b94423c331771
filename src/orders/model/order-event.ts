import type { Id } from "../../core/id.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";
import type { Demand } from "./demand.js";

/** What every event carries. */
export interface OrderEventBase {
  /** Id of the event, unique among all events. */
  readonly id: Id;
  /** Id of the order. */
  readonly order: Id;
  /** When it happened. */
  readonly at: PlainDateTime;
  /** Who entered it. */
  readonly by?: Id;
}

/** A demand is placed (点单). */
export interface SubmitEvent extends OrderEventBase {
  /** Tells the kind of event. */
  readonly kind: "submit";
  /** What is asked for. */
  readonly demand: Demand;
}

/** The review begins, the dispatch is called off (撤回派单), or the time is up. */
export interface PlainOrderEvent extends OrderEventBase {
  /** Tells the kind of event. */
  readonly kind: "review" | "recall" | "time-out";
}

/** The demand is rejected (拒绝), or the order is canceled (撤单). */
export interface ReasonedOrderEvent extends OrderEventBase {
  /** Tells the kind of event. */
  readonly kind: "reject" | "cancel";
  /** Why. */
  readonly reason: string;
}

/** Something is done to or by a team (派单、改派、抢单、接单 …); `show` is the result put on show (晒单). */
export interface TeamOrderEvent extends OrderEventBase {
  /** Tells the kind of event. */
  readonly kind: "dispatch" | "redispatch" | "grab" | "accept" | "begin" | "complete" | "show";
  /** The team. */
  readonly team: Id;
}

/** The team gives the order back (拒单). */
export interface RefuseEvent extends OrderEventBase {
  /** Tells the kind of event. */
  readonly kind: "refuse";
  /** The team. */
  readonly team: Id;
  /** Why. */
  readonly reason: string;
}

/** The side that rates. */
export type RatingSide = "resident" | "team";

/** One side rates (评单、双评价). */
export interface RateEvent extends OrderEventBase {
  /** Tells the kind of event. */
  readonly kind: "rate";
  /** Who rates. */
  readonly side: RatingSide;
  /** The team, where it rates. */
  readonly team?: Id;
  /** Id of the grade. */
  readonly grade: Id;
}

/** An event in the life of an order. */
export type OrderEvent =
  | SubmitEvent
  | PlainOrderEvent
  | ReasonedOrderEvent
  | TeamOrderEvent
  | RefuseEvent
  | RateEvent;
