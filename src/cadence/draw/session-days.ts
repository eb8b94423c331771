import type { Digest } from "../../core/digest.js";
import { digestOf } from "../../core/digest.js";
import type { ClosedPeriod } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import { dayNumberOf, plainDateOf } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { DayStandingKind, Workdays } from "../../core/workdays.js";
import { compareText } from "../duties/compare-text.js";
import type { VisitSession } from "../model/visit-schedule.js";

/** A day of a round, and what it is by decree. */
export interface RoundDay {
  readonly day: PlainDate;
  readonly kind: DayStandingKind;
}

/** A day that was drawn for a session. */
export interface DrawnDay {
  readonly session: VisitSession;
  readonly on: PlainDate;
  readonly ticket: Digest;
}

/** The days of a round with what they are, or why one of them is not known. */
export function roundDays(
  { from, until }: ClosedPeriod,
  workdays: Workdays,
): readonly RoundDay[] | Unknown {
  const days: RoundDay[] = [];
  for (let number = dayNumberOf(from); number < dayNumberOf(until); number += 1) {
    const day = plainDateOf(number);
    const standing = workdays.on(day);
    if (isUnknown(standing)) return standing;
    days.push({ day, kind: standing.kind });
  }
  return days;
}

/** Draws the days of one kind of session: those with the smallest tickets. */
export const drawnDays = (
  session: VisitSession,
  days: readonly RoundDay[],
  seed: string,
): readonly DrawnDay[] =>
  days
    .filter(({ kind }) => session.on.includes(kind))
    .map(({ day }) => ({ session, on: day, ticket: digestOf([seed, session.id, day]) }))
    .sort((one, other) => compareText(one.ticket, other.ticket))
    .slice(0, session.sessions);
