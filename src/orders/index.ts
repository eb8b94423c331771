export type { ServiceAssessment } from "./assess-service.js";
export { assessService } from "./assess-service.js";
export type { DemandBalance, DemandBalances } from "./balance-demands.js";
export { balanceDemands } from "./balance-demands.js";
export type { CareStandings, PersonCare } from "./care/judge-care.js";
export type { CareContext } from "./care-standings-of.js";
export { careStandingsOf } from "./care-standings-of.js";
export { creditHours } from "./credit-hours.js";
export { defineCare } from "./define-care.js";
export { defineDispatch } from "./define-dispatch.js";
export { defineOrders } from "./define-orders.js";
export { defineService } from "./define-service.js";
export type { EnrollmentRefusal, Enrollments } from "./enroll-persons.js";
export { enrollPersons } from "./enroll-persons.js";
export type { OrdersErrorCode } from "./errors.js";
export { explainCare } from "./explain-care.js";
export { explainHours } from "./explain-hours.js";
export type { OrderQuestion } from "./explain-order.js";
export { explainOrder } from "./explain-order.js";
export { explainRanking } from "./explain-ranking.js";
export type { LevelsQuestion } from "./explain-service-levels.js";
export { explainServiceLevels } from "./explain-service-levels.js";
export type { RuleName } from "./judge/open-subject.js";
export type { DispatchRanking, PartScore, RankedTeam } from "./judge/ranking.js";
export type { LogFigureOptions, LogOptions } from "./log/log-options.js";
export type { MenuStatistics, OrderFigures, ServiceFigures } from "./menu-statistics-of.js";
export { menuStatisticsOf } from "./menu-statistics-of.js";
export type { MergedLogs } from "./merge-logs.js";
export { mergeLogs } from "./merge-logs.js";
export type {
  Acceptance,
  CareContact,
  CareDuty,
  CaredFor,
  CareRegister,
  CareScheme,
  CareStanding,
  CitedRule,
  DatedNote,
  Demand,
  DemandChannel,
  DispatchCandidate,
  DispatchPart,
  DispatchScheme,
  EnrolledActivity,
  EnrollmentEvent,
  HonorEntry,
  LogConflict,
  MenuService,
  NamedRule,
  Order,
  OrderActivity,
  OrderClock,
  OrderContest,
  OrderDeadline,
  OrderEvent,
  OrderEventBase,
  OrderEventKind,
  OrderRating,
  OrderRefusal,
  OrderScheme,
  OrderState,
  OrderStep,
  OrdersReplay,
  OrderTimeLimit,
  OrderTransition,
  OrderView,
  PlainOrderEvent,
  RateEvent,
  RatingGrade,
  RatingSide,
  ReasonedOrderEvent,
  RefusedEvent,
  RefuseEvent,
  ServiceBook,
  ServiceCheck,
  ServiceEntry,
  ServiceRecord,
  ServiceScheme,
  SubmitEvent,
  TeamOrderEvent,
} from "./model.js";
export type { RecordField } from "./national-record-fields.js";
export { nationalRecordFields } from "./national-record-fields.js";
export type { OrderOutcome } from "./post-event.js";
export { postEvent } from "./post-event.js";
export { rankCandidates } from "./rank-candidates.js";
export type { RecordGap } from "./record-gaps-of.js";
export { recordGapsOf } from "./record-gaps-of.js";
export { replayOrders } from "./replay-orders.js";
export {
  careRegisterSchema,
  careSchemeSchema,
  dispatchSchemeSchema,
  orderEventsSchema,
  orderSchemeSchema,
  serviceBookSchema,
  serviceRecordSchema,
  serviceSchemeSchema,
} from "./schema.js";
export type { CreditedBook, CreditedDay, HonorHours } from "./service/credit-book.js";
export type { CreditedTime } from "./service/credited-days.js";
export type { ServiceFault } from "./service/sessions.js";
export type { DeadlineLevel, ServiceLevels } from "./service-levels-of.js";
export { serviceLevelsOf } from "./service-levels-of.js";
export { standardTransitions } from "./standard-transitions.js";
export type { TellingContext } from "./tell/telling.js";
