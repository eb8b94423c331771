import type { PlainDate } from "../core/plain-date.js";
import type { Unknown } from "../core/unknown.js";
import type { Workdays } from "../core/workdays.js";
import { later } from "./later.js";
import type { TimeLimit } from "./model/time-limit.js";

/** The last day of a term that begins on the day after a given one; unknown where not decreed. */
export function limitEnd(
  from: PlainDate,
  term: TimeLimit,
  workdays: Workdays,
): PlainDate | Unknown {
  return term.unit === "working-days" ? workdays.plus(from, term.length) : later(from, term);
}
