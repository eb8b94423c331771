import type { PlainDate } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";
import type { Star } from "../../core/vocabulary.js";
import type { ValueSource } from "./process-step.js";
import type { GivenFacts } from "./round-event.js";

/**
 * Where a site stands in a round.
 *
 * - `under-way`: the next step is open.
 * - `rectifying`: faults are to be set right first.
 * - `accepted`: every step is complete.
 * - `declined`: decided without a star.
 * - `failed`, `lapsed`, `withdrawn`: out of the round, by a check, a deadline or its own wish.
 */
export type RoundStatus =
  | "under-way"
  | "rectifying"
  | "accepted"
  | "declined"
  | "failed"
  | "lapsed"
  | "withdrawn";

/** Where one site stands in a round on a day. */
export interface Progress {
  /** The site. */
  readonly site: string;
  /** Where it stands. */
  readonly status: RoundStatus;
  /** The first day on which it stood so; a site that is sent back to a step begins anew. */
  readonly since: PlainDate;
  /** The next step, while it is in the round. */
  readonly next?: string;
  /**
   * The last day for what is open, where there is one: of the rectification, else of the notice that is
   * up, else for the next step.
   */
  readonly due?: PlainDate | Unknown;
  /** Whether that day is over while something is still to be done; a notice is never overdue. */
  readonly overdue?: boolean;
  /** The day on which the notice that is up was put up. */
  readonly noticeOn?: PlainDate;
  /** The faults that are to be set right, while it is rectifying. */
  readonly findings?: readonly string[];
  /** Why a check ended badly, where that was told. */
  readonly reason?: string;
  /** The star, once it is decided. */
  readonly star?: Star | null;
  /** The steps that are complete. */
  readonly steps: readonly CompletedStep[];
  /** The objections, in the order in which they came. */
  readonly objections: readonly Objection[];
  /** The values of facts by their source. */
  readonly values: Readonly<Partial<Record<ValueSource, GivenFacts>>>;
  /** The event that brought it to that standing; one that dropped out by itself keeps the one before. */
  readonly by: string;
}

/** A step that is complete. */
export interface CompletedStep {
  /** Id of the step. */
  readonly step: string;
  /** The day on which it was complete. */
  readonly on: PlainDate;
  /** Whether that was later than it may be. */
  readonly late: boolean | Unknown;
}

/** An objection and its answer. */
export interface Objection {
  /** Id of the event that objected. */
  readonly id: string;
  /** The day on which it came. */
  readonly on: PlainDate;
  /** What it is about, where that was told. */
  readonly reason?: string;
  /** The last day for an answer, where there is one. */
  readonly due?: PlainDate | Unknown;
  /** The answer, once it is there. */
  readonly answer?: ObjectionAnswer;
}

/** The answer to an objection. */
export interface ObjectionAnswer {
  /** The day on which it was given. */
  readonly on: PlainDate;
  /** Whether the objection was upheld. */
  readonly upheld: boolean;
  /** Whether that was later than it may be. */
  readonly late: boolean | Unknown;
}
