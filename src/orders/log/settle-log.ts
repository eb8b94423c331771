import { canonicalJson } from "../../core/canonical-json.js";
import { definitely } from "../../core/definitely.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";
import type { LogConflict } from "../model/orders-replay.js";
import { compareTexts } from "./compare-texts.js";

/** What every event of every log has. */
export interface LogEvent {
  readonly id: string;
  readonly at: PlainDateTime;
}

/** A log in its one order: every event that was told, and those that count. */
export interface SettledLog<Event> {
  /** Every event once, by time, id and text. */
  readonly all: readonly Event[];
  /** The event that counts of each id, by time and id. */
  readonly events: readonly Event[];
  readonly conflicts: readonly LogConflict<Event>[];
}

/**
 * Brings the events of logs into their one order, whichever log they came by.
 *
 * An event told twice is kept once. Events of one id that say different things are all kept, so that
 * logs can be merged in any order; the first of them counts.
 */
export function settleLog<Event extends LogEvent>(events: readonly Event[]): SettledLog<Event> {
  const told = new Map(events.map((event) => [canonicalJson(event), event]));
  const all = [...told]
    .sort(([text, one], [otherText, other]) => byTime(one, other) || compareTexts(text, otherText))
    .map(([, event]) => event);
  const byId = new Map<string, Event[]>();
  for (const event of all) {
    const same = byId.get(event.id);
    if (same === undefined) byId.set(event.id, [event]);
    else same.push(event);
  }
  const versions = [...byId.values()];
  return {
    all: Object.freeze(all),
    events: versions.map(([first]) => definitely(first, "the map above")),
    conflicts: Object.freeze(versions.flatMap(conflictAmong)),
  };
}

/** Orders events by time, at the same minute by id. */
export function byTime(one: LogEvent, other: LogEvent): number {
  return compareTexts(one.at, other.at) || compareTexts(one.id, other.id);
}

function conflictAmong<Event>([kept, ...left]: readonly Event[]): readonly LogConflict<Event>[] {
  if (kept === undefined || left.length === 0) return [];
  return [Object.freeze({ kept, left: Object.freeze(left) })];
}
