export { assessCadence } from "./assess-cadence.js";
export { commitDraw } from "./commit-draw.js";
export { compareCirculars } from "./compare-circulars.js";
export type { CompiledCadence } from "./compile-cadence.js";
export { compileCadence } from "./compile-cadence.js";
export { defineCadence } from "./define-cadence.js";
export { defineDraw } from "./define-draw.js";
export type { DrawStart } from "./draw-visits.js";
export { drawVisits } from "./draw-visits.js";
export type { AssessmentOptions, CadenceOptions } from "./duties/cadence-options.js";
export type { CadenceErrorCode } from "./errors.js";
export { explainDraw } from "./explain-draw.js";
export { findStreaks } from "./find-streaks.js";
export type { FindingOptions } from "./follow-findings.js";
export { followFindings } from "./follow-findings.js";
export type { IssuedCircular } from "./issue-circular.js";
export { issueCircular } from "./issue-circular.js";
export { listDueDates } from "./list-due-dates.js";
export type {
  Cadence,
  CustomCadence,
  DayCadence,
  DutyRotation,
  MonthCadence,
  WeekCadence,
  YearCadence,
} from "./model/cadence.js";
export type { CadenceScheme } from "./model/cadence-scheme.js";
export type {
  Circular,
  CircularChange,
  CircularComparison,
  CircularCorrection,
  CircularFigure,
  CircularIssue,
  DutyFigure,
  RestatedFigure,
} from "./model/circular.js";
export type {
  CoverageShortfall,
  Draw,
  DrawCommitment,
  DrawnSite,
  DrawRefusal,
  RefusedDraw,
  SharedDraw,
  StratumClaim,
  StratumDraw,
} from "./model/draw.js";
export type { DrawRound, DrawSite, PastRound } from "./model/draw-round.js";
export type {
  AllSites,
  ApportionedSeats,
  CommonSeats,
  DrawScheme,
  DrawStratum,
  NumberOfSeats,
  SeatRequirement,
  ShareOfSites,
} from "./model/draw-scheme.js";
export type { DifferingDraw, DrawVerification, VerifiedDraw } from "./model/draw-verification.js";
export type { CountedDay, DueRule, MonthDay } from "./model/due-rule.js";
export type {
  AddressedOffice,
  AddressedSuperior,
  Addressee,
  DueDate,
  Duty,
} from "./model/duty.js";
export type { DutyRegister, DutySubject, Excuse, Submission } from "./model/duty-register.js";
export type { DutyFailure, DutyStanding, DutyStandings, DutyStatus } from "./model/duty-status.js";
export type {
  FindingGrade,
  FindingStanding,
  FindingStatus,
  Recheck,
  RectificationReport,
  VisitFinding,
} from "./model/finding.js";
export type { Mark, MarkSeries, StreakEnd, StreakRule } from "./model/streak.js";
export type {
  MissingSessions,
  ScheduledSession,
  ScheduledVisit,
  UndecreedSchedule,
  VisitSchedule,
  VisitSession,
} from "./model/visit-schedule.js";
export { scheduleVisits } from "./schedule-visits.js";
export {
  cadenceSchemeSchema,
  circularsSchema,
  drawRoundSchema,
  drawSchema,
  drawSchemeSchema,
  dutyRegisterSchema,
  findingsSchema,
  markSeriesSchema,
} from "./schema.js";
export { ticketOf } from "./ticket-of.js";
export { verifyDraw } from "./verify-draw.js";
