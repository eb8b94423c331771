export type { BalanceQuestion, BalanceStatement, LotLeft } from "./balance-on.js";
export { balanceOn } from "./balance-on.js";
export type { BalancesQuestion, PurseBalance } from "./balances-on.js";
export { balancesOn } from "./balances-on.js";
export type { Book } from "./book/book.js";
export type { ExportedRow } from "./book/chain.js";
export type { ClearingQuestion, DueClearing } from "./clearings-due.js";
export { clearingsDue } from "./clearings-due.js";
export type {
  DeedColumns,
  DeedFailure,
  EarningColumns,
  EarningColumnsOptions,
  WorthColumn,
} from "./columns/earning-columns.js";
export type { TierCount, TierCountQuestion, TierCounts } from "./count-tiers.js";
export { countTiers } from "./count-tiers.js";
export type { CourtesyQuestion, CourtesyStanding } from "./courtesies-on.js";
export { courtesiesOn } from "./courtesies-on.js";
export { definePoints } from "./define-points.js";
export { digestOfBook } from "./digest-of-book.js";
export { earningColumns } from "./earning-columns.js";
export type { DaysOfEntry, EntryQuestion } from "./entry-days-of.js";
export { entryDaysOf } from "./entry-days-of.js";
export type { PointsErrorCode } from "./errors.js";
export { exportBook } from "./export-book.js";
export type { MemberPoints } from "./members-on.js";
export { membersOn } from "./members-on.js";
export { mergeBooks } from "./merge-books.js";
export type {
  ApprovalStep,
  Balance,
  Cap,
  Credit,
  DayExpiry,
  DebtShortfall,
  EntryDay,
  EntryWindow,
  Expiry,
  MonthsExpiry,
  NeverExpiry,
  Offer,
  OfferLimit,
  OpenDays,
  PeriodExpiry,
  PlainShortfall,
  PointsItem,
  PointsScheme,
  Shortfall,
} from "./model.js";
export { openBook } from "./open-book.js";
export type { Posting } from "./post.js";
export { post } from "./post.js";
export type { ManyPostings, PostingCounts, PostingFailure } from "./post-many.js";
export { postMany } from "./post-many.js";
export type { OfferQuestion, OfferQuote, VoucherCount } from "./quote-offer.js";
export { quoteOffer } from "./quote-offer.js";
export type {
  PurseWithoutRank,
  PurseWithRank,
  RankedPurse,
  RankingQuestion,
} from "./rank-purses.js";
export { rankPurses } from "./rank-purses.js";
export type {
  AmendRecord,
  ApproveRecord,
  ClearRecord,
  CloseRecord,
  ConflictOutcome,
  EarnRecord,
  EntryLine,
  FreezeRecord,
  KnownOutcome,
  MoveRecord,
  Outcome,
  PointsRecord,
  PostedOutcome,
  PostingRefusalReason,
  RecordFacts,
  RedeemRecord,
  RefundRecord,
  RefusedOutcome,
  ReverseRecord,
  StockRecord,
  TransferRecord,
} from "./records.js";
export { recordsOf } from "./records-of.js";
export { restoreBook } from "./restore-book.js";
export { pointsSchemeSchema } from "./schema.js";
export type {
  PoolPart,
  PoolQuestion,
  SettledPool,
  SharedPool,
  UndeterminedPool,
  UnknownPart,
} from "./share-pool.js";
export { sharePool } from "./share-pool.js";
export type { BookSnapshot } from "./snapshot-of.js";
export { snapshotOf } from "./snapshot-of.js";
export type { CourtesyUse } from "./standing/courtesy-uses.js";
export type { GivenTitle } from "./standing/given-titles.js";
export type { Holder } from "./standing/read-holders.js";
export type { LadderStanding, OpenTier } from "./standing/stand-on-ladder.js";
export type {
  CalendarWindow,
  CampaignWindow,
  Clearing,
  Courtesy,
  CourtesyDays,
  CourtesyQuota,
  CourtesyTerm,
  Cycle,
  Ladder,
  Measure,
  MeasureWindow,
  Pool,
  RankAward,
  RankedAmount,
  Ranking,
  RatingDays,
  RollingWindow,
  StandingRules,
  Tier,
  TierAward,
} from "./standing-rules.js";
export type { ReadMeasure, TierQuestion, TierStanding } from "./tier-on.js";
export { tierOn } from "./tier-on.js";
export type {
  BrokenExport,
  ExportKnown,
  ExportVerdict,
  IntactExport,
} from "./verify-export.js";
export { verifyExport } from "./verify-export.js";
