import { DomainError } from "../../core/error.js";
import type { Id } from "../../core/id.js";
import { quote } from "../../core/quote.js";
import type { OrdersErrorCode } from "../errors.js";

/** Tells that an activity serves an order that the log does not hold. */
export const unknownOrder = (activity: Id, order: Id): DomainError =>
  new DomainError<OrdersErrorCode>(
    "orders/unknown-order",
    `The activity ${quote(activity)} serves the order ${quote(order)}, which the log does not hold. ` +
      "Add its events, or correct the id.",
    { activity, order },
  );
