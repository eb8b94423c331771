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
export type {
  AroundRule,
  CalendarEvent,
  CalendarScheme,
  ChangesRule,
  CombinedRule,
  DatesRule,
  DayBranch,
  DayBranchesRule,
  DayCycle,
  DayExplanation,
  DayReason,
  DayRule,
  DayRuleNote,
  DifferenceRule,
  EventDays,
  EventsApart,
  Festival,
  FestivalsRule,
  LastDigitsRule,
  LunarDate,
  MonthDaysRule,
  OwedEvents,
  PlanRequirements,
  RecurrenceRule,
  RecurringWeekday,
  RuleCalendar,
  RuleChange,
  RuleMonth,
  ShiftRule,
  SolarTerm,
  SolarTermsRule,
  StandingRule,
  SuspendedRule,
  Suspension,
  ToWorkdayRule,
  UnknownRule,
  WeekdaysRule,
  WeekReading,
} from "./model.js";
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
