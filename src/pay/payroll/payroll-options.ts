import { DomainError } from "../../core/error.js";
import type { PlainDate } from "../../core/plain-date.js";
import { checkedDay } from "../../core/plain-date.js";
import { readRecord } from "../../core/plain-record.js";
import { safely } from "../../core/safely.js";
import type { PayErrorCode } from "../errors.js";
import type { PayMonth } from "../pay-month.js";
import { readMonths } from "../pay-month.js";
import type { PayrollOptions } from "./payroll.js";

/** Options after the check. */
export interface ReadPayrollOptions {
  readonly months: readonly PayMonth[];
  readonly knownOn: PlainDate | undefined;
}

/**
 * Checks options of a payroll.
 *
 * @throws {@link DomainError} `pay/invalid-options` when they are none; its `cause` says why.
 */
export function readPayrollOptions(options: PayrollOptions): ReadPayrollOptions {
  const read = safely(() => {
    const what = "set of payroll options";
    const { from, through, knownOn } = readRecord(options, ["from", "through"], ["knownOn"], what);
    const months = readMonths(from, through);
    return { months, knownOn: knownOn === undefined ? undefined : checkedDay(knownOn) };
  });
  if (read.success) return read.data;
  throw invalidPayrollOptions(read.error.message, read.error);
}

/** The error about options of a payroll that are none. */
export const invalidPayrollOptions = (why: string, cause?: unknown): DomainError =>
  new DomainError<PayErrorCode>(
    "pay/invalid-options",
    `The options of a payroll do not fit: ${why}`,
    {},
    { cause },
  );
