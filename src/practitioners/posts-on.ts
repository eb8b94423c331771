import { isWithin } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { probationEndOf } from "./employment/probation-end.js";
import type { EmploymentOptions } from "./employment/read-employment.js";
import { knownOnOf, readEmployment } from "./employment/read-employment.js";
import type { Appointment, EmploymentRecord, Leave } from "./model.js";

/** A post that a person holds on a day. */
export interface HeldPost {
  /** Id of the appointment. */
  readonly appointment: string;
  /** The post. */
  readonly post: string;
  /** The site at which it is held. */
  readonly site?: string;
  /** Whether it is the main post of those held at once. */
  readonly primary: boolean;
  /** Whether the person is on probation in it. */
  readonly onProbation: boolean;
  /** The kinds of leave that the person is on. */
  readonly leaves: readonly string[];
}

/**
 * Lists the posts that a person holds on a day.
 *
 * The main post comes first, then the others in the order in which they were taken up, and by
 * id where that was on one day. A person on leave goes on holding the post.
 *
 * @param record - The employment record.
 * @param day - The day.
 * @param options - How much is known.
 * @returns The posts; none on a day without an appointment.
 * @throws {@link core.DomainError} `practitioners/invalid-employment` when the record does not fit
 * its schema.
 * @throws {@link core.DomainError} `practitioners/conflict` when two versions of an entry contradict
 * each other.
 * @throws {@link core.DomainError} `practitioners/unknown-appointment` when an entry names no
 * appointment of the record.
 * @throws {@link core.DomainError} `core/invalid-date` when a day does not exist.
 * @throws {@link core.DomainError} `core/out-of-range` when a year is not one of 1900 to 2100, or a
 * probation would end later.
 * @throws {@link core.DomainError} `core/invalid-shape`, `core/invalid-number`, `core/cycle`,
 * `core/too-deep` or `core/too-large` when an argument is not plain data.
 * @example
 * const record: EmploymentRecord = {
 *   person: "p1",
 *   appointments: [{
 *     id: "a1", post: "practitioner", site: "riverside", period: { from: "2024-03-01" },
 *     probation: { months: 2 },
 *   }],
 * };
 * postsOn(record, "2024-04-30").map(({ onProbation }) => onProbation); // [true]
 * postsOn(record, "2024-05-01").map(({ onProbation }) => onProbation); // [false]
 * postsOn(record, "2024-02-29"); // []
 */
export function postsOn(
  record: EmploymentRecord,
  day: PlainDate,
  options?: EmploymentOptions,
): readonly HeldPost[] {
  const on = checkedDay(day);
  const { appointments, leaves } = readEmployment(record, knownOnOf(options));
  const held = appointments.filter(({ period }) => isWithin(on, period));
  const taken = leaves.filter(({ period }) => isWithin(on, period));
  const posts = held.map((appointment) => heldPost(appointment, taken, on));
  return Object.freeze([
    ...posts.filter(({ primary }) => primary),
    ...posts.filter(({ primary }) => !primary),
  ]);
}

function heldPost(appointment: Appointment, leaves: readonly Leave[], on: PlainDate): HeldPost {
  const { id, post, site, primary = false } = appointment;
  const probationEnd = probationEndOf(appointment);
  const own = leaves.filter((leave) => leave.appointment === undefined || leave.appointment === id);
  return Object.freeze({
    appointment: id,
    post,
    ...(site === undefined ? {} : { site }),
    primary,
    onProbation: probationEnd !== undefined && on < probationEnd,
    leaves: Object.freeze(own.map(({ kind }) => kind)),
  });
}
