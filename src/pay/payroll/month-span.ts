import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import { dayNumberOf } from "../../core/plain-date.js";
import { monthsPaidIn } from "../compute/rate-months.js";
import type { PayScheme } from "../model.js";
import type { PayMonth } from "../pay-month.js";
import { daysOfMonth, monthsBetween } from "../pay-month.js";

/** A month whose days are worked out, in day numbers. */
export interface MonthSpan {
  readonly month: PayMonth;
  readonly first: number;
  /** The day after the last one. */
  readonly end: number;
  /** Place among the months that are asked for; below 0 for one that only a later month pays. */
  readonly asked: number;
}

/** The months that are asked for, and before them those whose days they pay. */
export function monthSpansOf(scheme: PayScheme, asked: readonly PayMonth[]): readonly MonthSpan[] {
  const paid = asked.flatMap((month) => monthsPaidIn(scheme, month)).sort();
  const months = monthsBetween(definitely(paid[0]), definitely(paid.at(-1)));
  return months.map((month, index) => {
    const { from, until } = daysOfMonth(month);
    const place = index - months.length + asked.length;
    return { month, first: dayNumberOf(from), end: dayNumberOf(until), asked: place };
  });
}

/** The first day of each month, and every later one on which something changes for all people. */
export function cutsOf(
  spans: readonly MonthSpan[],
  changes: readonly PlainDate[],
): readonly (readonly number[])[] {
  const days = changes.map((day) => dayNumberOf(day));
  return spans.map(({ first, end }) => {
    const inside = days.filter((day) => day > first && day < end);
    return [...new Set([first, ...inside])].sort((one, other) => one - other);
  });
}
