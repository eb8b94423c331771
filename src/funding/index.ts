export type { ApportionMethod } from "../core/apportion.js";
export type {
  AllocatedFunds,
  Allocation,
  AllocationAnswer,
  AllocationOptions,
  InfeasibleAllocation,
  OpenAllocation,
  OpenSite,
  ShareParts,
  SiteShare,
} from "./allocate-funds.js";
export { allocateFunds } from "./allocate-funds.js";
export type { ComparisonOptions, ExplainedShare, ShareComparison } from "./compare-shares.js";
export { compareShares } from "./compare-shares.js";
export type {
  ComputedGrants,
  GrantedSite,
  GrantOptions,
  GrantOutcome,
  GrantTotal,
  SiteGrant,
} from "./compute-grants.js";
export { computeGrants } from "./compute-grants.js";
export { defineFunding } from "./define-funding.js";
export type { FundingErrorCode } from "./errors.js";
export type { FittedCell, FittedTable, FittedTotals, TotalsConflict } from "./fit-totals.js";
export { fitTotals } from "./fit-totals.js";
export type {
  AllocationScheme,
  ClawBack,
  EarlierGrant,
  FundClause,
  FundEntry,
  FundingPart,
  FundingScheme,
  FundProgram,
  FundSource,
  FundUse,
  Grant,
  GrantBudget,
  GrantScheme,
  GrantSeats,
  SiteFacts,
  Stage,
  StageRecord,
  StageScheme,
  Suspension,
  TableCell,
  TableTotal,
  TotalsTable,
} from "./model.js";
export type { StageGround, StagePayment, StagePayments } from "./pay-stages.js";
export { payStages } from "./pay-stages.js";
export type {
  ClauseStanding,
  FundBreach,
  FundStanding,
  ProgramOptions,
  ProgramStanding,
} from "./program-on.js";
export { programOn } from "./program-on.js";
export {
  earlierGrantsSchema,
  fundEntriesSchema,
  fundingSchemeSchema,
  stageRecordSchema,
  totalsTableSchema,
} from "./schema.js";
export type { SourceShare, SourceSplit } from "./split-by-source.js";
export { splitBySource } from "./split-by-source.js";
