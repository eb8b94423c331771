export type { ServiceAssessment } from "./assess-service.js";
export { assessService } from "./assess-service.js";
export type { DemandBalance, DemandBalances } from "./balance-demands.js";
export { balanceDemands } from "./balance-demands.js";
export type { BookingStanding, CareStandings, PersonCare } from "./care/judge-care.js";
export type { CareContext } from "./care-standings-of.js";
export { careStandingsOf } from "./care-standings-of.js";
export type {
  CareFigures,
  CareStatistics,
  CareStatisticsOptions,
} from "./care-statistics-of.js";
export { careStatisticsOf } from "./care-statistics-of.js";
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
export type { LogFigureOptions, LogOptions, WorkdayKnowledge } from "./log/log-options.js";
export type { MenuStatistics, OrderFigures, ServiceFigures } from "./menu-statistics-of.js";
export { menuStatisticsOf } from "./menu-statistics-of.js";
export type { MergedLogs } from "./merge-logs.js";
export { mergeLogs } from "./merge-logs.js";
export type { OrderActivity } from "./model/activity.js";
export type { CareBooking, CareContact, CaredFor, CareRegister } from "./model/care-register.js";
export type { CareDuty, CareScheme } from "./model/care-scheme.js";
export type { CareStanding } from "./model/care-standing.js";
export type { Demand, DemandChannel } from "./model/demand.js";
export type { DispatchCandidate, DispatchPart, DispatchScheme } from "./model/dispatch-scheme.js";
export type { EnrolledActivity, EnrollmentEvent } from "./model/enrollment.js";
export type { CitedRule, NamedRule } from "./model/named-rule.js";
export type { Order, OrderClock, OrderRating, OrderStep } from "./model/order.js";
export type {
  OrderEvent,
  OrderEventBase,
  PlainOrderEvent,
  RateEvent,
  RatingSide,
  ReasonedOrderEvent,
  RefuseEvent,
  SubmitEvent,
  TeamOrderEvent,
} from "./model/order-event.js";
export type {
  MenuService,
  OrderDeadline,
  OrderScheme,
  OrderTimeLimit,
  OrderView,
  RatingGrade,
} from "./model/order-scheme.js";
export type { OrderEventKind, OrderState, OrderTransition } from "./model/order-state.js";
export type {
  Acceptance,
  LogConflict,
  OrderContest,
  OrderRefusal,
  OrdersReplay,
  RefusedEvent,
} from "./model/orders-replay.js";
export type {
  RecordCorrection,
  RecordedActivity,
  RecordRegister,
  ServedOn,
  VolunteerFile,
} from "./model/record-register.js";
export type {
  HonorEntry,
  HoursDecision,
  ServiceActivity,
  ServiceBook,
  ServiceCheck,
} from "./model/service-book.js";
export type { DatedNote, ServiceEntry, ServiceRecord } from "./model/service-record.js";
export type { ServiceRoute, ServiceScheme } from "./model/service-scheme.js";
export type { RecordField } from "./national-record-fields.js";
export { nationalRecordFields } from "./national-record-fields.js";
export type { OrderOutcome } from "./post-event.js";
export { postEvent } from "./post-event.js";
export { rankCandidates } from "./rank-candidates.js";
export type { RecordGap } from "./record-gaps-of.js";
export { recordGapsOf } from "./record-gaps-of.js";
export type { RecordVersion } from "./records/corrected-entries.js";
export type { IssuedRecord } from "./records/issue-record.js";
export type { RecordContext } from "./records/read-records.js";
export type { UnsettledField } from "./records/said-of-activities.js";
export { replayOrders } from "./replay-orders.js";
export {
  careRegisterSchema,
  careSchemeSchema,
  dispatchSchemeSchema,
  orderEventsSchema,
  orderSchemeSchema,
  recordRegisterSchema,
  serviceBookSchema,
  serviceRecordSchema,
  serviceSchemeSchema,
} from "./schema.js";
export type { CreditedBook, CreditedDay, HonorHours } from "./service/credit-book.js";
export type { CreditedTime } from "./service/credited-days.js";
export type { HoursStatus } from "./service/hours-status.js";
export type { ServiceFault } from "./service/sessions.js";
export type { DeadlineLevel, ServiceLevels } from "./service-levels-of.js";
export { serviceLevelsOf } from "./service-levels-of.js";
export type { ServiceRecords } from "./service-records-of.js";
export { serviceRecordsOf } from "./service-records-of.js";
export { standardTransitions } from "./standard-transitions.js";
export type { TellingContext } from "./tell/telling.js";
