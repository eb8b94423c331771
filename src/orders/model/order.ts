import type { Id } from "../../core/id.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";
import type { Unknown } from "../../core/unknown.js";
import type { Demand } from "./demand.js";
import type { RatingSide } from "./order-event.js";
import type { OrderView } from "./order-scheme.js";
import type { OrderEventKind, OrderState } from "./order-state.js";

/** One step of an order. */
export interface OrderStep {
  /** Id of the event. */
  readonly event: Id;
  /** Its kind. */
  readonly on: OrderEventKind;
  /** When it happened. */
  readonly at: PlainDateTime;
  /** The state before. */
  readonly from: OrderState | "new";
  /** The state after. */
  readonly to: OrderState;
  /** The team that had the order after the step. */
  readonly team?: Id;
  /** Why, where the event says so. */
  readonly reason?: string;
  /** Ids of the deadlines that the step ended too late. */
  readonly late?: readonly Id[];
}

/**
 * A time that runs or ran.
 *
 * `met` and `late` have ended; `open` and `overdue` run on, as seen from the minute asked about;
 * `running` runs on where no minute was asked about; `unknown` ended or runs on, and no decree says
 * which days are worked until it is due.
 */
export interface OrderClock {
  /** Id of the deadline. */
  readonly deadline: Id;
  /** When it began. */
  readonly from: PlainDateTime;
  /** The last minute in time; unknown (`not-decreed`) where no decree reaches so far. */
  readonly due: PlainDateTime | Unknown;
  /** When it ended. */
  readonly ended?: PlainDateTime;
  /** How it stands. */
  readonly status: "met" | "late" | "open" | "overdue" | "running" | "unknown";
}

/** A rating that stands. */
export interface OrderRating {
  /** Who rated. */
  readonly side: RatingSide;
  /** Id of the grade. */
  readonly grade: Id;
  /** When. */
  readonly at: PlainDateTime;
}

/** An order as its events leave it. */
export interface Order {
  /** Id of the order. */
  readonly order: Id;
  /** Its state. */
  readonly state: OrderState;
  /** How the state is shown. */
  readonly view: Omit<OrderView, "states">;
  /** What was asked for. */
  readonly demand: Demand;
  /** The team that has it or served it. */
  readonly team?: Id;
  /** Its steps in the order of time. */
  readonly steps: readonly OrderStep[];
  /** Its times, in the order in which they began. */
  readonly clocks: readonly OrderClock[];
  /** Its ratings, each side once. */
  readonly ratings: readonly OrderRating[];
}
