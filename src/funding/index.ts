export type { ApportionMethod } from "../core/apportion.js";
export type {
  AllocatedFunds,
  Allocation,
  AllocationAnswer,
  InfeasibleAllocation,
  OpenAllocation,
  OpenSite,
  ShareParts,
  SiteShare,
} from "./allocate/allocation.js";
export type { AllocationOptions } from "./allocate-funds.js";
export { allocateFunds } from "./allocate-funds.js";
export type {
  ComparedShares,
  ComparisonOptions,
  ExplainedShare,
  ShareComparison,
} from "./compare-shares.js";
export { compareShares } from "./compare-shares.js";
export type { GrantOptions } from "./compute-grants.js";
export { computeGrants } from "./compute-grants.js";
export { defineFunding } from "./define-funding.js";
export type { FundingErrorCode } from "./errors.js";
export { explainClause } from "./explain-clause.js";
export { explainGrants } from "./explain-grants.js";
export { explainShares } from "./explain-shares.js";
export { explainStages } from "./explain-stages.js";
export { fitTotals } from "./fit-totals.js";
export type {
  ComputedGrants,
  GrantedSite,
  GrantOutcome,
  GrantTotal,
  SiteGrant,
} from "./grants/computed-grants.js";
export type {
  AllocationScheme,
  ClawBack,
  FundClause,
  FundingPart,
  FundingScheme,
  FundProgram,
  FundSource,
  FundUse,
  Grant,
  GrantBudget,
  GrantScheme,
  GrantSeats,
  PaymentSuspension,
  Stage,
  StageScheme,
} from "./model.js";
export type { StageOptions } from "./pay-stages.js";
export { payStages } from "./pay-stages.js";
export type {
  ClauseStanding,
  FundBreach,
  FundStanding,
  ProgramStanding,
} from "./program/program-standing.js";
export type { ProgramOptions } from "./program-on.js";
export { programOn } from "./program-on.js";
export type {
  EarlierGrant,
  FundEntry,
  SiteFacts,
  StageRecord,
  TableCell,
  TableTotal,
  TotalsTable,
} from "./records.js";
export {
  earlierGrantsSchema,
  fundEntriesSchema,
  fundingSchemeSchema,
  stageRecordSchema,
  totalsTableSchema,
} from "./schema.js";
export type { SourceShare, SourceSplit } from "./split-by-source.js";
export { splitBySource } from "./split-by-source.js";
export type { StageGround, StagePayment, StagePayments } from "./stages/stage-payments.js";
export type {
  FittedCell,
  FittedTable,
  FittedTotals,
  TotalsConflict,
} from "./totals/fitted-totals.js";
