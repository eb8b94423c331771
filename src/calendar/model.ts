import type { Citation } from "../core/citation.js";
import type { Period } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import type { Label } from "../core/text.js";
import type { Unknown, UnknownReason } from "../core/unknown.js";
import type { DayStanding, DayStandingKind } from "../core/workdays.js";

/** A date of the lunar calendar (农历). */
export interface LunarDate {
  /** The lunar year; it begins between 21 January and 21 February of the solar year of that number. */
  readonly year: number;
  /** The month, 1 to 12; a leap month has the number of the month before it. */
  readonly month: number;
  /** Whether the month is a leap month (闰月). */
  readonly leap: boolean;
  /** The day of the month, 1 to 29 or 30. */
  readonly day: number;
  /** Month and day in Chinese, such as `闰六月初一`. */
  readonly name: string;
}

/** A branch (地支), one of twelve. */
export type DayBranch =
  | "子"
  | "丑"
  | "寅"
  | "卯"
  | "辰"
  | "巳"
  | "午"
  | "未"
  | "申"
  | "酉"
  | "戌"
  | "亥";

/** The place of a day in the cycle of sixty. */
export interface DayCycle {
  /** The stem (天干). */
  readonly stem: string;
  /** The branch (地支). */
  readonly branch: DayBranch;
  /** The place from 1 to 60. */
  readonly place: number;
}

/** A solar term (节气), one of 24. */
export type SolarTerm =
  | "小寒"
  | "大寒"
  | "立春"
  | "雨水"
  | "惊蛰"
  | "春分"
  | "清明"
  | "谷雨"
  | "立夏"
  | "小满"
  | "芒种"
  | "夏至"
  | "小暑"
  | "大暑"
  | "立秋"
  | "处暑"
  | "白露"
  | "秋分"
  | "寒露"
  | "霜降"
  | "立冬"
  | "小雪"
  | "大雪"
  | "冬至";

/** In which calendar months and their days are counted. */
export type RuleCalendar = "solar" | "lunar";

/** A month by its number, or a leap month of the lunar calendar as RFC 7529 writes it. */
export type RuleMonth = number | `${number}L`;

/** What every rule may carry besides what it says. */
export interface DayRuleNote {
  /** What the rule is called. */
  readonly label?: Label;
  /** Where it is published. */
  readonly citation?: Citation;
}

/** A rule that says which days it means. */
export type DayRule =
  | DatesRule
  | LastDigitsRule
  | MonthDaysRule
  | WeekdaysRule
  | DayBranchesRule
  | SolarTermsRule
  | RecurrenceRule
  | FestivalsRule
  | StandingRule
  | UnknownRule
  | CombinedRule
  | DifferenceRule
  | ShiftRule
  | AroundRule
  | ToWorkdayRule
  | SuspendedRule
  | ChangesRule;

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
  /** The day from which it is counted; it belongs to the days only where it fits the rule. */
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

/** Days that lie in at least one, or in all, of several rules. */
export interface CombinedRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "union" | "intersection";
  /** The rules. */
  readonly of: readonly DayRule[];
}

/** Days of one rule that do not lie in another. */
export interface DifferenceRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "difference";
  /** The days. */
  readonly of: DayRule;
  /** The days left out. */
  readonly without: DayRule;
}

/** Days moved by a number of days. */
export interface ShiftRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "shift";
  /** The days. */
  readonly of: DayRule;
  /** By how many days, earlier ones below 0; at most 366. */
  readonly days: number;
}

/** Days with those before and after them, such as a week before a festival. */
export interface AroundRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "around";
  /** The days. */
  readonly of: DayRule;
  /** How many days before. */
  readonly before: number;
  /** How many days after. */
  readonly after: number;
}

/** Days moved to a working day where they are none. */
export interface ToWorkdayRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "to-workday";
  /** The days. */
  readonly of: DayRule;
  /** To the next working day, or to the one before. */
  readonly direction: "next" | "previous";
}

/** Days on which something does not take place, and why. */
export interface Suspension {
  /** The days. */
  readonly period: Period;
  /** Why, in words. */
  readonly reason: string;
  /** Where that was published. */
  readonly citation?: Citation;
}

/** Days of a rule but for those on which it is suspended. */
export interface SuspendedRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "suspended";
  /** The days. */
  readonly of: DayRule;
  /** When it is suspended. */
  readonly during: readonly Suspension[];
}

