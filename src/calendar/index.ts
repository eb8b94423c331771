export type { PlanChange } from "./compare-plans.js";
export { comparePlans } from "./compare-plans.js";
export type { CalendarOptions, CompiledCalendar } from "./compile-calendar.js";
export { compileCalendar } from "./compile-calendar.js";
export { dayCycleOf } from "./day-cycle-of.js";
export type { LunarDay } from "./day-of-lunar-date.js";
export { dayOfLunarDate } from "./day-of-lunar-date.js";
export type { CalendarErrorCode } from "./errors.js";
export type { DayQuestion } from "./explain-day.js";
export { explainDay } from "./explain-day.js";
export { holidayDecrees } from "./holiday-decrees.js";
export type { ExportOptions } from "./i-calendar-of.js";
export { iCalendarOf } from "./i-calendar-of.js";
export { listDays } from "./list-days.js";
export { lunarDateOf } from "./lunar-date-of.js";
export type { CalendarEvent, CalendarScheme, Festival } from "./model/calendar-scheme.js";
export type { DayBranch, DayCycle } from "./model/day-cycle.js";
export type { DayExplanation, DayReason } from "./model/day-explanation.js";
export type {
  AroundRule,
  ChangesRule,
  CombinedRule,
  DayRule,
  DifferenceRule,
  RuleChange,
  ShiftRule,
  SuspendedRule,
  Suspension,
  ToWorkdayRule,
} from "./model/day-rule.js";
export type { EventDays } from "./model/event-days.js";
export type { LunarDate } from "./model/lunar-date.js";
export type {
  DatesRule,
  DayBranchesRule,
  FestivalsRule,
  LastDigitsRule,
  MonthDaysRule,
  SolarTermsRule,
  StandingRule,
  UnknownRule,
  WeekdaysRule,
  WeekReading,
} from "./model/plain-rules.js";
export type { EventsApart, OwedEvents, PlanRequirements } from "./model/plan-requirements.js";
export type { RecurrenceRule, RecurringWeekday } from "./model/recurrence-rule.js";
export type { DayRuleNote, RuleCalendar, RuleMonth } from "./model/rule-note.js";
export type { SolarTerm } from "./model/solar-term.js";
export type { ClashEvent, PlanClash } from "./plan/clashes.js";
export type { GapEvent, PlanGap, ReasonedDay } from "./plan/gaps.js";
export type { PlanReview } from "./plan/reviewed.js";
export { reviewPlan } from "./review-plan.js";
export {
  calendarSchemeSchema,
  dayRuleSchema,
  planRequirementsSchema,
  planSchema,
} from "./schema.js";
export { dayOfSolarTerm, solarTermOn } from "./solar-terms.js";
export { traditionalFestivals } from "./traditional-festivals.js";
