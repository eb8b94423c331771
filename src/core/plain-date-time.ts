import { dayNumberOfText, textOfDayNumber } from "./day-number.js";
import type { PlainDate } from "./plain-date.js";

/**
 * A minute of a day as `YYYY-MM-DDTHH:MM`; it sorts as text and has no time zone. By custom it is
 * the time of China, UTC+8.
 */
export type PlainDateTime = `${PlainDate}T${number}:${number}`;

/** A time of day of China, from `00:00` to `23:59`. */
export type TimeOfDay = `${number}:${number}`;

const minutesPerDay = 1_440;

/** The pattern of a time of day from `00:00` to `23:59`. */
export const timeOfDayPattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Tells whether a value is a time of day. */
export const isTimeOfDay = (value: unknown): value is TimeOfDay =>
  typeof value === "string" && value.length === 5 && timeOfDayPattern.test(value);

/**
 * Counts the minutes from 1900-01-01T00:00 to a minute that has been checked.
 *
 * @param moment - The minute.
 * @returns The number of minutes.
 */
export function minuteNumberOf(moment: PlainDateTime): number {
  return dayNumberOfText(dayOf(moment)) * minutesPerDay + minuteOfDay(moment.slice(11));
}

/**
 * Finds the minute with a given number.
 *
 * @param minuteNumber - Minutes since 1900-01-01T00:00, within the years 1900 to 2100.
 * @returns The minute.
 */
export function plainDateTimeOf(minuteNumber: number): PlainDateTime {
  const day = Math.floor(minuteNumber / minutesPerDay);
  const rest = minuteNumber - day * minutesPerDay;
  const hours = twoDigits(Math.floor(rest / 60));
  return `${textOfDayNumber(day)}T${hours}:${twoDigits(rest % 60)}` as PlainDateTime;
}

/** The day of a minute that has been checked. */
export function dayOf(moment: PlainDateTime): PlainDate {
  return moment.slice(0, 10) as PlainDate;
}

/** The minutes of a day before a time of day that has been checked. */
export function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

const twoDigits = (count: number): string => String(count).padStart(2, "0");
