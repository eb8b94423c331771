import type { PlainDate } from "../../core/plain-date.js";

/** The days of an event. */
export interface EventDays {
  /** Id of the event. */
  readonly event: string;
  /** The days on which it takes place, in order. */
  readonly days: readonly PlainDate[];
  /** The days of which that is not known, in order. */
  readonly unknown: readonly PlainDate[];
}
