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
export type {
  AcceptanceScheme,
  AnnouncedEvent,
  AnsweredEvent,
  AssessorGroup,
  AssessorRule,
  AssessorScore,
  Authority,
  AwardedEvent,
  BodyMember,
  CheckStep,
  ClosedRound,
  CombinedScore,
  CompletedEvent,
  CompletedStep,
  DecidedEvent,
  DecisionStep,
  EnteredEvent,
  EventFields,
  FailedEvent,
  GivenFacts,
  LowerEffect,
  MajorityRule,
  MemberTie,
  NoticeStep,
  ObjectedEvent,
  Objection,
  ObjectionAnswer,
  ObjectionRule,
  OpenRound,
  OrderedEvent,
  PairAgreement,
  ProcessStep,
  Progress,
  RecheckedEvent,
  RectifiedEvent,
  RecusalRule,
  Recusals,
  RecusalTie,
  RecusedMember,
  RefusalReason,
  RefusedRoundEvent,
  RefusedTitleEvent,
  RemoveEffect,
  RepairedEvent,
  ReviewedField,
  ReviewedSite,
  RoundEvent,
  RoundResult,
  RoundReview,
  RoundStanding,
  RoundStatus,
  RoundsBarred,
  Sanction,
  SanctionedEvent,
  SiteOfRound,
  StandingSanction,
  StepFields,
  StepToReturnTo,
  SuspendEffect,
  TimeLimit,
  Title,
  TitleEvent,
  TitleHistory,
  TitleRefusalReason,
  TitleScheme,
  TitleStatus,
  ValueSource,
  Vote,
  WithdrawnEvent,
  WorkingDays,
} from "./model.js";
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
