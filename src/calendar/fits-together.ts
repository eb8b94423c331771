import { areDistinct } from "../core/distinct.js";
import type { RuleChange } from "./model/day-rule.js";
import type { WeekdaysRule } from "./model/plain-rules.js";
import type { RecurrenceRule, RecurringWeekday } from "./model/recurrence-rule.js";

/** Whether weeks are there with a reading, and a reading with weeks. */
export const hasReadingOfWeeks = (rule: Pick<WeekdaysRule, "weeks" | "reading">): boolean =>
  (rule.weeks === undefined) === (rule.reading === undefined);

/** Whether the days that a recurrence names go with its frequency. */
export function fitsFrequency(
  rule: Pick<RecurrenceRule, "frequency" | "yearDays" | "monthDays" | "weekdays">,
): boolean {
  const { frequency, yearDays, monthDays, weekdays = [] } = rule;
  return (
    (yearDays === undefined || (frequency === "yearly" && monthDays === undefined)) &&
    (monthDays === undefined || frequency !== "weekly") &&
    (frequency === "monthly" ||
      frequency === "yearly" ||
      weekdays.every(({ ordinal }) => ordinal === undefined))
  );
}

/** Whether no weekday is named twice with the same place. */
export const areDifferentWeekdays = (weekdays: readonly RecurringWeekday[]): boolean =>
  areDistinct(weekdays.map(({ weekday, ordinal = 0 }) => `${weekday} ${ordinal}`));

/** Whether each pattern begins after the one before it. */
export const areInOrder = (changes: readonly Pick<RuleChange, "from">[]): boolean =>
  changes.every(({ from }, at) => at === 0 || from > String(changes[at - 1]?.from));
