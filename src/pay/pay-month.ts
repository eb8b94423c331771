import { DomainError } from "../core/error.js";
import type { ClosedPeriod } from "../core/period.js";
import { calendarPeriodOf } from "../core/period.js";
import { isPlainDate, toPlainDate } from "../core/plain-date.js";
import { quote } from "../core/quote.js";
import type { PayErrorCode } from "./errors.js";

/** A month of the calendar as text, such as `2017-08`; from 1900-01 to 2100-11. */
export type PayMonth = string;

/**
 * Checks the text of a month.
 *
 * @param text - Year and month, such as `2017-08`.
 * @returns The same text.
 * @throws {@link DomainError} `pay/invalid-month` when there is no such month.
 */
export function toPayMonth(text: unknown): PayMonth {
  if (isPayMonth(text)) return text;
  throw new DomainError<PayErrorCode>(
    "pay/invalid-month",
    `${quote(text)} is no month from 1900-01 to 2100-11. Write year and month, such as "2017-08".`,
  );
}

/** Whether a value is the text of a month. */
export function isPayMonth(text: unknown): text is PayMonth {
  // The month after the last one has no first day that can be written.
  return typeof text === "string" && isPlainDate(`${text}-01`) && text !== "2100-12";
}

/** The days of a month. */
export function daysOfMonth(month: PayMonth): ClosedPeriod {
  return calendarPeriodOf(toPlainDate(`${month}-01`), "month");
}

/** The number of a month in its year, 1 to 12. */
export function monthInYear(month: PayMonth): number {
  return Number(month.slice(5));
}

/** The months from one to another, both included; none where the last comes before the first. */
export function monthsBetween(first: PayMonth, last: PayMonth): readonly PayMonth[] {
  const [start, end] = [monthNumber(first), monthNumber(last)];
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => {
    const [year, month] = [Math.floor((start + index) / 12), ((start + index) % 12) + 1];
    return `${year}-${month < 10 ? "0" : ""}${month}`;
  });
}

/**
 * Reads the months from one to another, both included.
 *
 * @throws {@link DomainError} `pay/invalid-month` when there is no such month.
 * @throws {@link DomainError} `pay/invalid-options` when the last comes before the first.
 */
export function readMonths(from: unknown, through: unknown): readonly PayMonth[] {
  const months = monthsBetween(toPayMonth(from), toPayMonth(through));
  if (months.length > 0) return months;
  throw new DomainError<PayErrorCode>(
    "pay/invalid-options",
    "The last month comes before the first. Exchange them.",
  );
}

function monthNumber(month: PayMonth): number {
  return Number(month.slice(0, 4)) * 12 + monthInYear(month) - 1;
}
