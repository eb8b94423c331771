import type { PlainDate } from "../../core/plain-date.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";
import { dayOf, minuteNumberOf, plainDateTimeOf } from "../../core/plain-date-time.js";
import { compareTexts } from "../log/compare-texts.js";
import type { ServiceFault, Session } from "./sessions.js";

/** Time that counts, on one day. */
export interface CreditedTime {
  /** The activity. */
  readonly activity: string;
  /** Its first minute. */
  readonly from: PlainDateTime;
  /** The minute after its last. */
  readonly until: PlainDateTime;
  /** How many minutes. */
  readonly minutes: number;
}

/** The time of one person on one day. */
export interface CreditedMinutes {
  readonly person: string;
  readonly on: PlainDate;
  readonly times: readonly CreditedTime[];
}

/** Counts every minute once, in the session that began first, and cuts what goes past midnight. */
export function creditedDays(sessions: readonly Session[]): {
  readonly days: readonly CreditedMinutes[];
  readonly faults: readonly ServiceFault[];
} {
  const faults: ServiceFault[] = [];
  const days = new Map<string, CreditedMinutes & { readonly times: CreditedTime[] }>();
  let longest: Session | undefined;
  for (const session of inOrder(sessions)) {
    if (longest?.person !== session.person) longest = undefined;
    const start =
      longest !== undefined && longest.until > session.from ? longest.until : session.from;
    if (longest !== undefined && start > session.from) faults.push(overlapOf(session, longest));
    for (const time of cutAtMidnight({ ...session, from: start })) {
      const on = dayOf(time.from);
      const key = JSON.stringify([session.person, on]);
      const day = days.get(key) ?? { person: session.person, on, times: [] };
      days.set(key, day);
      day.times.push(time);
    }
    if (longest === undefined || session.until > longest.until) longest = session;
  }
  return { days: [...days.values()], faults };
}

function inOrder(sessions: readonly Session[]): readonly Session[] {
  return [...sessions].sort(
    (one, other) =>
      compareTexts(one.person, other.person) ||
      compareTexts(one.from, other.from) ||
      compareTexts(one.activity, other.activity),
  );
}

function overlapOf({ person, activity, from, until }: Session, longest: Session): ServiceFault {
  const end = until < longest.until ? until : longest.until;
  return Object.freeze({
    code: "overlap",
    person,
    activity,
    other: longest.activity,
    at: from,
    until: end,
  });
}

function cutAtMidnight({ activity, from, until }: Session): readonly CreditedTime[] {
  const end = minuteNumberOf(until);
  const times: CreditedTime[] = [];
  for (let start = minuteNumberOf(from); start < end; ) {
    const midnight = (Math.floor(start / 1_440) + 1) * 1_440;
    const stop = Math.min(midnight, end);
    times.push(
      Object.freeze({
        activity,
        from: plainDateTimeOf(start),
        until: plainDateTimeOf(stop),
        minutes: stop - start,
      }),
    );
    start = stop;
  }
  return times;
}
