import { daysBetween, wholeMonthsBetween } from "../core/date-distance.js";
import type { Id } from "../core/id.js";
import { toId } from "../core/id.js";
import type { JsonValue } from "../core/json-value.js";
import { readList } from "../core/list.js";
import type { ClosedPeriod } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import { addDays, addMonths, checkedDay } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import type { EmploymentOptions } from "./employment/read-employment.js";
import { readEmployment } from "./employment/read-employment.js";
import { clippedTo, joined, stretchOf, without } from "./employment/stretches.js";
import type { EmploymentRecord } from "./model.js";

/** What counts as service, and how much is known. */
export interface ServiceOptions extends EmploymentOptions {
  /** The posts that count; all unless given. */
  readonly posts?: readonly string[];
  /** The kinds of leave that do not count as service; none unless given. */
  readonly leavesLeftOut?: readonly string[];
}

/** How long a person has served; gaps do not count, and posts held at once count once. */
export interface ServiceLength {
  /** The stretches of service before the day, in the order of time. */
  readonly stretches: readonly ClosedPeriod[];
  /** All days of service. @unit days */
  readonly days: number;
  /** The whole months of each stretch, added up. @unit months */
  readonly months: number;
  /** The days of each stretch behind its whole months, added up; not made into months. @unit days */
  readonly restDays: number;
  /** The whole years in these months. @unit years */
  readonly years: number;
  /** The same, where a part year counts as one. @unit years */
  readonly startedYears: number;
  /** The calendar years in which there was a day of service. @unit years */
  readonly calendarYears: number;
}

/**
 * Measures how long a person has served before a day, gaps excluded.
 *
 * Published rules count years in several ways, so the length is given in all of them; which one
 * counts is the choice of the rule. On the anniversary of the first day a year is full.
 *
 * @param record - The employment record.
 * @param day - The day; what came before it counts.
 * @param options - What counts, and how much is known.
 * @returns The length in days, months and years.
 * @throws {@link core.DomainError} `practitioners/invalid-employment` when the record does not fit
 * its schema.
 * @throws {@link core.DomainError} `practitioners/conflict` when two versions of an entry contradict
 * each other.
 * @throws {@link core.DomainError} `practitioners/unknown-appointment` when an entry names no
 * appointment of the record.
 * @throws {@link core.DomainError} `core/invalid-id` when a post or a kind of leave is no id.
 * @throws {@link core.DomainError} `core/invalid-date` when a day does not exist.
 * @throws {@link core.DomainError} `core/out-of-range` when a year is not one of 1900 to 2100.
 * @throws {@link core.DomainError} `core/invalid-shape`, `core/invalid-number`, `core/cycle`,
 * `core/too-deep` or `core/too-large` when an argument is not plain data.
 * @example
 * const record: EmploymentRecord = {
 *   person: "p1",
 *   appointments: [
 *     { id: "a1", post: "practitioner", period: { from: "2021-03-15", until: "2022-09-15" } },
 *     { id: "a2", post: "practitioner", period: { from: "2023-01-01" } },
 *   ],
 * };
 * serviceLengthOn(record, "2022-03-14").years; // 0
 * serviceLengthOn(record, "2022-03-15").years; // 1
 * const { months, restDays, startedYears } = serviceLengthOn(record, "2023-02-11");
 * [months, restDays, startedYears]; // [19, 10, 2]
 */
export function serviceLengthOn(
  record: EmploymentRecord,
  day: PlainDate,
  options: ServiceOptions = {},
): ServiceLength {
  const on = checkedDay(day);
  const { posts, leavesLeftOut, knownOn } = readOptions(options);
  const { appointments, leaves } = readEmployment(record, knownOn);
  const counted = appointments.filter(({ post }) => posts?.has(post) ?? true);
  const gone = leaves.filter(({ kind }) => leavesLeftOut?.has(kind) ?? false);
  const served = counted.flatMap(({ id, period }) => {
    const own = gone.filter(({ appointment = id }) => appointment === id);
    const away = joined(own.map((leave) => stretchOf(leave.period)));
    return clippedTo(period, on).flatMap((stretch) => without(stretch, away));
  });
  return lengthOf(joined(served));
}

function lengthOf(stretches: readonly ClosedPeriod[]): ServiceLength {
  let [days, months, restDays] = [0, 0, 0];
  const years = new Set<number>();
  for (const { from, until } of stretches) {
    const whole = wholeMonthsBetween(from, until);
    days += daysBetween(from, until);
    months += whole;
    restDays += daysBetween(addMonths(from, whole), until);
    const last = yearOf(addDays(until, -1));
    for (let year = yearOf(from); year <= last; year += 1) years.add(year);
  }
  return Object.freeze({
    stretches: Object.freeze(stretches.map((stretch) => Object.freeze({ ...stretch }))),
    days,
    months,
    restDays,
    years: Math.floor(months / 12),
    startedYears: Math.ceil((restDays > 0 ? months + 1 : months) / 12),
    calendarYears: years.size,
  });
}

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

function readOptions(options: ServiceOptions) {
  const fields = ["knownOn", "posts", "leavesLeftOut"] as const;
  const { knownOn, posts, leavesLeftOut } = readRecord(
    options,
    [],
    fields,
    "set of service options",
  );
  return {
    knownOn: knownOn === undefined ? undefined : checkedDay(knownOn),
    posts: idsOf(posts),
    leavesLeftOut: idsOf(leavesLeftOut),
  };
}

function idsOf(list: JsonValue | undefined): ReadonlySet<Id> | undefined {
  if (list === undefined) return undefined;
  // What is no list, or holds no ids, is refused here.
  return new Set(readList(list as readonly string[]).map(toId));
}
