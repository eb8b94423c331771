import type { DecimalString } from "../../core/decimal-text.js";
import type { ClosedPeriod } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Label } from "../../core/text.js";
import type { Unknown } from "../../core/unknown.js";
import type { Places } from "../../rules/parameter-sheet.js";

/** One figure of a circular. */
export interface CircularFigure {
  /** Whom it is about. */
  readonly subject: string;
  /** Which figure, such as `rate-of-completion`. */
  readonly figure: string;
  /** What it comes to. */
  readonly value: DecimalString | Unknown;
}

/** A figure of a past period, as it is known now. */
export interface RestatedFigure extends CircularFigure {
  /** The first day of the past period. */
  readonly from: PlainDate;
}

/**
 * A figure that comes from duties.
 *
 * - `owed`: duties that fell due
 * - `met`, `late`: those met, and those among them that were met late
 * - `overdue`, `excused`: those not met in time, and those not met with an excuse
 * - `unknown`: those of which it cannot be told, or not whether they were met late
 */
export type DutyFigure = "owed" | "met" | "late" | "overdue" | "excused" | "unknown";

/** One issue of a circular (通报). */
export interface Circular {
  /** Unique among the issues. */
  readonly id: string;
  /** The days that it reports on. */
  readonly period: ClosedPeriod;
  /** The day for which its figures stand; those of duties are worked out again for that day. */
  readonly asOf?: PlainDate;
  /** Its figures. */
  readonly figures: readonly CircularFigure[];
  /** Figures of past periods as they are known now. */
  readonly restated?: readonly RestatedFigure[];
}

/** How a figure moved since the last issue. */
export interface CircularChange {
  /** Whom it is about. */
  readonly subject: string;
  /** Which figure. */
  readonly figure: string;
  /** The value in the last issue; missing where it had none. */
  readonly before?: DecimalString | Unknown;
  /** The value in this issue; missing where it has none. */
  readonly after?: DecimalString | Unknown;
  /** The difference, where both are known. */
  readonly difference?: DecimalString;
  /** The change in words. */
  readonly reason: Label;
}

/** A past figure that is no longer what was printed (更正). */
export interface CircularCorrection extends RestatedFigure {
  /** Id of the issue that printed it last. */
  readonly issue: string;
  /** What it printed. */
  readonly printed: DecimalString | Unknown;
  /** The notice. */
  readonly reason: Label;
}

/** What an issue says beyond its own figures. */
export interface CircularComparison {
  /** Id of the last issue; missing for the first. */
  readonly last?: string;
  /** Every figure that moved, came or went, by subject and figure. */
  readonly changes: readonly CircularChange[];
  /** Every past figure that is no longer what was printed. */
  readonly corrections: readonly CircularCorrection[];
}

/** An issue that is to be made. */
export interface CircularIssue {
  /** Unique among the issues. */
  readonly id: string;
  /** The days that it reports on: the duties that fell due on them. */
  readonly period: ClosedPeriod;
  /** The day for which its figures stand. */
  readonly asOf: PlainDate;
  /** The issues before, in any order. */
  readonly past?: readonly Circular[];
  /** Leaves out periods that begin before this day; from the first of the scheme unless given. */
  readonly since?: PlainDate;
  /** The places of the subjects, which decide between the layers of a parameter. */
  readonly places?: Places;
}
