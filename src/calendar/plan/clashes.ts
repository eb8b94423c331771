import type { PlainDate } from "../../core/plain-date.js";
import { plainDateOf } from "../../core/plain-date.js";
import { reasonOf } from "../days/explained-day.js";
import { statesOf } from "../days/states-of.js";
import type { DayReason } from "../model/day-explanation.js";
import type { EventsApart } from "../model/plan-requirements.js";
import { isOfKind } from "./gaps.js";
import type { OpenPlan, PlanRow } from "./open-plan.js";

/** An event that meets another. */
export interface ClashEvent {
  /** Id of the event. */
  readonly event: string;
  /** Why it takes place on the day, or why that is unknown. */
  readonly reason: DayReason;
}

/** A day on which two events or more meet that may not (冲突). */
export interface PlanClash {
  /** Id of the requirement. */
  readonly apart: string;
  /** The place at which they meet. */
  readonly place?: string;
  /** The team that they take. */
  readonly team?: string;
  /** The day. */
  readonly day: PlainDate;
  /** Whether at least two of them are known to take place. */
  readonly certain: boolean;
  /** The events, in the order of the scheme. */
  readonly events: readonly ClashEvent[];
}

/** Finds the days on which events of a plan meet that may not. */
export function clashesOf(apart: readonly EventsApart[], plan: OpenPlan): readonly PlanClash[] {
  return apart.flatMap((each) => {
    const meant = plan.rows.filter(({ event }) => isOfKind(event.kind, each.kinds));
    return [...groupsOf(each.of, meant)].flatMap(([key, rows]) => clashesIn(each, key, rows, plan));
  });
}

function groupsOf(
  of: EventsApart["of"],
  rows: readonly PlanRow[],
): ReadonlyMap<string, readonly PlanRow[]> {
  const groups = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const { place, teams = [] } = row.event;
    const keys = of === "team" ? teams : place === undefined ? [] : [place];
    for (const key of keys) {
      const there = groups.get(key);
      if (there === undefined) groups.set(key, [row]);
      else there.push(row);
    }
  }
  return groups;
}

function clashesIn(
  { id, of }: EventsApart,
  key: string,
  rows: readonly PlanRow[],
  { span, window }: OpenPlan,
): readonly PlanClash[] {
  const clashes: PlanClash[] = [];
  if (rows.length === 1) return clashes;
  const states = rows.map(({ node }) => statesOf(node, window));
  for (let number = span.from; number < span.until; number += 1) {
    const place = number - window.first;
    const meeting = rows.filter((_, at) => states[at]?.[place] !== 0);
    if (meeting.length < 2) continue;
    const events = meeting.map(({ event, node }) =>
      Object.freeze({ event: event.id, reason: reasonOf(event.rule, node, number, window) }),
    );
    const clash = {
      apart: id,
      [of]: key,
      day: plainDateOf(number),
      certain: events.filter(({ reason }) => reason.holds === true).length > 1,
      events: Object.freeze(events),
    };
    clashes.push(Object.freeze(clash));
  }
  return clashes;
}
