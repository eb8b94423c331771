import type { DecimalString } from "../../core/decimal-text.js";
import type { Rounding } from "../../core/rounding.js";
import type { Unknown } from "../../core/unknown.js";

/** What one assessor (评委) found. */
export interface AssessorScore {
  /** The assessor. */
  readonly assessor: string;
  /** The score; unknown while it is not in. */
  readonly score: DecimalString | Unknown;
  /** The group that the assessor belongs to, where groups have weights. */
  readonly group?: string;
  /** Whether the assessor has an interest in the outcome and steps aside (回避). */
  readonly conflict?: boolean;
}

/** How scores of several assessors become one. */
export interface AssessorRule {
  /** Whether the highest and the lowest of a group do not count; it takes three at least. */
  readonly drop?: "highest-and-lowest";
  /** The weights of the groups; each is divided by their sum. All assessors are one group unless given. */
  readonly weights?: Readonly<Record<string, DecimalString>>;
  /** How far two scores of a group may lie apart and still agree. */
  readonly agreement?: DecimalString;
  /** How the score is rounded, once. */
  readonly rounding: Rounding;
}

/** One score of several assessors. */
export interface CombinedScore {
  /** The score; unknown where one that counts is, or a group has none. */
  readonly score: DecimalString | Unknown;
  /** What each group came to. */
  readonly groups: readonly AssessorGroup[];
}

/** The assessors of a group. */
export interface AssessorGroup {
  /** The group; missing where all are one. */
  readonly group?: string;
  /** Those whose scores count. */
  readonly counted: readonly string[];
  /** Those who stepped aside. */
  readonly aside: readonly string[];
  /** Those whose score was dropped: the lowest, then the highest. */
  readonly dropped: readonly string[];
  /** How far the scores of those who did not step aside lie apart (极差). */
  readonly spread: DecimalString | Unknown;
  /** Whether that is no more than the rule allows; missing where it says nothing. */
  readonly agrees?: boolean | Unknown;
  /** How many pairs of them agree (一致率); missing where the rule says nothing. */
  readonly agreement?: PairAgreement | Unknown;
}

/** Of all pairs of assessors, those whose scores lie no farther apart than the rule allows. */
export interface PairAgreement {
  /** How many pairs agree. */
  readonly agreeing: number;
  /** How many there are; 0 where there is one assessor. */
  readonly pairs: number;
}
