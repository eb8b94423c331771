import type { Citation } from "../../core/citation.js";
import type { Period } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import type {
  DatesRule,
  DayBranchesRule,
  FestivalsRule,
  LastDigitsRule,
  MonthDaysRule,
  SolarTermsRule,
  StandingRule,
  UnknownRule,
  WeekdaysRule,
} from "./plain-rules.js";
import type { RecurrenceRule } from "./recurrence-rule.js";
import type { DayRuleNote } from "./rule-note.js";

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
