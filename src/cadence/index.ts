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
export { listDueDates } from "./list-due-dates.js";
export type {
  AllSites,
  Cadence,
  CadenceScheme,
  Circular,
  CircularChange,
  CircularComparison,
  CircularCorrection,
  CircularFigure,
  CountedDay,
  CoverageShortfall,
  CustomCadence,
  DayCadence,
  DifferingDraw,
  Draw,
  DrawCommitment,
  DrawnSite,
  DrawRefusal,
  DrawRound,
  DrawScheme,
  DrawSite,
  DrawStratum,
  DrawVerification,
  DueDate,
  DueRule,
  Duty,
  DutyFailure,
  DutyRegister,
  DutyRotation,
  DutyStanding,
  DutyStandings,
  DutyStatus,
  DutySubject,
  Excuse,
  FindingGrade,
  FindingStanding,
  FindingStatus,
  Mark,
  MarkSeries,
  MonthCadence,
  MonthDay,
  NumberOfSeats,
  PastRound,
  Recheck,
  RefusedDraw,
  RestatedFigure,
  SeatRequirement,
  ShareOfSites,
  StratumDraw,
  StreakEnd,
  StreakRule,
  Submission,
  TimeOfDay,
  VerifiedDraw,
  VisitFinding,
  WeekCadence,
  YearCadence,
} from "./model.js";
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
