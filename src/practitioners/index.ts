export { appraise } from "./appraise.js";
export { appraiseMany } from "./appraise-many.js";
export { assessCandidate } from "./assess-candidate.js";
export { assessCandidates } from "./assess-candidates.js";
export type { QuotaStanding } from "./check-quotas.js";
export { checkQuotas } from "./check-quotas.js";
export type { CompiledAppraisal } from "./compile-appraisal.js";
export { compileAppraisal } from "./compile-appraisal.js";
export type { CompiledReserve } from "./compile-reserve.js";
export { compileReserve } from "./compile-reserve.js";
export type { ConsequenceOptions, DueConsequence } from "./consequences-of.js";
export { consequencesOf } from "./consequences-of.js";
export { defineAppraisal } from "./define-appraisal.js";
export { defineReserve } from "./define-reserve.js";
export type { EmploymentFault, EmploymentFaultCode } from "./employment/employment-fault.js";
export type { EmploymentOptions } from "./employment/read-employment.js";
export { employmentFaults } from "./employment-faults.js";
export type { PractitionersErrorCode } from "./errors.js";
export { isUnionMemberOn } from "./is-union-member-on.js";
export type { JudgedPersons, JudgingFailure } from "./judge/judge-persons.js";
export type { JudgingDetail, JudgingOptions } from "./judge/judging-options.js";
export type {
  Appointment,
  AppraisalEntry,
  AppraisalScheme,
  AppraisalVeto,
  Appraised,
  Bar,
  BarEnd,
  BarLength,
  BarTerm,
  Consequence,
  ConsequenceEffect,
  Eligibility,
  EmploymentEntry,
  EmploymentRecord,
  EmploymentRules,
  Grade,
  GradedStanding,
  GradeStanding,
  Leave,
  ListedPersons,
  OpenGrade,
  PayEffect,
  PersonAnswer,
  PersonFacts,
  PersonFigure,
  PersonRule,
  PlainEffect,
  Probation,
  ProbationLimit,
  ProbationMonths,
  ProbationUntil,
  Reason,
  Requirement,
  ReserveScheme,
  TakingRule,
  UnionMembership,
  Village,
  VillageQuota,
} from "./model.js";
export type { HeldPost } from "./posts-on.js";
export { postsOn } from "./posts-on.js";
export {
  appraisalSchemeSchema,
  employmentRecordSchema,
  employmentRulesSchema,
  reserveSchemeSchema,
  villagesSchema,
} from "./schema.js";
export type { ServiceLength, ServiceOptions } from "./service-length-on.js";
export { serviceLengthOn } from "./service-length-on.js";
