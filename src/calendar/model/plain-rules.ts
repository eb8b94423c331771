import type { PlainDate } from "../../core/plain-date.js";
import type { UnknownReason } from "../../core/unknown.js";
import type { DayStandingKind } from "../../core/workdays.js";
import type { DayBranch } from "./day-cycle.js";
import type { DayRuleNote, RuleCalendar, RuleMonth } from "./rule-note.js";
import type { SolarTerm } from "./solar-term.js";

/** Days that are listed one by one. */
export interface DatesRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "dates";
  /** The days. */
  readonly days: readonly PlainDate[];
}

/**
 * Market days by the last digit of the day of the month (一四七、五十 …).
 *
 * The solar 31 is a day of digit 1; a table that means 1, 11 and 21 alone lists month days.
 */
export interface LastDigitsRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "last-digits";
  /** The calendar of the day of the month. */
  readonly calendar: RuleCalendar;
  /** Digits from 1 to 9, and 10 for the 10th, 20th and 30th; odd days are 1, 3, 5, 7, 9. */
  readonly digits: readonly number[];
}

/** Days of the month. */
export interface MonthDaysRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "month-days";
  /** The calendar of months and days. */
  readonly calendar: RuleCalendar;
  /** Days from 1, or from -1 for the last day of the month. */
  readonly days: readonly number[];
  /** The months; all, leap months too, unless given. A number alone does not mean a leap month. */
  readonly months?: readonly RuleMonth[];
}

/** How the weeks of a month are counted. */
export type WeekReading =
  /** Week 1 is the days 1 to 7: the Saturday of week 3 is the third Saturday. */
  | "by-sevens"
  /** Weeks begin on Monday, and week 1 is the one in which the month begins. */
  | "monday-weeks";

/** Days of the week, in all weeks or in some weeks of the month. */
export interface WeekdaysRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "weekdays";
  /** Weekdays, 1 for Monday to 7 for Sunday. */
  readonly weekdays: readonly number[];
  /** Weeks of the month from 1, or from -1 for the last; all unless given. */
  readonly weeks?: readonly number[];
  /** How these weeks are counted; owed where they are given. */
  readonly reading?: WeekReading;
  /** The solar months; all unless given. */
  readonly months?: readonly number[];
}

/** Days by their branch (辰戌 …): every twelve days for each of them. */
export interface DayBranchesRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "day-branches";
  /** The branches. */
  readonly branches: readonly DayBranch[];
}

/** Days on which a solar term falls. */
export interface SolarTermsRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "solar-terms";
  /** The terms. */
  readonly terms: readonly SolarTerm[];
}

/** Festivals of the library, or of the scheme. */
export interface FestivalsRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "festivals";
  /** Their ids; all unless given. */
  readonly festivals?: readonly string[];
}

/** Days by what they are to people at work, by decree. */
export interface StandingRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "standing";
  /** What the days are. */
  readonly is: readonly DayStandingKind[];
}

/** Days that are not known, such as those of a market whose days nobody published. */
export interface UnknownRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "unknown";
  /** Why. */
  readonly reason: UnknownReason;
}
