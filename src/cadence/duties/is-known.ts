import type { PlainDate } from "../../core/plain-date.js";

/** Something with the day on which it was put on record. */
export interface Recorded {
  readonly recordedOn?: PlainDate;
  /** The day from which it is on record that it does not count. */
  readonly annulledOn?: PlainDate;
}

/** Whether something was on record by a day, and not annulled by then; without a day, by now. */
export const isKnown = (
  { recordedOn, annulledOn }: Recorded,
  knownOn: PlainDate | undefined,
): boolean =>
  knownOn === undefined
    ? annulledOn === undefined
    : (recordedOn ?? knownOn) <= knownOn && (annulledOn === undefined || annulledOn > knownOn);
