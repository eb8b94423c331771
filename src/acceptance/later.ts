import type { PlainDate } from "../core/plain-date.js";
import { addDays, addMonths, addYears } from "../core/plain-date.js";
import type { Duration } from "../rules/model.js";

/** The day that comes so much later; months and years end on the last day of a shorter month. */
export function later(day: PlainDate, { unit, length }: Duration, times = 1): PlainDate {
  if (unit === "days") return addDays(day, length * times);
  return unit === "months" ? addMonths(day, length * times) : addYears(day, length * times);
}
