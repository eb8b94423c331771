import type { Id } from "../../core/id.js";
import type { ClosedPeriod } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";

/** How one duty to one person stands. */
export interface CareStanding {
  /** Id of the duty. */
  readonly duty: Id;
  /**
   * `met` in the period of the day asked about; `overdue` where it is not and was not in the last full
   * period either; `due` otherwise; `undetermined` where it is not known whether it is owed.
   */
  readonly status: "met" | "due" | "overdue" | "undetermined";
  /** The period of the day asked about. */
  readonly period: ClosedPeriod;
  /** How many contacts are owed in it. */
  readonly owed: number;
  /** How many days of contact it has so far. */
  readonly done: number;
  /** How many full periods before it were missed without a break. */
  readonly missed: number;
  /** The last day of contact. */
  readonly last?: PlainDate;
  /** Why it is not known whether it is owed. */
  readonly reason?: Unknown;
}
