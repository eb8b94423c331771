import type { Id } from "../../core/id.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";
import type { OrderActivity } from "./activity.js";

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

/** What is on record about hours served. */
export interface ServiceBook {
  /** The activities. */
  readonly activities: readonly Omit<OrderActivity, "orders">[];
  /** Who came and went. */
  readonly checks: readonly ServiceCheck[];
  /** What administrators entered. */
  readonly honors?: readonly HonorEntry[];
}
