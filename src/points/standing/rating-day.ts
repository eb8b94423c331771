import { dayOutOfRange } from "../../core/day-number.js";
import type { PlainDate } from "../../core/plain-date.js";
import { addDays, addMonths } from "../../core/plain-date.js";
import type { RatingDays } from "../standing-rules.js";

/**
 * Finds the last day of rating up to a day.
 *
 * @throws {@link DomainError} `core/out-of-range` when there is none from 1900 on.
 */
export function ratingDayOn(rated: RatingDays | undefined, asOf: PlainDate): PlainDate {
  if (rated === undefined) return asOf;
  const year = Number(asOf.slice(0, 4));
  const days = [year - 1, year]
    .filter((each) => each >= 1900)
    .flatMap((each) => rated.months.map((month) => dayIn(each, month, rated.day)))
    .filter((day) => day <= asOf)
    .sort();
  const last = days.pop();
  if (last === undefined) throw dayOutOfRange("last day of rating");
  return last;
}

function dayIn(year: number, month: number, day: number): PlainDate {
  const first = `${year}-${String(month).padStart(2, "0")}-01` as PlainDate;
  const wanted = addDays(first, day - 1);
  if (wanted.slice(0, 7) === first.slice(0, 7)) return wanted;
  // The last day of a month that has no such day.
  return addDays(addMonths(first, 1), -1);
}
