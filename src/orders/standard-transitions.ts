import type { OrderEventKind, OrderState, OrderTransition } from "./model/order-state.js";

const moves = (
  from: OrderState | "new",
  ...pairs: readonly (readonly [OrderEventKind, OrderState])[]
): readonly OrderTransition[] => pairs.map(([on, to]) => Object.freeze({ from, on, to }));

/**
 * What follows what unless a scheme says otherwise: 点单 → 派单 → 接单 → 评单, with 晒单, review, refusal,
 * grabbing, recall, re-dispatch, cancellation and time running out.
 *
 * @example
 * standardTransitions.find(({ from, on }) => from === "dispatched" && on === "accept")?.to; // "accepted"
 */
export const standardTransitions: readonly OrderTransition[] = Object.freeze([
  ...moves("new", ["submit", "submitted"]),
  ...moves(
    "submitted",
    ["review", "under-review"],
    ["reject", "rejected"],
    ["dispatch", "dispatched"],
    ["grab", "accepted"],
    ["cancel", "canceled"],
    ["time-out", "timed-out"],
  ),
  ...moves(
    "under-review",
    ["reject", "rejected"],
    ["dispatch", "dispatched"],
    ["grab", "accepted"],
    ["cancel", "canceled"],
    ["time-out", "timed-out"],
  ),
  ...moves(
    "dispatched",
    ["accept", "accepted"],
    ["refuse", "refused"],
    ["redispatch", "dispatched"],
    ["recall", "under-review"],
    ["cancel", "canceled"],
    ["time-out", "timed-out"],
  ),
  ...moves(
    "refused",
    ["redispatch", "dispatched"],
    ["grab", "accepted"],
    ["cancel", "canceled"],
    ["time-out", "timed-out"],
  ),
  ...moves(
    "accepted",
    ["begin", "in-service"],
    ["refuse", "refused"],
    ["redispatch", "dispatched"],
    ["recall", "under-review"],
    ["cancel", "canceled"],
    ["time-out", "timed-out"],
  ),
  ...moves(
    "in-service",
    ["complete", "completed"],
    ["cancel", "canceled"],
    ["time-out", "timed-out"],
  ),
  ...moves(
    "timed-out",
    ["dispatch", "dispatched"],
    ["redispatch", "dispatched"],
    ["grab", "accepted"],
    ["cancel", "canceled"],
  ),
  ...moves("completed", ["show", "completed"], ["rate", "rated"]),
  ...moves("rated", ["show", "rated"], ["rate", "rated"]),
]);
