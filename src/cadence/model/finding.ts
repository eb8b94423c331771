import type { Citation } from "../../core/citation.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Label } from "../../core/text.js";
import type { Unknown } from "../../core/unknown.js";

/** How soon findings of one grade are put right. */
export interface FindingGrade {
  /** Unique among the grades. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** Working days for rectification (整改), counted from the day after the finding. */
  readonly rectifyWorkdays: number;
  /** Working days for the re-check (复查), counted from the day after the report. */
  readonly recheckWorkdays: number;
}

/** A report that a finding was put right (整改报告). */
export interface RectificationReport {
  /** The day of the report. */
  readonly on: PlainDate;
  /** The day on which it was put on record; it was always known unless given. */
  readonly recordedOn?: PlainDate;
}

/** A re-check of a finding (复查). */
export interface Recheck {
  /** The day of the re-check. */
  readonly on: PlainDate;
  /** Whether the finding is put right. */
  readonly passed: boolean;
  /** The day on which it was put on record; it was always known unless given. */
  readonly recordedOn?: PlainDate;
}

/** Something found wrong on a visit. */
export interface VisitFinding {
  /** Unique among the findings. */
  readonly id: string;
  /** Where it was found. */
  readonly site: string;
  /** The grade, which sets the deadlines. */
  readonly grade: string;
  /** The day on which it was found. */
  readonly foundOn: PlainDate;
  /** What is wrong (问题), as the list of problems tells it. */
  readonly problem?: Label;
  /** Reports that it was put right. */
  readonly reports?: readonly RectificationReport[];
  /** Re-checks. */
  readonly rechecks?: readonly Recheck[];
  /** The day on which it was put on record; it was always known unless given. */
  readonly recordedOn?: PlainDate;
}

/**
 * Where a finding stands on a day.
 *
 * - `open`, `overdue`: to be put right, within the deadline or after it
 * - `reported`, `recheck-overdue`: to be checked again, within the deadline or after it
 * - `closed`: a re-check found it put right
 * - `unknown`: the deadline lies in a year without decree
 */
export type FindingStanding =
  | "open"
  | "overdue"
  | "reported"
  | "recheck-overdue"
  | "closed"
  | "unknown";

/** One finding on a day. */
export interface FindingStatus {
  /** Id of the finding. */
  readonly finding: string;
  /** Where it was found. */
  readonly site: string;
  /** Where it stands. */
  readonly status: FindingStanding;
  /** The last day for the step that is to come; missing for what is closed. */
  readonly due?: PlainDate | Unknown;
  /** How many re-checks it failed. */
  readonly failedRechecks: number;
  /** Why it stands there. */
  readonly reason: Label;
}
