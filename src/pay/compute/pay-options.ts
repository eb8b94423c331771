import { DomainError } from "../../core/error.js";
import type { PlainDate } from "../../core/plain-date.js";
import { readRecord } from "../../core/plain-record.js";
import { quote } from "../../core/quote.js";
import { safely } from "../../core/safely.js";
import { checkedContext } from "../../rules/rule-context.js";
import type { PayErrorCode } from "../errors.js";
import type { PayMonth } from "../pay-month.js";
import { toPayMonth } from "../pay-month.js";

/** Which month is paid, and how much of the payslip is asked for. */
export interface PayOptions {
  /** The month. */
  readonly month: PayMonth;
  /** Leaves out what was recorded after this day, to repeat an earlier answer. */
  readonly knownOn?: PlainDate;
  /** `trace` adds the reasons of every amount; `lines` unless given. */
  readonly detail?: "lines" | "trace";
}

/** Options after the check. */
export interface ReadPayOptions {
  readonly month: PayMonth;
  readonly knownOn: PlainDate | undefined;
  readonly traced: boolean;
}

/**
 * Checks options of pay.
 *
 * @throws {@link DomainError} `pay/invalid-options` when they are none; its `cause` says why.
 */
export function readPayOptions(options: PayOptions): ReadPayOptions {
  const read = safely(() => readFields(options));
  if (read.success) return read.data;
  throw new DomainError<PayErrorCode>(
    "pay/invalid-options",
    `The options of pay do not fit: ${read.error.message}`,
    {},
    { cause: read.error },
  );
}

function readFields(options: PayOptions): ReadPayOptions {
  const what = "set of pay options";
  const {
    month,
    knownOn,
    detail = "lines",
  } = readRecord(options, ["month"], ["knownOn", "detail"], what);
  if (detail !== "lines" && detail !== "trace") {
    throw new DomainError<PayErrorCode>(
      "pay/invalid-options",
      `"detail" is ${quote(detail)}. Use lines or trace.`,
    );
  }
  const known = knownOn === undefined ? {} : checkedContext({ knownOn });
  return { month: toPayMonth(month), knownOn: known.knownOn, traced: detail === "trace" };
}
