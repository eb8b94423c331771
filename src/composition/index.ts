export { changesBetween } from "./changes-between.js";
export { countyYear } from "./county-year.js";
export { defineCountyYear } from "./define-county-year.js";
export { defineLinkage } from "./define-linkage.js";
export type { CompositionErrorCode } from "./errors.js";
export type {
  Honor,
  HonorBar,
  HonorRequirement,
  LinkageScheme,
} from "./linkage/linkage-scheme.js";
export type {
  Candidate,
  HonorList,
  HonorOutcome,
  HonorReason,
  HonorStanding,
  LinkedCandidate,
  Recommendations,
} from "./linkage/recommendations.js";
export type {
  AppraisalYearPart,
  CadenceFacts,
  CadenceYearPart,
  ClassesYearPart,
  CountyFacts,
  CountyYearScheme,
  Enrolment,
  EvaluationYearPart,
  GrantFacts,
  GrantsYearPart,
  LinkageYearPart,
  LinkedField,
  LinkSource,
  LinkTarget,
  PairingRoundFacts,
  PairingYearPart,
  PartFacts,
  PartKind,
  PayFacts,
  PayYearPart,
  PointsFacts,
  PointsHolder,
  PointsYearPart,
  RowsLink,
  SheetFacts,
  UnitFacts,
  UnitPair,
  UnitRelation,
  ValueLink,
  YearLink,
  YearPart,
} from "./model.js";
export type { CadenceAnswer } from "./parts/cadence.js";
export type { EvaluationAnswer } from "./parts/evaluation.js";
export type { OpenEnrolment, PairingAnswer } from "./parts/pairing.js";
export type { UnitFailure } from "./parts/part-room.js";
export type { PaidMonth, PaidYear, PayAnswer } from "./parts/pay.js";
export type { BalanceList, HolderTier, PointsAnswer } from "./parts/points.js";
export type { LinkageOptions } from "./recommend.js";
export { recommend } from "./recommend.js";
export {
  countyFactsSchema,
  countyYearSchema,
  linkageSchemeSchema,
  reformSchema,
} from "./schema.js";
export type {
  Change,
  ChangeShare,
  ComparedFigure,
  ComparedUnit,
  CostComparison,
  FigureComparison,
  FigureFailure,
  Flip,
  OpenUnit,
  PayerCost,
  SplitChange,
  UnitChange,
  WhatIf,
  WhatIfOptions,
} from "./what-if/change-answer.js";
export type { Reform, ReformChange, SetValue } from "./what-if/reform.js";
export { whatIf } from "./what-if.js";
export type {
  CarriedFact,
  CountyYear,
  FailedPart,
  PartAnswers,
  PartOutcome,
  PartOutcomes,
  UnitResults,
  WaitingPart,
  WorkedPart,
  YearResult,
} from "./year/county-year-answer.js";
export type { YearOptions } from "./year/question.js";
export type { YearValue } from "./year/table.js";
