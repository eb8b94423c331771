export type { BalanceQuestion, BalanceStatement, LotLeft } from "./balance-on.js";
export { balanceOn } from "./balance-on.js";
export type { BalancesQuestion, PurseBalance } from "./balances-on.js";
export { balancesOn } from "./balances-on.js";
export type { Book } from "./book/book.js";
export type { ExportedRow } from "./book/chain.js";
export { definePoints } from "./define-points.js";
export { digestOfBook } from "./digest-of-book.js";
export type { PointsErrorCode } from "./errors.js";
export { exportBook } from "./export-book.js";
export { mergeBooks } from "./merge-books.js";
export type {
  ApprovalStep,
  Balance,
  Cap,
  Credit,
  DayExpiry,
  DebtShortfall,
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
  RecordFacts,
  RedeemRecord,
  RefundRecord,
  RefusalReason,
  RefusedOutcome,
  ReverseRecord,
  StockRecord,
  TransferRecord,
} from "./records.js";
export { recordsOf } from "./records-of.js";
export { restoreBook } from "./restore-book.js";
export { pointsSchemeSchema } from "./schema.js";
export type { BookSnapshot } from "./snapshot-of.js";
export { snapshotOf } from "./snapshot-of.js";
export type {
  BrokenExport,
  ExportKnown,
  ExportVerdict,
  IntactExport,
} from "./verify-export.js";
export { verifyExport } from "./verify-export.js";
