import type { PlainDate } from "../../core/plain-date.js";
import type { Places } from "../../rules/parameter-sheet.js";

/**
 * How much of a score is asked for.
 *
 * - `totals`: the total and the dimensions.
 * - `items`: also the groups inside the dimensions and the items.
 * - `trace`: also the reasons of every item.
 */
export type ScoreDetail = "totals" | "items" | "trace";

/** How sites are scored. */
export interface ScoringOptions {
  /** The day asked about; owed by schemes that read a parameter or the day itself. */
  readonly asOf?: PlainDate;
  /** What was on record by this day; everything on record unless given. */
  readonly knownOn?: PlainDate;
  /** The places of the sites, which decide between the layers of a parameter. */
  readonly places?: Places;
  /** How much of each score is asked for; `totals` unless given. */
  readonly detail?: ScoreDetail;
}

/** Says that work is no longer wanted, as an `AbortSignal` does. */
export interface StopSignal {
  /** Whether the work is to end. */
  readonly aborted: boolean;
}

/** How many sites are scored into columns. */
export interface ScoringColumnsOptions extends Omit<ScoringOptions, "detail"> {
  /**
   * Is told from time to time how many of the sites are done, and of how many.
   *
   * Sites not yet done are read after the call, so it must leave them as they are.
   */
  readonly onProgress?: (done: number, of: number) => void;
  /** Ends the work when it says so; looked at where progress is told. */
  readonly signal?: StopSignal;
}

/** How many sites are scored. */
export interface ScoringManyOptions extends ScoringColumnsOptions {
  /** How much of each score is asked for; `totals` unless given. */
  readonly detail?: ScoreDetail;
}
