import type { HolidayDecree } from "../../core/holiday-decree.js";
import { dayNumberOf } from "../../core/plain-date.js";

/** As many days off in a row as decrees allow at most, and so as far as a move to a working day goes. */
export function longestRest(decrees: readonly HolidayDecree[]): number {
  const holidays = decrees
    .flatMap((decree) => decree.holidays)
    .map(({ from, until }) => ({ from: dayNumberOf(from), until: dayNumberOf(until) }))
    .sort((a, b) => a.from - b.from);
  let longest = 0;
  let first = 0;
  let end = 0;
  for (const { from, until } of holidays) {
    // Holidays that no more than a weekend parts make one rest.
    if (from > end + 2) first = from;
    end = Math.max(end, until);
    longest = Math.max(longest, end - first);
  }
  // A weekend at either end.
  return longest + 4;
}
