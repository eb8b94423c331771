import type { Id } from "../core/id.js";
import { parseWith } from "../core/parse-with.js";
import type { PlainDateTime } from "../core/plain-date-time.js";
import type { OrdersErrorCode } from "./errors.js";
import { settleLog } from "./log/settle-log.js";
import type { EnrolledActivity, EnrollmentEvent } from "./model/enrollment.js";
import type { LogConflict } from "./model/orders-replay.js";
import { enrolledActivitySchema, enrollmentEventsSchema } from "./schema.js";

/**
 * Why an event changes nothing.
 *
 * - `already-enrolled`: the person has a place or waits for one
 * - `not-enrolled`: the person has no place and waits for none
 * - `full`: no place is free, and nobody more may wait
 * - `already-begun`: the activity has begun
 * - `below-enrolled`: more persons have a place than there would be
 */
export type EnrollmentRefusal =
  | "already-enrolled"
  | "not-enrolled"
  | "full"
  | "already-begun"
  | "below-enrolled";

/** Who has a place in an activity, and who waits. */
export interface Enrollments {
  /** Id of the activity. */
  readonly activity: Id;
  /** How many places there are. */
  readonly capacity: number;
  /** Those who have a place, in the order in which they got it. */
  readonly enrolled: readonly Id[];
  /** Those who wait (候补), the next one first. */
  readonly waiting: readonly Id[];
  /** Those who moved up (递补), when, and by which event. */
  readonly promoted: readonly {
    /** The person. */
    readonly person: Id;
    /** When. */
    readonly at: PlainDateTime;
    /** Id of the event. */
    readonly event: Id;
  }[];
  /** The events that changed nothing, and why. */
  readonly refused: readonly {
    /** Id of the event. */
    readonly event: Id;
    /** Why. */
    readonly reason: EnrollmentRefusal;
  }[];
  /** The ids that stand for different events. */
  readonly conflicts: readonly LogConflict<EnrollmentEvent>[];
}

/**
 * Gives the places of an activity to those who enroll, first come, first served.
 *
 * Who finds no place waits, and moves up in order as soon as a place is free, until the activity begins.
 * The order in which events
 * are handed over means nothing: they are read by time, at the same minute by id.
 *
 * @param activity - The activity, its places, and how many may wait.
 * @param events - The log, at most 100,000 events.
 * @returns Who has a place, who waits, and who moved up.
 * @throws {@link core.DomainError} `orders/invalid-activities` when the activity does not fit.
 * @throws {@link core.DomainError} `orders/invalid-log` when an event does not fit its schema.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data.
 * @example
 * const enroll = (id: string, person: string): EnrollmentEvent =>
 *   ({ id, person, kind: "enroll", at: "2024-05-01T09:00" });
 * const events: EnrollmentEvent[] = [enroll("1", "a"), enroll("2", "b"), enroll("3", "c")];
 * enrollPersons({ id: "choir", capacity: 2 }, events).waiting; // ["c"]
 * const left: EnrollmentEvent = { id: "4", person: "a", kind: "withdraw", at: "2024-05-02T09:00" };
 * enrollPersons({ id: "choir", capacity: 2 }, [...events, left]).enrolled; // ["b", "c"]
 */
export function enrollPersons(
  activity: EnrolledActivity,
  events: readonly EnrollmentEvent[],
): Enrollments {
  const read = parseWith<EnrolledActivity, OrdersErrorCode>(enrolledActivitySchema, activity, {
    code: "orders/invalid-activities",
    what: "activity",
  });
  const log = settleLog(
    parseWith<readonly EnrollmentEvent[], OrdersErrorCode>(
      enrollmentEventsSchema,
      events,
      { code: "orders/invalid-log", what: "log of enrollments" },
      { nodes: 2_000_000 },
    ),
  );
  const draft: Draft = { capacity: read.capacity, enrolled: new Set(), waiting: new Set() };
  const promoted: Enrollments["promoted"][number][] = [];
  const refused: Enrollments["refused"][number][] = [];
  for (const event of log.events) {
    const { id, at } = event;
    const hasBegun = read.begins !== undefined && at >= read.begins;
    const reason = hasBegun
      ? "already-begun"
      : enter(draft, event, read.waiting ?? Number.POSITIVE_INFINITY);
    if (reason !== undefined) refused.push(Object.freeze({ event: id, reason }));
    for (const person of moveUp(draft)) promoted.push(Object.freeze({ person, at, event: id }));
  }
  return Object.freeze({
    activity: read.id,
    capacity: draft.capacity,
    enrolled: Object.freeze([...draft.enrolled]),
    waiting: Object.freeze([...draft.waiting]),
    promoted: Object.freeze(promoted),
    refused: Object.freeze(refused),
    conflicts: log.conflicts,
  });
}

/** Sets keep the order in which persons came. */
interface Draft {
  capacity: number;
  readonly enrolled: Set<Id>;
  readonly waiting: Set<Id>;
}

function enter(
  draft: Draft,
  event: EnrollmentEvent,
  mostWaiting: number,
): EnrollmentRefusal | undefined {
  const { enrolled, waiting } = draft;
  if (event.kind === "resize") {
    if (event.capacity < enrolled.size) return "below-enrolled";
    draft.capacity = event.capacity;
    return undefined;
  }
  const { person } = event;
  const isKnown = enrolled.has(person) || waiting.has(person);
  if (event.kind === "withdraw") {
    enrolled.delete(person);
    waiting.delete(person);
    return isKnown ? undefined : "not-enrolled";
  }
  if (isKnown) return "already-enrolled";
  if (enrolled.size < draft.capacity) enrolled.add(person);
  else if (waiting.size < mostWaiting) waiting.add(person);
  else return "full";
  return undefined;
}

/** Gives the places that are free to those who wait. */
function moveUp({ capacity, enrolled, waiting }: Draft): readonly Id[] {
  const next = [...waiting].slice(0, capacity - enrolled.size);
  for (const person of next) {
    waiting.delete(person);
    enrolled.add(person);
  }
  return next;
}
