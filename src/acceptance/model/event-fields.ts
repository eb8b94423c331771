import type { PlainDate } from "../../core/plain-date.js";

/** What every event of a log carries. */
export interface EventFields {
  /** Unique in the log; the same event told twice is one event. */
  readonly id: string;
  /** The site. */
  readonly site: string;
  /** The day on which it happened. */
  readonly on: PlainDate;
  /** The day on which it was entered; the day itself unless given. */
  readonly recordedOn?: PlainDate;
}
