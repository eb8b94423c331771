import { textOfDayNumber } from "./day-number.js";
import type { PlainDate } from "./plain-date.js";
import { dayNumberOf, toPlainDate } from "./plain-date.js";

/**
 * Orders two days.
 *
 * @param a - The first day.
 * @param b - The second day.
 * @returns Negative, 0 or positive, fit for `sort`.
 * @throws {@link DomainError} `core/invalid-date` when a day does not exist.
 * @throws {@link DomainError} `core/out-of-range` when a year is not one of 1900 to 2100.
 * @example
 * comparePlainDates("2024-05-01", "2024-05-03"); // -2
 */
export function comparePlainDates(a: PlainDate, b: PlainDate): number {
  return dayNumberOf(a) - dayNumberOf(b);
}

/**
 * Counts the days from one day to another.
 *
 * @param from - The day to count from.
 * @param until - The day to count to.
 * @returns The days between; negative when `until` is the earlier day.
 * @throws {@link DomainError} `core/invalid-date` when a day does not exist.
 * @throws {@link DomainError} `core/out-of-range` when a year is not one of 1900 to 2100.
 * @example
 * daysBetween("2024-02-28", "2024-03-01"); // 2
 */
export function daysBetween(from: PlainDate, until: PlainDate): number {
  return dayNumberOf(until) - dayNumberOf(from);
}

/**
 * Counts the whole months from one day to another.
 *
 * It is the most months by which `from` can be moved without passing `until`, so a month from
 * 31 January is full on the last day of February.
 *
 * @param from - The day to count from.
 * @param until - The day to count to.
 * @returns The whole months; negative when `until` is the earlier day.
 * @throws {@link DomainError} `core/invalid-date` when a day does not exist.
 * @throws {@link DomainError} `core/out-of-range` when a year is not one of 1900 to 2100.
 * @example
 * wholeMonthsBetween("2024-01-31", "2024-02-29"); // 1
 * wholeMonthsBetween("2024-01-15", "2024-03-14"); // 1
 */
export function wholeMonthsBetween(from: PlainDate, until: PlainDate): number {
  const months = monthNumberOf(until) - monthNumberOf(from);
  const full = dayOfMonth(from) <= dayOfMonth(until) || isMonthEnd(until);
  return full ? months : months - 1;
}

/**
 * Counts the whole years from one day to another, such as years of age or service.
 *
 * @param from - The day to count from.
 * @param until - The day to count to.
 * @returns The whole years; negative when `until` is the earlier day.
 * @throws {@link DomainError} `core/invalid-date` when a day does not exist.
 * @throws {@link DomainError} `core/out-of-range` when a year is not one of 1900 to 2100.
 * @example
 * wholeYearsBetween("2004-02-29", "2025-02-28"); // 21
 */
export function wholeYearsBetween(from: PlainDate, until: PlainDate): number {
  return Math.floor(wholeMonthsBetween(from, until) / 12);
}

function monthNumberOf(date: PlainDate): number {
  const [year, month] = toPlainDate(date).split("-");
  return 12 * Number(year) + Number(month);
}

function dayOfMonth(date: PlainDate): number {
  return Number(date.slice(-2));
}

/** On the last day of a month even a month that began on a later day of its month is full. */
function isMonthEnd(date: PlainDate): boolean {
  return textOfDayNumber(dayNumberOf(date) + 1).endsWith("-01");
}
