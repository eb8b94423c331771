import type { PlainDate } from "../core/plain-date.js";
import { addDays, addMonths, addYears } from "../core/plain-date.js";
import type { Unknown } from "../core/unknown.js";
import type { Workdays } from "../core/workdays.js";
import type { TimeLimit } from "./model.js";

/** The last day of a term that begins on the day after a given one; unknown where not decreed. */
export function limitEnd(
  from: PlainDate,
  term: TimeLimit,
  workdays: Workdays,
): PlainDate | Unknown {
  switch (term.unit) {
    case "working-days":
      return workdays.plus(from, term.length);
    case "days":
      return addDays(from, term.length);
    case "months":
      return addMonths(from, term.length);
    case "years":
      return addYears(from, term.length);
  }
}
