import type { ClosedPeriod, Period } from "../../core/period.js";
import { calendarPeriodOf } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import { addDays } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { CareDuty } from "../model/care-scheme.js";
import type { CareStanding } from "../model/care-standing.js";

/** How a duty to one person stands on a day; nothing where it is not owed. */
export function careStanding(
  { id: duty, times: owed, every }: CareDuty,
  applies: boolean | Unknown,
  { period: cared, days, asOf }: Contacts,
): readonly CareStanding[] {
  if (applies === false) return [];
  const period = calendarPeriodOf(asOf, every);
  const seen = days.filter((day) => day <= asOf);
  const done = countIn(seen, period);
  const missed = missedBefore(period, { owed, every }, cared, seen);
  const last = seen.at(-1);
  const standing = {
    duty,
    period,
    owed,
    done,
    missed,
    ...(last === undefined ? {} : { last }),
  };
  if (isUnknown(applies)) {
    return [Object.freeze({ ...standing, status: "undetermined", reason: applies })];
  }
  const waiting = missed > 0 ? "overdue" : "due";
  return [Object.freeze({ ...standing, status: done >= owed ? "met" : waiting })];
}

/** The days of contact of one kind with one person, in order, each once. */
export interface Contacts {
  readonly period: Period;
  readonly days: readonly PlainDate[];
  readonly asOf: PlainDate;
}

const countIn = (days: readonly PlainDate[], { from, until }: ClosedPeriod): number =>
  days.filter((day) => from <= day && day < until).length;

/** Counts the full periods right before one that were missed; each lies whole in the time of care. */
function missedBefore(
  period: ClosedPeriod,
  { owed, every }: Pick<CareStanding, "owed"> & Pick<CareDuty, "every">,
  cared: Period,
  days: readonly PlainDate[],
): number {
  let missed = 0;
  let { from } = period;
  while (from > cared.from) {
    const before = calendarPeriodOf(addDays(from, -1), every);
    if (before.from < cared.from || countIn(days, before) >= owed) break;
    missed += 1;
    from = before.from;
  }
  return missed;
}
