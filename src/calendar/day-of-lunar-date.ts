import { lastDayNumber } from "../core/day-number.js";
import { DomainError } from "../core/error.js";
import type { PlainDate } from "../core/plain-date.js";
import { plainDateOf } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import type { CalendarErrorCode } from "./errors.js";
import { months } from "./months/month.js";

/** A lunar date as it is asked about. */
export interface LunarDay {
  /** The lunar year, which begins between 21 January and 21 February. */
  readonly year: number;
  /** The month, 1 to 12. */
  readonly month: number;
  /** Whether the leap month of that number is meant; `false` unless given. */
  readonly leap?: boolean;
  /** The day of the month; -1 is its last day, the 29th or the 30th. */
  readonly day: number;
}

/**
 * Finds the day of a lunar date.
 *
 * @param date - Year, month, day, and whether the leap month is meant.
 * @returns The day.
 * @throws {@link core.DomainError} `calendar/no-such-lunar-day` when the year has no such month, the
 * month no such day, or the day is not one of 1900 to 2100.
 * @throws {@link core.DomainError} the codes of what is not such a record of plain data.
 * @example
 * dayOfLunarDate({ year: 2026, month: 1, day: 1 }); // "2026-02-17"
 * dayOfLunarDate({ year: 2025, month: 12, day: -1 }); // "2026-02-16"
 * dayOfLunarDate({ year: 2026, month: 6, leap: true, day: 1 }); // throws calendar/no-such-lunar-day
 */
export function dayOfLunarDate(date: LunarDay): PlainDate {
  const read = readRecord(date, ["year", "month", "day"], ["leap"], "lunar date");
  const { year, month, day, leap = false } = read;
  const found = months.lunar.find(
    (each) => each.year === year && each.month === month && each.leap === leap,
  );
  const ofMonth = found !== undefined && day === -1 ? found.length : day;
  if (found !== undefined && Number.isInteger(ofMonth)) {
    const number = Number(ofMonth);
    const result = found.first + number - 1;
    if (number >= 1 && number <= found.length && result <= lastDayNumber)
      return plainDateOf(result);
  }
  throw new DomainError<CalendarErrorCode>(
    "calendar/no-such-lunar-day",
    `There is no day ${quote(day)} of ${leap === true ? "leap " : ""}month ${quote(month)} in lunar ` +
      `year ${quote(year)}. Ask about another day, in the years 1900 to 2100.`,
  );
}
