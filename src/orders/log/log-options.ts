import { parseWith } from "../../core/parse-with.js";
import type { ClosedPeriod } from "../../core/period.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";
import type { Rounding } from "../../core/rounding.js";
import type { OrdersErrorCode } from "../errors.js";
import { logOptionsSchema } from "../schema.js";

/** How a log is read. */
export interface LogOptions {
  /** The minute from which it is seen; what happened later is left out. */
  readonly now?: PlainDateTime;
}

/** Which orders figures are about, and how they are rounded. */
export interface LogFigureOptions extends LogOptions {
  /** The days on which the orders were submitted; all unless given. */
  readonly submitted?: ClosedPeriod;
  /** How shares and means are rounded; to four places, half up, unless given. */
  readonly rounding?: Rounding;
}

/**
 * Copies and checks options.
 *
 * @throws {@link DomainError} `orders/invalid-options` when they do not fit.
 */
export function readLogOptions(options: unknown = {}): LogFigureOptions {
  const failure = { code: "orders/invalid-options", what: "set of options" } as const;
  return parseWith<LogFigureOptions, OrdersErrorCode>(logOptionsSchema, options, failure);
}
