import { definitely } from "../../core/definitely.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";
import { dayOf } from "../../core/plain-date-time.js";
import type { Order } from "../model/order.js";
import type { OrderEvent } from "../model/order-event.js";
import { filledStates } from "../scheme/order-words.js";
import type { ReadOrderScheme } from "../scheme/read-order-scheme.js";
import { foldLog } from "./fold-log.js";
import { readLogOptions } from "./log-options.js";
import { readLog } from "./read-log.js";
import { settleLog } from "./settle-log.js";

/** The orders that figures are about. */
export function chosenOrders(
  scheme: ReadOrderScheme,
  events: readonly OrderEvent[],
  options: unknown,
) {
  const log = settleLog(readLog(events));
  const {
    submitted,
    rounding = { places: 4, mode: "half-up" } as const,
    ...known
  } = readLogOptions(options);
  const { orders } = foldLog(scheme, log, known);
  const chosen = orders.filter((order) => {
    const day = dayOf(submittedAt(order));
    return submitted === undefined || (submitted.from <= day && day < submitted.until);
  });
  return { orders: chosen, rounding };
}

/** When an order was submitted. */
export function submittedAt({ steps }: Order): PlainDateTime {
  return definitely(steps[0], "the submission").at;
}

/** When a team first took an order; nothing where none has. */
export function filledAt({ steps }: Order): PlainDateTime | undefined {
  return steps.find(({ to }) => filledStates.has(to))?.at;
}
