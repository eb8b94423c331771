import { utc } from "@date-fns/utc";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { startOfMonth } from "date-fns/startOfMonth";
import { startOfQuarter } from "date-fns/startOfQuarter";
import { startOfYear } from "date-fns/startOfYear";
import {
  dayNumberOfText,
  dayOutOfRange,
  lastDayNumber,
  noSuchDay,
  textOfDayNumber,
} from "./day-number.js";
import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { checkedInteger } from "./integer.js";
import { quote } from "./quote.js";

/** A day of the years 1900 to 2100 as `YYYY-MM-DD`; it sorts as text and has no time zone. */
export type PlainDate = `${number}-${number}-${number}`;

/** A stretch of the calendar; weeks begin on Monday. */
export type CalendarUnit = "week" | "month" | "quarter" | "year";

const millisecondsPerDay = 86_400_000;
const dayNumberOf1970 = 25_567;
// More months than the calendar has.
const mostMonths = 12 * 201;

/**
 * Tells whether a value is a day of the calendar.
 *
 * @param value - Anything.
 * @returns Whether it is a {@link PlainDate} that exists, in the years 1900 to 2100.
 * @example
 * isPlainDate("2024-02-29"); // true
 * isPlainDate("2023-02-29"); // false
 */
export function isPlainDate(value: unknown): value is PlainDate {
  return !Number.isNaN(dayNumberOfText(value));
}

/**
 * Checks the text of a day.
 *
 * @param text - A day as `YYYY-MM-DD`.
 * @returns The same text.
 * @throws {@link DomainError} `core/invalid-date` when there is no such day.
 * @throws {@link DomainError} `core/out-of-range` when its year is not one of 1900 to 2100.
 * @example
 * toPlainDate("2024-05-01"); // "2024-05-01"
 * toPlainDate("2023-02-29"); // throws core/invalid-date
 * toPlainDate("1899-12-31"); // throws core/out-of-range
 */
export function toPlainDate(text: string): PlainDate {
  return checkedDay(text);
}

/**
 * Checks a value of unknown type that must be a day.
 *
 * @param value - Anything.
 * @returns The same value.
 * @throws {@link DomainError} `core/invalid-date` when there is no such day.
 * @throws {@link DomainError} `core/out-of-range` when its year is not one of 1900 to 2100.
 */
export function checkedDay(value: unknown): PlainDate {
  if (isPlainDate(value)) return value;
  throw noSuchDay(value);
}

/**
 * Counts the days from 1900-01-01 to a day.
 *
 * @param date - The day.
 * @returns 0 for 1900-01-01, up to 73413 for 2100-12-31.
 * @throws {@link DomainError} `core/invalid-date` when there is no such day.
 * @throws {@link DomainError} `core/out-of-range` when its year is not one of 1900 to 2100.
 * @example
 * dayNumberOf("1900-02-01"); // 31
 */
export function dayNumberOf(date: string): number {
  const dayNumber = dayNumberOfText(date);
  if (!Number.isNaN(dayNumber)) return dayNumber;
  throw noSuchDay(date);
}

/**
 * Finds the day with a given number.
 *
 * @param dayNumber - Days since 1900-01-01.
 * @returns The day.
 * @throws {@link DomainError} `core/invalid-number` when the number is not whole.
 * @throws {@link DomainError} `core/out-of-range` when the day is not in the years 1900 to 2100.
 * @example
 * plainDateOf(31); // "1900-02-01"
 */
export function plainDateOf(dayNumber: number): PlainDate {
  const whole = checkedInteger(dayNumber, "day number");
  if (whole < 0 || whole > lastDayNumber) throw dayOutOfRange(`Day number ${whole}`);
  return textOfDayNumber(whole) as PlainDate;
}

/**
 * Moves a day by a number of days.
 *
 * @param date - The day.
 * @param days - How many days later; negative for earlier.
 * @returns The day so many days later.
 * @throws {@link DomainError} `core/invalid-date` when there is no such day.
 * @throws {@link DomainError} `core/invalid-number` when the number of days is not whole.
 * @throws {@link DomainError} `core/out-of-range` when the result is not in the years 1900 to 2100.
 * @example
 * addDays("2024-02-28", 2); // "2024-03-01"
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDateOf(dayNumberOf(date) + checkedInteger(days, "number of days"));
}

/**
 * Moves a day by a number of months; where the month is too short, to its last day.
 *
 * @param date - The day.
 * @param months - How many months later; negative for earlier.
 * @returns The day so many months later.
 * @throws {@link DomainError} `core/invalid-date` when there is no such day.
 * @throws {@link DomainError} `core/invalid-number` when the number of months is not whole.
 * @throws {@link DomainError} `core/out-of-range` when the result is not in the years 1900 to 2100.
 * @example
 * addMonths("2024-01-31", 1); // "2024-02-29"
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const start = momentOf(date);
  const count = checkedInteger(months, "number of months");
  if (Math.abs(count) > mostMonths) throw dayOutOfRange(`The day ${count} months from ${date}`);
  return dateOf(addMonthsTo(start, count, { in: utc }));
}

/**
 * Moves a day by a number of years; 29 February becomes 28 February in a common year.
 *
 * @param date - The day.
 * @param years - How many years later; negative for earlier.
 * @returns The day so many years later.
 * @throws {@link DomainError} `core/invalid-date` when there is no such day.
 * @throws {@link DomainError} `core/invalid-number` when the number of years is not whole.
 * @throws {@link DomainError} `core/out-of-range` when the result is not in the years 1900 to 2100.
 * @example
 * addYears("2024-02-29", 1); // "2025-02-28"
 */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, 12 * checkedInteger(years, "number of years"));
}

/**
 * Tells the day of the week.
 *
 * @param date - The day.
 * @returns 1 for Monday to 7 for Sunday.
 * @throws {@link DomainError} `core/invalid-date` when there is no such day.
 * @throws {@link DomainError} `core/out-of-range` when its year is not one of 1900 to 2100.
 * @example
 * weekdayOf("2024-05-01"); // 3
 */
export function weekdayOf(date: PlainDate): number {
  return (dayNumberOf(date) % 7) + 1;
}

/**
 * Finds the first day of the week, month, quarter or year in which a day lies.
 *
 * @param date - The day.
 * @param unit - The stretch of the calendar.
 * @returns Its first day.
 * @throws {@link DomainError} `core/invalid-date` when there is no such day.
 * @throws {@link DomainError} `core/out-of-range` when its year is not one of 1900 to 2100.
 * @throws {@link DomainError} `core/invalid-period` when there is no such unit.
 * @example
 * startOf("2024-05-01", "quarter"); // "2024-04-01"
 */
export function startOf(date: PlainDate, unit: CalendarUnit): PlainDate {
  const moment = momentOf(date);
  switch (unit) {
    case "week":
      return dateOf(startOfISOWeek(moment, { in: utc }));
    case "month":
      return dateOf(startOfMonth(moment, { in: utc }));
    case "quarter":
      return dateOf(startOfQuarter(moment, { in: utc }));
    case "year":
      return dateOf(startOfYear(moment, { in: utc }));
    default:
      throw new DomainError<CoreErrorCode>(
        "core/invalid-period",
        `${quote(unit)} is not a calendar unit. Choose week, month, quarter or year.`,
      );
  }
}

const momentOf = (date: PlainDate): number =>
  (dayNumberOf(date) - dayNumberOf1970) * millisecondsPerDay;

const dateOf = (moment: Date): PlainDate =>
  plainDateOf(moment.getTime() / millisecondsPerDay + dayNumberOf1970);
