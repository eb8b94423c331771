import type { Citation } from "../../core/citation.js";
import type { DomainError } from "../../core/error.js";
import type { Label } from "../../core/text.js";
import type { Unknown } from "../../core/unknown.js";
import type { DueDate } from "./duty.js";

/**
 * Where a duty stands on a day.
 *
 * - `met`: as many were handed in as are owed
 * - `due`: not yet met, and still in time
 * - `overdue`: not met in time
 * - `excused`: not met, and an excuse covers the due day
 * - `unknown`: not met, and it is unknown when it is due or whether it is owed
 */
export type DutyStanding = "met" | "due" | "overdue" | "excused" | "unknown";

/** One duty of one subject for one period, on a day. */
export interface DutyStatus extends DueDate {
  /** Who owes it. */
  readonly subject: string;
  /** What the duty is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** Id of the one to whom it is handed in, where the duty says; unknown where the register names no superior. */
  readonly to?: string | Unknown;
  /** Where it stands. */
  readonly status: DutyStanding;
  /** How many were handed in for the period. */
  readonly handedIn: number;
  /** How many are owed. */
  readonly owed: number;
  /** Whether the last one needed came after the due minute; told of what is met alone. */
  readonly late?: boolean | Unknown;
  /** Whether the period is over and the duty still has to be followed up. */
  readonly followUp: boolean;
  /** Why it stands there. */
  readonly reason: Label;
}

/** A subject of which nothing can be told. */
export interface DutyFailure {
  /** Id of the subject. */
  readonly subject: string;
  /** Why: facts that do not fit. */
  readonly error: DomainError;
}

/** Where the duties of many subjects stand on a day. */
export interface DutyStandings {
  /** The duties; first what is left of periods that are over, then by the day on which it is due. */
  readonly results: readonly DutyStatus[];
  /** The subjects of which nothing can be told. */
  readonly failures: readonly DutyFailure[];
}
