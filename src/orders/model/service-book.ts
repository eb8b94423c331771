import type { DecimalString } from "../../core/decimal-text.js";
import type { Id } from "../../core/id.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";

/** An activity at which people serve. */
export interface ServiceActivity {
  /** Id of the activity. */
  readonly id: Id;
  /** When it begins. */
  readonly from: PlainDateTime;
  /** When it is over. */
  readonly until: PlainDateTime;
  /** What the ways of checking in ask about it, such as how many people take part. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A person comes or goes. */
export interface ServiceCheck {
  /** Id of the entry. */
  readonly id: Id;
  /** Whether the person comes or goes (签到、签退). */
  readonly kind: "check-in" | "check-out";
  /** The person. */
  readonly person: Id;
  /** The activity. */
  readonly activity: Id;
  /** When. */
  readonly at: PlainDateTime;
  /** Id of the way in which it was done, such as by oneself; one that is always allowed unless given. */
  readonly way?: Id;
}

/** Honor hours (荣誉时数): minutes that an administrator enters. */
export interface HonorEntry {
  /** Id of the entry. */
  readonly id: Id;
  /** The person. */
  readonly person: Id;
  /** The activity. */
  readonly activity: Id;
  /** How many minutes. */
  readonly minutes: number;
}

/** Someone decides about the hours of a person on a day. */
export interface HoursDecision {
  /** Id of the entry. */
  readonly id: Id;
  /** The person. */
  readonly person: Id;
  /** The day. */
  readonly on: PlainDate;
  /** Id of the route by which it was decided. */
  readonly route: Id;
  /** The hours that were decided about; of others it says nothing. */
  readonly hours: DecimalString;
  /** What was decided. */
  readonly decision: "approved" | "rejected";
  /** When; of several decisions the last counts, at the same minute that of the greater id. */
  readonly at: PlainDateTime;
}

/** What is on record about hours served. */
export interface ServiceBook {
  /** The activities. */
  readonly activities: readonly ServiceActivity[];
  /** Who came and went. */
  readonly checks: readonly ServiceCheck[];
  /** What administrators entered. */
  readonly honors?: readonly HonorEntry[];
  /** What was decided about hours that somebody must approve. */
  readonly decisions?: readonly HoursDecision[];
}
