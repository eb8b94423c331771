import type { Citation } from "../../core/citation.js";
import type { Id } from "../../core/id.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Label } from "../../core/text.js";

/** Pairs made on a day. */
export interface DonePairs {
  /** The day. */
  readonly on: PlainDate;
  /** How many. */
  readonly count: number;
}

/** Something that must be paired by a day. */
export interface PairingTarget {
  /** Id of the target. */
  readonly id: Id;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** How many must be paired. */
  readonly owed: number;
  /** The last day for it. */
  readonly due: PlainDate;
  /** How many were paired, and when. */
  readonly done: readonly DonePairs[];
}

/** How far a target has come on a day. */
export interface TargetProgress {
  /** Id of the target. */
  readonly id: Id;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** How many must be paired. */
  readonly owed: number;
  /** The last day for it. */
  readonly due: PlainDate;
  /** The day asked about. */
  readonly asOf: PlainDate;
  /** How many were done by the day. */
  readonly done: number;
  /** How many of these came after the last day for it. */
  readonly late: number;
  /** How many are left. */
  readonly left: number;
  /** How many are left though the last day has passed. */
  readonly overdue: number;
  /** Nothing is left, something is left in time, or the last day has passed. */
  readonly status: "met" | "due" | "overdue";
}
