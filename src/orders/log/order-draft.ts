import { definitely } from "../../core/definitely.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";
import type { Demand } from "../model/demand.js";
import type { Order, OrderRating, OrderStep } from "../model/order.js";
import type { OrderState } from "../model/order-state.js";
import type { Acceptance } from "../model/orders-replay.js";
import type { ReadOrderScheme } from "../scheme/read-order-scheme.js";
import type { Clock } from "./order-clocks.js";
import { clocksAsOf } from "./order-clocks.js";

/** One order while its events are read one after the other. */
export interface OrderDraft {
  readonly id: string;
  readonly steps: OrderStep[];
  readonly ratings: OrderRating[];
  readonly clocks: Clock[];
  state: OrderState | "new";
  demand?: Demand;
  team: string | undefined;
  /** The acceptance that stands. */
  taken: Acceptance | undefined;
}

/** An order of which nothing is on record. */
export const newDraft = (id: string): OrderDraft => ({
  id,
  steps: [],
  ratings: [],
  clocks: [],
  state: "new",
  team: undefined,
  taken: undefined,
});

/** The order as seen from a minute; nothing where it was never submitted. */
export function orderOf(
  { viewOf }: ReadOrderScheme,
  { id, state, demand, team, steps, clocks, ratings }: OrderDraft,
  now?: PlainDateTime,
): readonly Order[] {
  if (state === "new") return [];
  return [
    Object.freeze({
      order: id,
      state,
      view: viewOf(state),
      demand: definitely(demand, "the submission"),
      ...(team === undefined ? {} : { team }),
      steps: Object.freeze([...steps]),
      clocks: clocksAsOf(clocks, now),
      ratings: Object.freeze([...ratings]),
    }),
  ];
}
