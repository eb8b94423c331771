import { digestOf } from "../../core/digest.js";
import { compareText } from "../duties/compare-text.js";
import type { ScheduledVisit } from "../model/visit-schedule.js";
import type { DrawnDay } from "./session-days.js";

/** A day of a session with the sites dealt to it. */
export interface DealtDay {
  readonly day: DrawnDay;
  readonly visits: readonly ScheduledVisit[];
}

/** Sites dealt to the days of sessions, and those that found no room. */
export interface DealtVisits {
  readonly dealt: readonly DealtDay[];
  readonly left: readonly ScheduledVisit[];
}

/** Deals sites to sessions by their tickets, one to each in turn, as long as one has room. */
export function dealVisits(
  sites: readonly string[],
  days: readonly DrawnDay[],
  seed: string,
): DealtVisits {
  const left = sites
    .map((site): ScheduledVisit => Object.freeze({ site, ticket: digestOf([seed, "visit", site]) }))
    .sort((one, other) => compareText(one.ticket, other.ticket))
    .reverse();
  const dealt = days.map((day) => ({ day, visits: [] as ScheduledVisit[] }));
  const hasRoom = ({ day, visits }: DealtDay): boolean =>
    visits.length < (day.session.most ?? sites.length);
  for (let open = dealt.filter(hasRoom); open.length > 0 && left.length > 0; ) {
    for (const { visits } of open) visits.push(...left.splice(-1));
    open = open.filter(hasRoom);
  }
  return { dealt, left: left.reverse() };
}
