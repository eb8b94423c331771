import type { ClosedPeriod } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { TimeOfDay } from "../../core/plain-date-time.js";
import type { Label } from "../../core/text.js";

/** Someone who may owe duties: a site, a township, an office. */
export interface DutySubject<Facts = unknown> {
  /** Unique among the subjects. */
  readonly id: string;
  /** What the conditions of the scheme ask about it. */
  readonly facts: Facts;
  /** To whom it reports (上级), such as its township. */
  readonly superior?: string;
}

/** Something handed in. */
export interface Submission {
  /** Who handed it in. */
  readonly subject: string;
  /** For which duty. */
  readonly duty: string;
  /** The day on which it arrived. */
  readonly on: PlainDate;
  /** The minute at which it arrived. */
  readonly at?: TimeOfDay;
  /** A day of the period that it is for; that on which it arrived unless given. */
  readonly forDay?: PlainDate;
  /** The day on which it was put on record; it was always known unless given. */
  readonly recordedOn?: PlainDate;
  /** The day from which it is on record that it does not count after all; it counts unless given. */
  readonly annulledOn?: PlainDate;
}

/** Days on which nothing falls due for someone, with the reason. */
export interface Excuse {
  /** Who is excused; everyone unless given. */
  readonly subject?: string;
  /** From which duty; all unless given. */
  readonly duty?: string;
  /** The days; what is due on one of them is excused. */
  readonly period: ClosedPeriod;
  /** The day on which it was put on record; it was always known unless given. */
  readonly recordedOn?: PlainDate;
  /** Why. */
  readonly reason: Label;
}

/** Who may owe duties, and what is on record about them. */
export interface DutyRegister<Facts = unknown> {
  /** Those who may owe duties. */
  readonly subjects: readonly DutySubject<Facts>[];
  /** What they handed in, in any order. */
  readonly submissions?: readonly Submission[];
  /** Days on which nothing falls due; the first that covers a due day is told. */
  readonly excuses?: readonly Excuse[];
}
