import type { Id } from "../../core/id.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";

/** An activity with places to be taken. */
export interface EnrolledActivity {
  /** Id of the activity. */
  readonly id: Id;
  /** How many persons have a place. */
  readonly capacity: number;
  /** When it begins: from that minute on nobody enrolls, withdraws or moves up; never unless given. */
  readonly begins?: PlainDateTime;
  /** How many more may wait; any number unless given. */
  readonly waiting?: number;
}

/** Someone wants a place, gives it back, or the number of places changes. */
export type EnrollmentEvent =
  | {
      /** Tells the kind of event. */
      readonly kind: "enroll" | "withdraw";
      /** Id of the event. */
      readonly id: Id;
      /** When it happened. */
      readonly at: PlainDateTime;
      /** The person. */
      readonly person: Id;
    }
  | {
      /** Tells the kind of event. */
      readonly kind: "resize";
      /** Id of the event. */
      readonly id: Id;
      /** When it happened. */
      readonly at: PlainDateTime;
      /** How many persons have a place from now on. */
      readonly capacity: number;
    };
