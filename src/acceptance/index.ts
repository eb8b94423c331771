export { authorityFor } from "./authority-for.js";
export type { ClosingOptions } from "./close-round.js";
export { closeRound } from "./close-round.js";
export { combineAssessorScores } from "./combine-assessor-scores.js";
export type { VoteResult } from "./decide-vote.js";
export { decideVote } from "./decide-vote.js";
export { defineAcceptance } from "./define-acceptance.js";
export { defineTitles } from "./define-titles.js";
export type { AcceptanceErrorCode } from "./errors.js";
export { explainProgress } from "./explain-progress.js";
export { explainRecusals } from "./explain-recusals.js";
export { explainRefusals } from "./explain-refusals.js";
export { explainTitle } from "./explain-title.js";
export { explainTitleRefusals } from "./explain-title-refusals.js";
export type { AcceptanceScheme } from "./model/acceptance-scheme.js";
export type {
  AssessorGroup,
  AssessorRule,
  AssessorScore,
  CombinedScore,
  PairAgreement,
} from "./model/assessor-score.js";
export type { ClosedRound, OpenRound, RoundResult, SiteOfRound } from "./model/closed-round.js";
export type { EventFields } from "./model/event-fields.js";
export type { ObjectionRule, StepToReturnTo } from "./model/objection-rule.js";
export type {
  Authority,
  CheckStep,
  DecisionStep,
  NoticeStep,
  ProcessStep,
  StepFields,
  ValueSource,
} from "./model/process-step.js";
export type {
  CompletedStep,
  Objection,
  ObjectionAnswer,
  Progress,
  RoundStatus,
} from "./model/progress.js";
export type {
  BodyMember,
  MemberTie,
  RecusalRule,
  Recusals,
  RecusalTie,
  RecusedMember,
} from "./model/recusal.js";
export type {
  AnnouncedEvent,
  AnsweredEvent,
  CompletedEvent,
  DecidedEvent,
  EnteredEvent,
  FailedEvent,
  GivenFacts,
  ObjectedEvent,
  OrderedEvent,
  RectifiedEvent,
  RoundEvent,
  WithdrawnEvent,
} from "./model/round-event.js";
export type { ReviewedField, ReviewedSite, RoundReview } from "./model/round-review.js";
export type { RefusalReason, RefusedRoundEvent, RoundStanding } from "./model/round-standing.js";
export type { TimeLimit, WorkingDays } from "./model/time-limit.js";
export type {
  RefusedTitleEvent,
  StandingSanction,
  Title,
  TitleHistory,
  TitleRefusalReason,
  TitleStatus,
} from "./model/title.js";
export type {
  AwardedEvent,
  RecheckedEvent,
  RepairedEvent,
  SanctionedEvent,
  TitleEvent,
} from "./model/title-event.js";
export type {
  LowerEffect,
  RemoveEffect,
  RoundsBarred,
  Sanction,
  SuspendEffect,
  TitleScheme,
} from "./model/title-scheme.js";
export type { MajorityRule, Vote } from "./model/vote.js";
export type { RoundOptions } from "./process/read-question.js";
export type { RecheckOptions } from "./recheck-days-of.js";
export { recheckDaysOf } from "./recheck-days-of.js";
export { recusalsOf } from "./recusals-of.js";
export { reviewRound } from "./review-round.js";
export { roundOn } from "./round-on.js";
export {
  acceptanceSchemeSchema,
  assessorRuleSchema,
  assessorScoresSchema,
  bodyMembersSchema,
  closedRoundSchema,
  majorityRuleSchema,
  openRoundSchema,
  recusalRuleSchema,
  roundEventsSchema,
  titleEventsSchema,
  titleSchemeSchema,
  voteSchema,
} from "./schema.js";
export type { TitleHistoryOptions } from "./title-history.js";
export { titleHistory } from "./title-history.js";
export type { TitleOptions } from "./title-on.js";
export { titleOn } from "./title-on.js";
