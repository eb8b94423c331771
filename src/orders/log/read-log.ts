import { parseWith } from "../../core/parse-with.js";
import type { OrdersErrorCode } from "../errors.js";
import type { OrderEvent } from "../model/order-event.js";
import { orderEventsSchema } from "../schema.js";

const limits = { nodes: 2_000_000 };

/**
 * Copies and checks a log of events.
 *
 * @throws {@link DomainError} `orders/invalid-log` when it does not fit its schema.
 */
export function readLog(events: unknown): readonly OrderEvent[] {
  const failure = { code: "orders/invalid-log", what: "log of orders" } as const;
  return parseWith<readonly OrderEvent[], OrdersErrorCode>(
    orderEventsSchema,
    events,
    failure,
    limits,
  );
}
