import type { PlainDate } from "../../core/plain-date.js";
import type { TimeOfDay } from "../../core/plain-date-time.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown, unknown } from "../../core/unknown.js";
import type { DueDate } from "../model/duty.js";
import type { Submission } from "../model/duty-register.js";

/** The day asked about, and the minute where it matters. */
export interface Moment {
  readonly on: PlainDate;
  readonly at?: TimeOfDay;
}

/**
 * Whether a moment is in time.
 *
 * @returns Unknown for a due day in a year without decree, and where a minute is needed and missing.
 */
export function isInTime({ on, at }: Moment, { due, cutOff }: DueDate): boolean | Unknown {
  if (isUnknown(due)) return due;
  if (on !== due || cutOff === undefined) return on <= due;
  return at === undefined ? unknown("missing-evidence") : at <= cutOff;
}

/**
 * Whether what was handed in was too late to meet a duty in time.
 *
 * Those of which it is unknown decide only where they could make up what is missing.
 */
export function isLate(
  submissions: readonly Submission[],
  due: DueDate,
  owed: number,
): boolean | Unknown {
  const times = submissions.map((submission) => isInTime(submission, due));
  const doubtful = times.find(isUnknown);
  const inTime = times.filter((time) => time === true).length;
  if (inTime >= owed) return false;
  const perhaps = times.filter(isUnknown).length;
  return doubtful === undefined || inTime + perhaps < owed ? true : doubtful;
}

/** Whether a submission had arrived by a moment; without a minute, by the end of the day. */
export function hasArrived({ on, at = "00:00" }: Submission, asked: Moment): boolean {
  if (on !== asked.on) return on < asked.on;
  return at <= (asked.at ?? "23:59");
}
