import type { PlainDate } from "../../core/plain-date.js";
import type { WorkProgress } from "../../core/progress.js";
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

/** How many sites are scored into columns. */
export interface ScoringColumnsOptions extends Omit<ScoringOptions, "detail">, WorkProgress {}

/** How many sites are scored. */
export interface ScoringManyOptions extends ScoringColumnsOptions {
  /** How much of each score is asked for; `totals` unless given. */
  readonly detail?: ScoreDetail;
}
