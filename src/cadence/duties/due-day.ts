import type { ClosedPeriod } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import { addDays, addMonths, startOf } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Workdays } from "../../core/workdays.js";
import type { CountedDay, DueRule, MonthDay } from "../model/due-rule.js";

/**
 * Finds the last day in time for a period.
 *
 * @throws {@link DomainError} `core/out-of-range` when it is not in the years 1900 to 2100.
 */
export function dueDayOf(
  rule: DueRule,
  period: ClosedPeriod,
  workdays: Workdays,
): PlainDate | Unknown {
  const day = namedDay(rule, period, workdays);
  if (isUnknown(day) || rule.shift === undefined) return day;
  return rule.shift === "next-workday" ? workdays.next(day) : workdays.previous(day);
}

function namedDay(
  rule: CountedDay | MonthDay,
  period: ClosedPeriod,
  workdays: Workdays,
): PlainDate | Unknown {
  switch (rule.kind) {
    case "month-day":
      return dayOfMonth(rule, period);
    case "days":
      return addDays(rule.from === "start" ? period.from : period.until, rule.count - 1);
    case "workdays":
      return workdayOf(rule, period, workdays);
  }
}

function workdayOf(
  { from, count }: CountedDay,
  period: ClosedPeriod,
  workdays: Workdays,
): PlainDate | Unknown {
  if (from === "end") {
    // Forward from the last day of the period, and back from the day after it.
    return count > 0
      ? workdays.plus(addDays(period.until, -1), count)
      : workdays.plus(period.until, count - 1);
  }
  const first = workdays.next(period.from);
  return isUnknown(first) ? first : workdays.plus(first, count - 1);
}

function dayOfMonth({ monthsLater, day }: MonthDay, { from }: ClosedPeriod): PlainDate {
  const first = addMonths(startOf(from, "month"), monthsLater);
  const wanted = addDays(first, day - 1);
  // In a shorter month the count runs into the next one.
  return wanted.slice(0, 7) === first.slice(0, 7) ? wanted : addDays(startOf(wanted, "month"), -1);
}
