import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import type { CalendarUnit, PlainDate } from "./plain-date.js";
import { addDays, addMonths, checkedDay, dayNumberOf, startOf } from "./plain-date.js";
import { readRecord } from "./plain-record.js";

/** A stretch of days, half-open: `until` is the first day that no longer belongs to it. */
export interface Period {
  /** The first day. */
  readonly from: PlainDate;
  /** The day after the last one; without it the period has no end. */
  readonly until?: PlainDate;
}

/** A {@link Period} that has an end. */
export interface ClosedPeriod extends Period {
  /** The day after the last one. */
  readonly until: PlainDate;
}

/**
 * Checks a period.
 *
 * @param period - Its first day and, unless it is open, the day after its last.
 * @returns A frozen copy.
 * @throws {@link DomainError} `core/invalid-shape` when it is not a record of `from` and `until`.
 * @throws {@link DomainError} `core/invalid-date` when a day does not exist.
 * @throws {@link DomainError} `core/out-of-range` when a year is not one of 1900 to 2100.
 * @throws {@link DomainError} `core/invalid-period` when `until` is not later than `from`.
 * @example
 * toPeriod({ from: "2024-01-01", until: "2025-01-01" }).until; // "2025-01-01"
 * toPeriod({ from: "2024-01-01", until: "2024-01-01" }); // throws core/invalid-period
 */
export function toPeriod(period: { readonly from: string; readonly until?: string }): Period {
  const { from: first, until: end } = readRecord(period, ["from"], ["until"], "period");
  const from = checkedDay(first);
  if (end === undefined) return Object.freeze({ from });
  const until = checkedDay(end);
  if (until > from) return Object.freeze({ from, until });
  throw new DomainError<CoreErrorCode>(
    "core/invalid-period",
    `The period ends on ${until} before it begins on ${from}. The end is the day after the last.`,
    { from, until },
  );
}

/**
 * Tells whether a day lies in a period.
 *
 * @param date - The day.
 * @param period - The period.
 * @returns Whether the day is `from` or later and earlier than `until`.
 * @throws {@link DomainError} `core/invalid-shape` when a period is not a record of days.
 * @throws {@link DomainError} `core/invalid-date` when a day does not exist.
 * @throws {@link DomainError} `core/out-of-range` when a year is not one of 1900 to 2100.
 * @throws {@link DomainError} `core/invalid-period` when the period does not end after it begins.
 * @example
 * isWithin("2024-12-31", { from: "2024-01-01", until: "2025-01-01" }); // true
 * isWithin("2025-01-01", { from: "2024-01-01", until: "2025-01-01" }); // false
 */
export function isWithin(date: PlainDate, period: Period): boolean {
  const day = checkedDay(date);
  const { from, until } = toPeriod(period);
  return from <= day && (until === undefined || day < until);
}

/**
 * Counts the days of a period.
 *
 * @param period - A period with an end.
 * @returns The number of days.
 * @throws {@link DomainError} `core/invalid-shape` when a period is not a record of days.
 * @throws {@link DomainError} `core/invalid-date` when a day does not exist.
 * @throws {@link DomainError} `core/out-of-range` when a year is not one of 1900 to 2100.
 * @throws {@link DomainError} `core/invalid-period` when it has no end, or none after it begins.
 * @example
 * daysIn({ from: "2024-02-01", until: "2024-03-01" }); // 29
 */
export function daysIn(period: ClosedPeriod): number {
  const { from, until } = toPeriod(period);
  if (until !== undefined) return dayNumberOf(until) - dayNumberOf(from);
  throw new DomainError<CoreErrorCode>(
    "core/invalid-period",
    `The period from ${from} has no end, so its days cannot be counted. Give it an "until".`,
    { from },
  );
}

/**
 * Finds the days that two periods share.
 *
 * @param a - The first period.
 * @param b - The second period.
 * @returns The period of common days; `undefined` when there is none.
 * @throws {@link DomainError} `core/invalid-shape` when a period is not a record of days.
 * @throws {@link DomainError} `core/invalid-date` when a day does not exist.
 * @throws {@link DomainError} `core/out-of-range` when a year is not one of 1900 to 2100.
 * @throws {@link DomainError} `core/invalid-period` when a period does not end after it begins.
 * @example
 * const january = { from: "2024-01-01", until: "2024-02-01" } as const;
 * overlapOf(january, { from: "2024-01-15" }); // { from: "2024-01-15", until: "2024-02-01" }
 */
export function overlapOf(a: Period, b: Period): Period | undefined {
  const [one, other] = [toPeriod(a), toPeriod(b)];
  const { from } = one.from < other.from ? other : one;
  const until = earlierEnd(one.until, other.until);
  if (until === undefined) return Object.freeze({ from });
  return from < until ? Object.freeze({ from, until }) : undefined;
}

/**
 * Finds the calendar week, month, quarter or year in which a day lies.
 *
 * The stretches that reach past 2100-12-31 have no end that can be written, and are refused.
 *
 * @param date - The day.
 * @param unit - The stretch of the calendar; weeks begin on Monday.
 * @returns Its first day and the day after its last.
 * @throws {@link DomainError} `core/invalid-date` when there is no such day.
 * @throws {@link DomainError} `core/out-of-range` when the stretch leaves the years 1900 to 2100.
 * @throws {@link DomainError} `core/invalid-period` when there is no such unit.
 * @example
 * calendarPeriodOf("2024-05-15", "quarter"); // { from: "2024-04-01", until: "2024-07-01" }
 */
export function calendarPeriodOf(date: PlainDate, unit: CalendarUnit): ClosedPeriod {
  const from = startOf(date, unit);
  const until = unit === "week" ? addDays(from, 7) : addMonths(from, monthsIn[unit]);
  return Object.freeze({ from, until });
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

function earlierEnd(a?: PlainDate, b?: PlainDate): PlainDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
