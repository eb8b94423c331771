import { firstDayOf, monthOf, monthsIn, never } from "../book/windows.js";
import type { EntryWindow } from "../model.js";

/** The days on which something may be entered, by their numbers. */
export interface EntryDays {
  readonly first: number;
  readonly last: number;
}

/** Tells for a day of service on which days it may be entered. */
export const entryDaysAt =
  ({ per, from, last }: EntryWindow) =>
  (day: number): EntryDays => {
    const length = monthsIn[per];
    const start = Math.floor(monthOf(day) / length) * length;
    return {
      first: dayIn(start + from.months, from.day),
      last: dayIn(start + last.months, last.day),
    };
  };

/** A day of a month, or the last day of one that has no such day; after the calendar, never. */
function dayIn(month: number, day: number): number {
  const first = firstDayOf(month);
  return first === never ? never : Math.min(first + day, firstDayOf(month + 1)) - 1;
}
