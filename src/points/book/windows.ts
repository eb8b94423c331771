import { dayNumberOfText, lastDayNumber, textOfDayNumber } from "../../core/day-number.js";
import { addMonths, plainDateOf } from "../../core/plain-date.js";
import type { Balance } from "../model.js";

/** The day after the last one of the calendar: points that lapse then never do. */
export const never = lastDayNumber + 1;

/** The months of a window of the calendar. */
export const monthsIn = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/** A stretch of the calendar by which limits and sums go. */
export type Window = "day" | "week" | "lifetime" | keyof typeof monthsIn;

/** Tells the number of the window in which a day lies; each day is worked out once. */
export function windowsOf(window: Window): (day: number) => number {
  if (window === "lifetime") return () => 0;
  // 1900-01-01, the day 0, is a Monday.
  if (window === "week") return (day) => Math.floor(day / 7);
  if (window === "day") return (day) => day;
  const months = monthsIn[window];
  return remembered((day) => Math.floor(monthOf(day) / months));
}

/** Months since January 1900. */
export function monthOf(day: number): number {
  const text = textOfDayNumber(day);
  return (Number(text.slice(0, 4)) - 1900) * 12 + Number(text.slice(5, 7)) - 1;
}

/** The first day of a month; months after the calendar never come. */
export function firstDayOf(month: number): number {
  const number = dayNumberOfText(
    `${1900 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`,
  );
  return Number.isNaN(number) ? never : number;
}

/** Tells the first day on which points of a day are no longer valid. */
export function expiryOf({ expiry }: Balance): (day: number) => number {
  switch (expiry.kind) {
    case "never":
      return () => never;
    case "day": {
      const end = dayNumberOfText(expiry.day);
      return () => end;
    }
    case "months":
      return remembered((day) => {
        const month = monthOf(day) + expiry.months;
        if (month >= 201 * 12) return never;
        return dayNumberOfText(addMonths(plainDateOf(day), expiry.months));
      });
    case "period-end": {
      const { months, graceMonths = 0 } = expiry;
      return remembered((day) => {
        const next = (Math.floor(monthOf(day) / months) + 1) * months;
        return firstDayOf(next + graceMonths);
      });
    }
  }
}

function remembered(work: (day: number) => number): (day: number) => number {
  const known = new Int32Array(never + 1);
  return (day) => {
    // Numbers are kept with one added, so that 0 means that nothing is known yet.
    const found = known[day] as number;
    if (found !== 0) return found - 1;
    const value = work(day);
    known[day] = value + 1;
    return value;
  };
}
