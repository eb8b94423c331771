import type { ClosedPeriod } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import { plainDateOf } from "../../core/plain-date.js";
import { reasonOf } from "../days/explained-day.js";
import { statesOf } from "../days/states-of.js";
import type { DayReason } from "../model/day-explanation.js";
import type { OwedEvents } from "../model/plan-requirements.js";
import type { DaySpan, OpenPlan, PlanRow } from "./open-plan.js";
import { stretchesOf } from "./stretches.js";

/** A day, and why an event does or does not take place on it. */
export interface ReasonedDay {
  /** The day. */
  readonly day: PlainDate;
  /** The reason. */
  readonly reason: DayReason;
}

/** What an event adds to a stretch in which events are missing. */
export interface GapEvent {
  /** Id of the event. */
  readonly event: string;
  /** The days on which it takes place. */
  readonly days: readonly PlainDate[];
  /** The days of which that is unknown, and those that were suspended, moved away or left out. */
  readonly reasons: readonly ReasonedDay[];
}

/** A stretch in which fewer events take place than are owed (空档). */
export interface PlanGap {
  /** Id of the requirement. */
  readonly owed: string;
  /** The place, where they are owed at places. */
  readonly place?: string;
  /** The week, month … */
  readonly period: ClosedPeriod;
  /** How many events are owed. */
  readonly least: number;
  /** How many take place. */
  readonly held: number;
  /** Whether that holds whatever the days turn out to be of which it is unknown. */
  readonly certain: boolean;
  /** The events that would count, in the order of the scheme. */
  readonly events: readonly GapEvent[];
}

/** Finds the stretches of a plan in which fewer events take place than are owed. */
export function gapsOf(owed: readonly OwedEvents[], plan: OpenPlan): readonly PlanGap[] {
  const byPlace = new Map<string | undefined, PlanRow[]>();
  for (const row of plan.rows) {
    const { place } = row.event;
    const there = byPlace.get(place);
    if (there === undefined) byPlace.set(place, [row]);
    else there.push(row);
  }
  return owed.flatMap((each) => {
    const stretches = stretchesOf(each.every, plan.span);
    return (each.places ?? [undefined]).flatMap((place) => {
      const there = place === undefined ? plan.rows : (byPlace.get(place) ?? []);
      const rows = there.filter(({ event }) => isOfKind(event.kind, each.kinds));
      return stretches.flatMap((stretch) => gapIn(each, place, stretch, rows, plan));
    });
  });
}

/** Whether an event is of one of the kinds named; all are where none is. */
export const isOfKind = (kind: string | undefined, named: readonly string[] | undefined): boolean =>
  named === undefined || (kind !== undefined && named.includes(kind));

function gapIn(
  { id, least = 1 }: OwedEvents,
  place: string | undefined,
  stretch: DaySpan,
  rows: readonly PlanRow[],
  plan: OpenPlan,
): readonly PlanGap[] {
  let [held, open] = [0, 0];
  for (const { node } of rows) {
    const states = statesOf(node, plan.window);
    for (let day = stretch.from; day < stretch.until; day += 1) {
      const state = states[day - plan.window.first];
      if (state === 2) held += 1;
      else if (state === 1) open += 1;
    }
  }
  if (held >= least) return [];
  const gap = {
    owed: id,
    ...(place === undefined ? {} : { place }),
    period: Object.freeze({ from: plainDateOf(stretch.from), until: plainDateOf(stretch.until) }),
    least,
    held,
    certain: held + open < least,
    events: Object.freeze(rows.map((row) => eventIn(row, stretch, plan))),
  };
  return [Object.freeze(gap)];
}

function eventIn({ event, node }: PlanRow, stretch: DaySpan, { window }: OpenPlan): GapEvent {
  const days: PlainDate[] = [];
  const reasons: ReasonedDay[] = [];
  for (let number = stretch.from; number < stretch.until; number += 1) {
    const reason = reasonOf(event.rule, node, number, window);
    const day = plainDateOf(number);
    if (reason.holds === true) days.push(day);
    else if (reason.holds !== false || isLeftOut(reason))
      reasons.push(Object.freeze({ day, reason }));
  }
  return Object.freeze({
    event: event.id,
    days: Object.freeze(days),
    reasons: Object.freeze(reasons),
  });
}

/** Whether a rule inside means the day, but was suspended, moved away, or left out. */
function isLeftOut(reason: DayReason): boolean {
  const { kind, suspended, movedTo, of = [] } = reason;
  if (movedTo !== undefined) return true;
  const meant = of[0] !== undefined && of[0].holds !== false;
  if (meant && (suspended !== undefined || kind === "difference")) return true;
  return of.some(isLeftOut);
}
