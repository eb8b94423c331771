import type { PlainDate } from "../../core/plain-date.js";
import type { TracedScheme, TraceEntry } from "../../core/trace.js";
import type { Progress } from "./progress.js";

/**
 * Why an event did not count.
 *
 * - `not-entered`, `already-entered`, `round-over`: the site is not in the round, or is already.
 * - `out-of-order`: another step is next.
 * - `wrong-kind`: the step is of another kind than the event.
 * - `guard-not-met`, `guard-undetermined`: what must hold does not, or is not known.
 * - `notice-running`: the notice is not over.
 * - `no-notice`: no notice is up on that day.
 * - `objection-open`: an objection has not been answered.
 * - `no-objection`, `no-order`: what it answers is not there, or is answered already.
 * - `vote-needed`, `answer-needed`: the answer lacks the vote, or the yes or no, that the rules ask.
 * - `wrong-authority`: somebody else decides that star.
 * - `rectifying`: faults are to be set right first.
 * - `day-unknown`: it hangs on working days that are not decreed.
 */
export type RefusalReason =
  | "not-entered"
  | "already-entered"
  | "round-over"
  | "out-of-order"
  | "wrong-kind"
  | "guard-not-met"
  | "guard-undetermined"
  | "notice-running"
  | "no-notice"
  | "objection-open"
  | "no-objection"
  | "no-order"
  | "vote-needed"
  | "answer-needed"
  | "wrong-authority"
  | "rectifying"
  | "day-unknown";

/** An event that did not count, and why. */
export interface RefusedRoundEvent {
  /** Id of the event. */
  readonly id: string;
  /** The site. */
  readonly site: string;
  /** Why. */
  readonly reason: RefusalReason;
  /** The step that was next. */
  readonly next?: string;
  /** Why the guard does not hold; for `detail: "trace"`. */
  readonly trace?: TraceEntry;
}

/** Where every site of a round stands on a day. */
export interface RoundStanding {
  /** The process. */
  readonly scheme: TracedScheme;
  /** The day. */
  readonly day: PlainDate;
  /** The sites, by id. */
  readonly sites: readonly Progress[];
  /** The events that did not count. */
  readonly refused: readonly RefusedRoundEvent[];
}
