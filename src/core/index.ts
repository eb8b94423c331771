export {
  absolute,
  compareDecimals,
  divide,
  isZero,
  minus,
  negate,
  plus,
  round,
  signOf,
  times,
} from "./arithmetic.js";
export { canonicalJson } from "./canonical-json.js";
export type { Citation } from "./citation.js";
export {
  comparePlainDates,
  daysBetween,
  wholeMonthsBetween,
  wholeYearsBetween,
} from "./date-distance.js";
export type { Decimal } from "./decimal.js";
export { decimalOf, toDecimal, toDecimalString } from "./decimal.js";
export { maxOf, minOf, sumOf } from "./decimal-list.js";
export type { DecimalString } from "./decimal-text.js";
export { canonicalDecimal, isDecimalString } from "./decimal-text.js";
export type { Digest } from "./digest.js";
export { digestOf } from "./digest.js";
export type { DomainErrorExtras, Issue } from "./error.js";
export { DomainError, isDomainError } from "./error.js";
export type { CoreErrorCode } from "./errors.js";
export type { HolidayDays, HolidayDecree } from "./holiday-decree.js";
export type { Id } from "./id.js";
export { compareIds, isId, toId } from "./id.js";
export type { JsonValue } from "./json-value.js";
export type { Money } from "./money.js";
export {
  compareMoney,
  fenOf,
  minusMoney,
  moneyOfFen,
  plusMoney,
  sumMoney,
  toMoney,
} from "./money.js";
export type { ClosedPeriod, Period } from "./period.js";
export { calendarPeriodOf, daysIn, isWithin, overlapOf, toPeriod } from "./period.js";
export type { CalendarUnit, PlainDate } from "./plain-date.js";
export {
  addDays,
  addMonths,
  addYears,
  dayNumberOf,
  isPlainDate,
  plainDateOf,
  startOf,
  toPlainDate,
  weekdayOf,
} from "./plain-date.js";
export type { PlainDateTime, TimeOfDay } from "./plain-date-time.js";
export type { PlainJsonLimits } from "./plain-json.js";
export { toPlainJson } from "./plain-json.js";
export type { StopSignal, WorkProgress } from "./progress.js";
export type { Rounding, RoundingMode, RoundingToPlaces, RoundingToStep } from "./rounding.js";
export { roundingModes } from "./rounding.js";
export type { SafeFailure, Safely, SafeSuccess } from "./safely.js";
export { safely } from "./safely.js";
export { decimalStringOfScaled, scaledIntegerOf } from "./scaled.js";
export { fromScaledInteger, placesOf, toScaledInteger } from "./scaled-decimal.js";
export {
  citationSchema,
  decimalStringSchema,
  holidayDecreesSchema,
  idSchema,
  labelSchema,
  moneySchema,
  periodSchema,
  plainDateSchema,
  plainDateTimeSchema,
  roundingSchema,
  textSchema,
  timelineSchema,
  timeOfDaySchema,
  unknownSchema,
} from "./schema.js";
export type { Label } from "./text.js";
export { isText, toText } from "./text.js";
export type { Timeline, TimelineEntry, TimelineLookup, TimelineOptions } from "./timeline.js";
export { compileTimeline, entryOn, valueOn } from "./timeline.js";
export type { Trace, TracedScheme, TraceEntry, TraceValue } from "./trace.js";
export { leavesOf, traceVersion } from "./trace.js";
export type { Unknown, UnknownReason } from "./unknown.js";
export { isUnknown, unknown, unknownReasons } from "./unknown.js";
export type { SiteKind, Star } from "./vocabulary.js";
export type {
  DayStanding,
  DayStandingKind,
  WorkdayOptions,
  Workdays,
} from "./workdays.js";
export { compileWorkdays } from "./workdays.js";
