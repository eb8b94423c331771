import { DomainError } from "../../core/error.js";
import { checkedDay } from "../../core/plain-date.js";
import { readRecord } from "../../core/plain-record.js";
import { safely } from "../../core/safely.js";
import type { PayErrorCode } from "../errors.js";
import type { PayMonth } from "../pay-month.js";
import { readMonths } from "../pay-month.js";
import type { SettlementOptions } from "./settlement.js";

/** Options after the check. */
export interface ReadSettlementOptions extends Pick<SettlementOptions, "knownOn"> {
  readonly months: readonly PayMonth[];
}

/**
 * Checks options of settling.
 *
 * @throws {@link DomainError} `pay/invalid-options` when they are none; its `cause` says why.
 */
export function readSettlementOptions(options: SettlementOptions): ReadSettlementOptions {
  const read = safely(() => {
    const fields = ["from", "through", "knownOn"] as const;
    const { from, through, knownOn } = readRecord(options, fields, [], "set of settlement options");
    return { months: readMonths(from, through), knownOn: checkedDay(knownOn) };
  });
  if (read.success) return read.data;
  throw new DomainError<PayErrorCode>(
    "pay/invalid-options",
    `The options of settling do not fit: ${read.error.message}`,
    {},
    { cause: read.error },
  );
}
