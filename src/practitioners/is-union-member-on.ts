import { isWithin } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import type { EmploymentOptions } from "./employment/read-employment.js";
import { knownOnOf, readEmployment } from "./employment/read-employment.js";
import type { EmploymentRecord } from "./model.js";

/**
 * Tells whether a person is a member of the union on a day.
 *
 * The dues are items of pay and not worked out here.
 *
 * @param record - The employment record.
 * @param day - The day.
 * @param options - How much is known.
 * @returns Whether a membership has begun by that day and has not ended.
 * @throws {@link core.DomainError} `practitioners/invalid-employment` when the record does not fit
 * its schema.
 * @throws {@link core.DomainError} `practitioners/conflict` when two versions of an entry contradict
 * each other.
 * @throws {@link core.DomainError} `practitioners/unknown-appointment` when an entry names no
 * appointment of the record.
 * @throws {@link core.DomainError} `core/invalid-date` when a day does not exist.
 * @throws {@link core.DomainError} `core/out-of-range` when a year is not one of 1900 to 2100.
 * @throws {@link core.DomainError} `core/invalid-shape`, `core/invalid-number`, `core/cycle`,
 * `core/too-deep` or `core/too-large` when an argument is not plain data.
 * @example
 * const record: EmploymentRecord = {
 *   person: "p1",
 *   appointments: [],
 *   memberships: [{ id: "m1", period: { from: "2022-05-01", until: "2024-05-01" } }],
 * };
 * isUnionMemberOn(record, "2024-04-30"); // true
 * isUnionMemberOn(record, "2024-05-01"); // false
 */
export function isUnionMemberOn(
  record: EmploymentRecord,
  day: PlainDate,
  options?: EmploymentOptions,
): boolean {
  const on = checkedDay(day);
  const { memberships } = readEmployment(record, knownOnOf(options));
  return memberships.some(({ period }) => isWithin(on, period));
}
