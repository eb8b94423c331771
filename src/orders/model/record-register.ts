import type { Id } from "../../core/id.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";
import type { OrderActivity } from "./activity.js";
import type { OrderEvent } from "./order-event.js";
import type { HoursDecision, ServiceActivity, ServiceCheck } from "./service-book.js";
import type { ServiceEntry, ServiceRecord } from "./service-record.js";

/** An activity, and what its site says about it for the record. */
export interface RecordedActivity extends OrderActivity, Pick<ServiceActivity, "facts"> {
  /** What was done; what its orders ask for, unless given. */
  readonly content?: string;
  /** Where; where its orders want it, unless given. */
  readonly place?: string;
  /** Who led it. */
  readonly leader?: Id;
}

/** What is on file about a volunteer. */
export interface VolunteerFile
  extends Pick<ServiceRecord, "volunteer" | "trainings" | "commendations" | "evaluations"> {
  /** The person, as checks name them. */
  readonly person: Id;
}

/** What was served when and by whom, as it was checked; a correction does not change it. */
export interface ServedOn {
  /** The person. */
  readonly person: Id;
  /** The activity. */
  readonly activity: Id;
  /** The day. */
  readonly on: PlainDate;
}

/** A correction (更正) of one record. */
export interface RecordCorrection {
  /** Id of the correction. */
  readonly id: Id;
  /** When it was made. */
  readonly at: PlainDateTime;
  /** Who made it. */
  readonly by: Id;
  /** Why. */
  readonly reason: string;
  /** The record. */
  readonly record: ServedOn;
  /** The fields that are different from now on, at least one. */
  readonly says: Partial<Omit<ServiceEntry, "activity">>;
}

/** What service records are made from. */
export interface RecordRegister {
  /** The log of orders. */
  readonly events: readonly OrderEvent[];
  /** The activities, and the orders that each serves. */
  readonly activities: readonly RecordedActivity[];
  /** Who came and went. */
  readonly checks: readonly ServiceCheck[];
  /** What was decided about hours that somebody must approve. */
  readonly decisions?: readonly HoursDecision[];
  /** The volunteers on file. */
  readonly volunteers: readonly VolunteerFile[];
  /** The organization that keeps the records. */
  readonly recorder?: NonNullable<ServiceRecord["recorder"]>;
  /** Who enters them (记录人). */
  readonly recordedBy?: Id;
  /** The corrections. */
  readonly corrections?: readonly RecordCorrection[];
}
