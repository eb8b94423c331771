import type { Id } from "../../core/id.js";
import type { Period } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";

/** A person cared for. */
export interface CaredFor<Facts = Readonly<Record<string, unknown>>> {
  /** Id of the person. */
  readonly person: Id;
  /** The days on which the person is cared for. */
  readonly period: Period;
  /** The facts by name. */
  readonly facts: Facts;
}

/** A contact that is agreed with the other side beforehand (预约). */
export interface CareBooking {
  /** Id of the booking. */
  readonly id: Id;
  /** The person. */
  readonly person: Id;
  /** The kind of contact. */
  readonly contact: Id;
  /** The day for which it is agreed. */
  readonly on: PlainDate;
  /** Id of the other side, such as the kin far away. */
  readonly with?: Id;
}

/** A contact that took place. */
export interface CareContact {
  /** Id of the entry. */
  readonly id: Id;
  /** The person. */
  readonly person: Id;
  /** The kind of contact. */
  readonly contact: Id;
  /** The day. */
  readonly on: PlainDate;
  /** The site that held it, such as a station with a kin-link studio (亲情连线工作室). */
  readonly site?: Id;
  /** Who held it, such as the practitioner (实践员). */
  readonly by?: Id;
  /** Id of the other side, such as the kin far away. */
  readonly with?: Id;
  /** How many minutes it took. */
  readonly minutes?: number;
  /** Id of the booking that it keeps. */
  readonly booking?: Id;
  /** Ids of the orders that were placed for needs (需求) that came up. */
  readonly orders?: readonly Id[];
}

/** People cared for, and the contacts with them. */
export interface CareRegister<Facts = Readonly<Record<string, unknown>>> {
  /** The people. */
  readonly people: readonly CaredFor<Facts>[];
  /** The contacts. */
  readonly contacts: readonly CareContact[];
  /** The contacts that were agreed beforehand. */
  readonly bookings?: readonly CareBooking[];
}