/** A pattern that holds from a day on, until the next begins. */
export interface RuleChange {
  /** The first day of the pattern. */
  readonly from: PlainDate;
  /** The pattern; `null` says that from then on there are no days. */
  readonly rule: DayRule | null;
  /** Where the change is published. */
  readonly citation?: Citation;
}

/** A pattern that changes on known days; before the first of them its days are unknown. */
export interface ChangesRule extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: "changes";
  /** The patterns, in the order of their first days. */
  readonly changes: readonly RuleChange[];
}

/** A festival that rules may name. */
export interface Festival {
  /** Unique among festivals; one of the library's is not taken again. */
  readonly id: string;
  /** Its name. */
  readonly label: Label;
  /** Its days; they may name festivals that stand before it. */
  readonly rule: DayRule;
}

/** Something that takes place on the days of a rule: a market, an activity day, a festival. */
export interface CalendarEvent {
  /** Unique in the scheme. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** What kind of event it is, such as `market`; requirements of a plan name kinds. */
  readonly kind?: string;
  /** Where it takes place, such as the id of a township. */
  readonly place?: string;
  /** The teams that it takes, by their ids. */
  readonly teams?: readonly string[];
  /** Where it is published. */
  readonly citation?: Citation;
  /** Its days. */
  readonly rule: DayRule;
}

/** Events with their rules: the markets and activity days of a county. */
export interface CalendarScheme {
  /** The name of the scheme. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** Local festivals, besides those of the library. */
  readonly festivals?: readonly Festival[];
  /** The events, in the order in which answers list them. */
  readonly events: readonly CalendarEvent[];
}

/** The days of an event. */
export interface EventDays {
  /** Id of the event. */
  readonly event: string;
  /** The days on which it takes place, in order. */
  readonly days: readonly PlainDate[];
  /** The days of which that is not known, in order. */
  readonly unknown: readonly PlainDate[];
}

/** Events that are owed once or more in every week, month … of a plan. */
export interface OwedEvents {
  /** Unique among the requirements. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** The kinds of events that count; all unless given. */
  readonly kinds?: readonly string[];
  /** The places at which they are owed, at each by itself; once in all, at any place, unless given. */
  readonly places?: readonly string[];
  /** How often they are owed; weeks begin on Monday. */
  readonly every: "week" | "month" | "quarter" | "half-year" | "year";
  /** How many events are owed each time; 1 unless given. */
  readonly least?: number;
}

/** Events of which no two may fall on one day. */
export interface EventsApart {
  /** Unique among the requirements. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** Whether two events of one place, or two that take one team, are meant. */
  readonly of: "place" | "team";
  /** The kinds of events that are meant; all unless given. */
  readonly kinds?: readonly string[];
}

/** What a plan is held against. */
export interface PlanRequirements {
  /** Events that are owed. */
  readonly owed?: readonly OwedEvents[];
  /** Events that may not meet. */
  readonly apart?: readonly EventsApart[];
}

/** Whether a rule means a day, and why; the tree has the shape of the rule. */
export interface DayReason extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: DayRule["kind"];
  /** Whether it means the day. */
  readonly holds: boolean | Unknown;
  /** Of a suspension: why, where it is in force that day. */
  readonly suspended?: Suspension;
  /** Of changes: the first day of the pattern in force. */
  readonly since?: PlainDate;
  /** Of a rule that moves days: the days from which one was moved to this day. */
  readonly movedFrom?: readonly PlainDate[];
  /** Of a rule that moves days: where a day that would have been this one was moved to. */
  readonly movedTo?: PlainDate | Unknown;
  /** The reasons of the rules inside, in their order. */
  readonly of?: readonly DayReason[];
}

/** Why an event does or does not take place on a day. */
export interface DayExplanation {
  /** Id of the event. */
  readonly event: string;
  /** The day. */
  readonly day: PlainDate;
  /** Whether it takes place. */
  readonly held: boolean | Unknown;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** The lunar date. */
  readonly lunar: LunarDate;
  /** Stem and branch. */
  readonly cycle: DayCycle;
  /** The solar term, where one falls on the day. */
  readonly term?: SolarTerm;
  /** What the day is by decree. */
  readonly standing: DayStanding | Unknown;
  /** The reason. */
  readonly reason: DayReason;
}
