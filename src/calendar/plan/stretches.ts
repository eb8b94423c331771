import { lastDayNumber } from "../../core/day-number.js";
import { definitely } from "../../core/definitely.js";
import type { OwedEvents } from "../model/plan-requirements.js";
import { months } from "../months/month.js";
import type { DaySpan } from "./open-plan.js";

const monthsIn = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/** The whole weeks, months … of a span; what its ends cut is left out. */
export function stretchesOf(every: OwedEvents["every"], span: DaySpan): readonly DaySpan[] {
  const all = every === "week" ? weeksOf(span) : monthsOf(monthsIn[every]);
  return all.filter(({ from, until }) => from >= span.from && until <= span.until);
}

function weeksOf({ from, until }: DaySpan): readonly DaySpan[] {
  const monday = from - (from % 7);
  const weeks = Math.ceil((until - monday) / 7);
  return Array.from({ length: weeks }, (_, at) => ({
    from: monday + 7 * at,
    until: monday + 7 * at + 7,
  }));
}

function monthsOf(size: number): readonly DaySpan[] {
  const all = months.solar;
  return Array.from({ length: all.length / size }, (_, at) => ({
    from: definitely(all[at * size], "months of whole years").first,
    until: all[at * size + size]?.first ?? lastDayNumber + 1,
  }));
}
