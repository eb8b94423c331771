import type { PlainDate } from "../../core/plain-date.js";
import type { DayRuleNote, RuleCalendar, RuleMonth } from "./rule-note.js";

/** A day of the week in a recurrence. */
export interface RecurringWeekday {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** Which of them in the month or year, from 1, or from -1 for the last; each unless given. */
  readonly ordinal?: number;
}

/** A recurrence as in RFC 5545, for the lunar calendar as in RFC 7529. */
export interface RecurrenceRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "recurrence";
  /** How often. */
  readonly frequency: "daily" | "weekly" | "monthly" | "yearly";
  /** The calendar of months, years and days of the month; `solar` unless given. */
  readonly calendar?: RuleCalendar;
  /**
   * The day from which it is counted; it belongs to the days only where it fits the rule, be it as
   * a day that skipping forward carries over from the month before.
   */
  readonly from: PlainDate;
  /** Every so many days, weeks, months or years; 1 unless given. */
  readonly interval?: number;
  /** The months. */
  readonly months?: readonly RuleMonth[];
  /** Days of the month from 1, or from -1 for the last. */
  readonly monthDays?: readonly number[];
  /** Days of the year from 1, or from -1 for the last; of a yearly recurrence alone. */
  readonly yearDays?: readonly number[];
  /** Weekdays. */
  readonly weekdays?: readonly RecurringWeekday[];
  /** What becomes of a leap month or day that a year or month does not have; `omit` unless given. */
  readonly skip?: "omit" | "backward" | "forward";
  /** How many occurrences there are in all. */
  readonly count?: number;
  /** The last day on which one may lie. */
  readonly until?: PlainDate;
  /** Days left out after counting. */
  readonly except?: readonly PlainDate[];
}
