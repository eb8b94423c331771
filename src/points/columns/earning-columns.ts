import type { DecimalString } from "../../core/decimal-text.js";
import type { DomainError } from "../../core/error.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { WorkProgress } from "../../core/progress.js";
import type { Unknown } from "../../core/unknown.js";
import type { FactColumns } from "../../rules/fact-columns.js";

/** Deeds that one item credits or deducts for, as columns of their facts. */
export interface DeedColumns extends FactColumns {
  /** Id of the item. */
  readonly item: string;
}

/** The day of the deeds, who is told of progress, and what ends the work. */
export interface EarningColumnsOptions extends WorkProgress {
  /** The day of the deeds. */
  readonly asOf: PlainDate;
  /** What was on record by this day, such as that on which they are entered; everything unless given. */
  readonly knownOn?: PlainDate;
}

/** What deeds are worth in one balance, a row each. */
export interface WorthColumn {
  /** Id of the balance. */
  readonly balance: string;
  /** Whole units, below 0 where points are deducted; NaN where a worth is unknown, too large or not told. */
  readonly units: Float64Array;
  /** How many decimal places a unit has: those of the balance. */
  readonly places: number;
  /** What a deed is worth; nothing for one whose facts do not fit. @unit points */
  readonly at: (row: number) => DecimalString | Unknown | undefined;
}

/** A deed whose facts do not fit, and why. */
export interface DeedFailure {
  /** Place of the row. */
  readonly row: number;
  /** Why its worth cannot be told. */
  readonly error: DomainError;
}

/** What many deeds are worth by the rules, before caps. */
export interface EarningColumns {
  /** How many rows there are. */
  readonly rows: number;
  /** The balances that the item credits, in the order of the scheme. */
  readonly worths: readonly WorthColumn[];
  /** The rows whose facts do not fit, in their order. */
  readonly failures: readonly DeedFailure[];
}
