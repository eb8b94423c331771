import { definitely } from "./definitely.js";
import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { quote } from "./quote.js";

const firstYear = 1900;
const lastYear = 2100;

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

// Between 1900 and 2100 every fourth year is a leap year except these two themselves.
const isLeap = (year: number): boolean => year % 4 === 0 && year !== firstYear && year !== lastYear;

const daysBeforeYear = (year: number): number =>
  (year - firstYear) * 365 + Math.max(0, Math.floor((year - firstYear - 1) / 4));

function daysBefore(year: number, month: number): number {
  const days = definitely(daysBeforeMonth[month - 1], "months 1 to 13");
  return month > 2 && isLeap(year) ? days + 1 : days;
}

/**
 * Reads a day as the number of days since 1900-01-01, without a pattern or a `Date`.
 *
 * @param text - Anything; a day is written `YYYY-MM-DD`.
 * @returns The day number; `NaN` when it is not a day of the years 1900 to 2100.
 */
export function dayNumberOfText(text: unknown): number {
  if (typeof text !== "string" || text.length !== 10) return NaN;
  if (text[4] !== "-" || text[7] !== "-") return NaN;
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2);
  const month = digitsAt(text, 5);
  const day = digitsAt(text, 8);
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12)) return NaN;
  const before = daysBefore(year, month);
  if (!(day >= 1 && day <= daysBefore(year, month + 1) - before)) return NaN;
  return daysBeforeYear(year) + before + day - 1;
}

/** The number of the last day, 2100-12-31. */
export const lastDayNumber = daysBeforeYear(lastYear) + 364;

/**
 * Writes a day number as a day.
 *
 * @param dayNumber - Days since 1900-01-01, from 0 to {@link lastDayNumber}.
 * @returns The day as `YYYY-MM-DD`.
 */
export function textOfDayNumber(dayNumber: number): string {
  // The average year is a little long, so the first guess is right or one year early.
  let year = firstYear + Math.floor(dayNumber / 365.25);
  if (dayNumber >= daysBeforeYear(year + 1)) year += 1;
  const dayOfYear = dayNumber - daysBeforeYear(year);
  // No month is longer than 31 days, so this guess too is right or one month early.
  let month = Math.floor(dayOfYear / 31) + 1;
  if (dayOfYear >= daysBefore(year, month + 1)) month += 1;
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfYear - daysBefore(year, month) + 1)}`;
}

/**
 * Makes the error about a value that is not a day of the calendar.
 *
 * @param value - The value.
 * @returns `core/out-of-range` for a day of another year, else `core/invalid-date`.
 */
export function noSuchDay(value: unknown): DomainError {
  const shaped = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
  const year = shaped ? Number(value.slice(0, 4)) : firstYear;
  if (year < firstYear || year > lastYear) return dayOutOfRange(quote(value));
  return new DomainError<CoreErrorCode>(
    "core/invalid-date",
    `${quote(value)} is not a day of the calendar. Write an existing day as YYYY-MM-DD.`,
    { value: quote(value) },
  );
}

/**
 * Makes the error about a day of another year.
 *
 * @param what - The day, as the message names it.
 * @returns `core/out-of-range`.
 */
export function dayOutOfRange(what: string): DomainError {
  return new DomainError<CoreErrorCode>(
    "core/out-of-range",
    `${what} is outside the years ${firstYear} to ${lastYear}. Use a day within them.`,
    { firstYear, lastYear },
  );
}

const twoDigits = (count: number): string => (count < 10 ? `0${count}` : String(count));

/** Reads two digits; `NaN` when one of the characters is no ASCII digit. */
function digitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
