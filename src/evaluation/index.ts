export { assignStars } from "./assign-stars.js";
export type {
  EvaluationAuditCode,
  EvaluationCounterexample,
  EvaluationFinding,
  ReachExample,
  SeatsExample,
  SumExample,
  WordExample,
} from "./audit/evaluation-finding.js";
export { auditEvaluation } from "./audit-evaluation.js";
export { compileDefined } from "./compile-defined.js";
export { compileEvaluation } from "./compile-evaluation.js";
export { defineEvaluation } from "./define-evaluation.js";
export type { EvaluationErrorCode } from "./errors.js";
export type { Loss, Losses } from "./losses-of.js";
export { lossesOf } from "./losses-of.js";
export type {
  Adjustment,
  CappingEffect,
  Classification,
  ClassRule,
  CohortFigure,
  Dimension,
  Entrant,
  EvaluationScheme,
  EvidenceMethod,
  FigureValue,
  FixedSeats,
  Gate,
  Indicator,
  IndicatorBase,
  IndicatorGroup,
  IndicatorScore,
  Item,
  ItemScore,
  ItemStatus,
  MissingPolicy,
  NotApplicablePolicy,
  OpenSeats,
  PlainVetoEffect,
  RankedSite,
  RankingRule,
  RankKey,
  RatedStanding,
  RefusedStanding,
  SeatCount,
  SeatedSite,
  SeatingRule,
  SeatRule,
  SharedSeats,
  SiteScore,
  Standing,
  Subject,
  TotalRule,
  UnclaimedClass,
  UndeterminedStanding,
  UnratedStanding,
  Veto,
  VetoEffect,
} from "./model.js";
export { rankSites } from "./rank-sites.js";
export { evaluationSchemeSchema } from "./schema.js";
export type { ScoringFailure } from "./score/admit-entrants.js";
export type { CompiledEvaluation } from "./score/compiled-evaluation.js";
export type {
  DimensionColumn,
  RowFailure,
  ScoreColumn,
  ScoredColumns,
} from "./score/score-columns.js";
export type { ScoredSites } from "./score/score-entrants.js";
export type {
  ScoreDetail,
  ScoringColumnsOptions,
  ScoringManyOptions,
  ScoringOptions,
} from "./score/scoring-options.js";
export type { SiteBatch } from "./score/site-batch.js";
export { scoreBatches } from "./score-batches.js";
export { scoreColumns } from "./score-columns.js";
export { scoreMany } from "./score-many.js";
export { scoreSite } from "./score-site.js";
export type { ClassQuestion, PossibleChange, WayToClass } from "./ways/class-question.js";
export { waysToClass } from "./ways-to-class.js";
