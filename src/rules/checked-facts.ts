import type { Decimal } from "../core/decimal.js";
import type { PlainDate } from "../core/plain-date.js";
import type { Unknown } from "../core/unknown.js";

/** A count, decimal, money or ratio fact, as an exact number. */
export interface CheckedNumber {
  readonly kind: "number";
  readonly value: Decimal;
}

/** The answer to a boolean fact. */
export interface CheckedAnswer {
  readonly kind: "boolean";
  readonly value: boolean;
}

/** The option of a choice fact, or the words of a text fact. */
export interface CheckedWord {
  readonly kind: "word";
  readonly value: string;
}

/** The day of a date fact. */
export interface CheckedDay {
  readonly kind: "date";
  readonly value: PlainDate;
}

/** The rows of a list fact, in the caller's order. */
export interface CheckedRows {
  readonly kind: "rows";
  readonly value: readonly CheckedFacts[];
}

/** A fact that is not known, with the reason given; `missing-evidence` where it was left out. */
export interface CheckedUnknown {
  readonly kind: "unknown";
  readonly value: Unknown;
}

/** The value of one fact after the check against its definition. */
export type CheckedValue =
  | CheckedNumber
  | CheckedAnswer
  | CheckedWord
  | CheckedDay
  | CheckedRows
  | CheckedUnknown;

/**
 * One record of facts after the check: a value for every fact of the sheet, in the order of the
 * sheet. Facts that were left out are there as unknown.
 */
export type CheckedFacts = ReadonlyMap<string, CheckedValue>;
