import type { PlainDate } from "../core/plain-date.js";
import type { EventDays } from "./model/event-days.js";
import { readPlan } from "./read/read-documents.js";

/** What became of an event between two plans. */
export interface PlanChange {
  /** Id of the event. */
  readonly event: string;
  /** Days that are new in the later plan, those once unknown among them. */
  readonly added: readonly PlainDate[];
  /** Days of the earlier plan that the later one does not have. */
  readonly dropped: readonly PlainDate[];
  /** Days that were unknown and are no longer. */
  readonly settled: readonly PlainDate[];
}

/**
 * Lists what moved between two plans, such as one made before a decree and one made after it.
 *
 * @param before - The earlier plan, as `listDays` returns it.
 * @param after - The later plan.
 * @returns The events whose days differ, in the order of the earlier plan, then the new ones.
 * @throws {@link core.DomainError} `calendar/invalid-plan` when a plan does not fit its schema, and the
 * codes of what is not plain data.
 * @example
 * comparePlans(
 *   [{ event: "report", days: ["2026-10-01"], unknown: [] }],
 *   [{ event: "report", days: ["2026-10-08"], unknown: [] }],
 * ); // [{ event: "report", added: ["2026-10-08"], dropped: ["2026-10-01"], settled: [] }]
 */
export function comparePlans(
  before: readonly EventDays[],
  after: readonly EventDays[],
): readonly PlanChange[] {
  const rowsOf = (plan: readonly EventDays[]) =>
    new Map(readPlan(plan).map((row) => [row.event, row]));
  const [old, fresh] = [rowsOf(before), rowsOf(after)];
  const changes: PlanChange[] = [];
  for (const event of new Set([...old.keys(), ...fresh.keys()])) {
    const [one, other] = [old.get(event), fresh.get(event)];
    const change = {
      event,
      added: missing(other?.days, one?.days),
      dropped: missing(one?.days, other?.days),
      settled: missing(one?.unknown, other?.unknown),
    };
    if (change.added.length + change.dropped.length + change.settled.length > 0) {
      changes.push(Object.freeze(change));
    }
  }
  return Object.freeze(changes);
}

/** The days of a list that another does not have. */
function missing(
  days: readonly PlainDate[] = [],
  other: readonly PlainDate[] = [],
): readonly PlainDate[] {
  const there = new Set(other);
  return Object.freeze(days.filter((day) => !there.has(day)));
}
