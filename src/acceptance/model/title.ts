import type { PlainDate } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";
import type { Star } from "../../core/vocabulary.js";

/**
 * What a star is on a day.
 *
 * - `unrated`: none was given yet.
 * - `held`: it counts.
 * - `suspended`: it does not count for now.
 * - `lapsed`: its time is over.
 * - `removed`: it was taken away.
 */
export type TitleStatus = "unrated" | "held" | "suspended" | "lapsed" | "removed";

/** What the star of a site is on a day. */
export interface Title {
  /** What it is. */
  readonly status: TitleStatus;
  /** The star that counts; `null` where none does. */
  readonly star: Star | null;
  /** The first day on which it is so. */
  readonly since?: PlainDate;
  /** The first day on which it is so no longer, as far as is known. */
  readonly until?: PlainDate;
  /** The day of the next re-check that was not passed yet, for a star that is held; it may be over. */
  readonly recheckOn?: PlainDate;
  /**
   * The first day on which the site may be given a star again, where it is barred; unknown while it is
   * barred from a round that is not set yet.
   */
  readonly barredUntil?: PlainDate | Unknown;
  /** The event that made it so; what ends by itself keeps the event before. */
  readonly by?: string;
  /** What was sanctioned and neither repaired nor is over; missing where there is nothing. */
  readonly sanctions?: readonly StandingSanction[];
  /** Whether it was taken away because it failed a re-check. */
  readonly recheckFailed?: true;
}

/** A sanction that stands. */
export interface StandingSanction {
  /** Id of the sanction. */
  readonly sanction: string;
  /** The day on which the fault was sanctioned. */
  readonly on: PlainDate;
  /** Id of the event that sanctioned it. */
  readonly by: string;
}

/**
 * Why an event in the life of a star did not count.
 *
 * - `barred`: the site may not be given a star yet.
 * - `no-star`: the site holds no star that could be re-checked, or sanctioned by what does not bar it.
 * - `nothing-to-repair`: no such sanction stands, or it cannot be repaired.
 * - `too-late-to-repair`: the time for it is over.
 */
export type TitleRefusalReason = "barred" | "no-star" | "nothing-to-repair" | "too-late-to-repair";

/** An event in the life of a star that did not count, and why. */
export interface RefusedTitleEvent {
  /** Id of the event. */
  readonly id: string;
  /** Why. */
  readonly reason: TitleRefusalReason;
}

/** The life of a star. */
export interface TitleHistory {
  /** What it was, stretch by stretch, from the first event on. */
  readonly stretches: readonly Title[];
  /** The events that did not count. */
  readonly refused: readonly RefusedTitleEvent[];
}
