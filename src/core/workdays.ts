import type { Citation } from "./citation.js";
import { lastDayNumber, textOfDayNumber } from "./day-number.js";
import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import type { HolidayDecree } from "./holiday-decree.js";
import { checkedInteger } from "./integer.js";
import { parseWith } from "./parse-with.js";
import type { ClosedPeriod } from "./period.js";
import { daysIn, toPeriod } from "./period.js";
import type { PlainDate } from "./plain-date.js";
import { checkedDay, dayNumberOf, plainDateOf } from "./plain-date.js";
import { readRecord } from "./plain-record.js";
import { holidayDecreesSchema } from "./schema.js";
import type { Unknown } from "./unknown.js";
import { unknown } from "./unknown.js";

/** What a day is to people who work from Monday to Friday. */
export type DayStandingKind = "workday" | "weekend" | "holiday" | "adjusted-workday";

/** What a day is, and by which notice. */
export interface DayStanding {
  /** What it is. */
  readonly kind: DayStandingKind;
  /** Whether it is worked. */
  readonly worked: boolean;
  /** The holiday, where it is one. */
  readonly holiday?: string;
  /** The notice that names the day; missing where the week alone decides. */
  readonly citation?: Citation;
}

/** Working days by decree; a day of a year without decree is unknown (`not-decreed`). */
export interface Workdays {
  /** Tells what a day is. */
  readonly on: (day: PlainDate) => DayStanding | Unknown;
  /** Finds the first working day on or after a day. */
  readonly next: (day: PlainDate) => PlainDate | Unknown;
  /** Finds the last working day on or before a day. */
  readonly previous: (day: PlainDate) => PlainDate | Unknown;
  /** Finds the working day that is the given number of working days after a day, or before it. */
  readonly plus: (day: PlainDate, count: number) => PlainDate | Unknown;
  /** Counts the working days of a period. */
  readonly between: (period: ClosedPeriod) => number | Unknown;
}

/** How much is known when working days are asked about. */
export interface WorkdayOptions {
  /** Leaves out decrees published after this day, to repeat an earlier answer. */
  readonly knownOn?: PlainDate;
}

/**
 * Makes decrees about holidays and adjusted workdays ready for questions.
 *
 * Without a decree for its year nothing is said about a day, unless another decree names it: neither
 * holidays nor adjusted workdays can be worked out beforehand.
 *
 * @param decrees - The decrees as plain JSON, in any order.
 * @param options - How much is known.
 * @returns The questions; each refuses what is not a day or whole number as other functions of
 * days do, and answers that it is unknown where a day that matters is not decreed.
 * @throws {@link DomainError} `core/invalid-decrees` when they do not fit their schema.
 * @throws {@link DomainError} `core/conflict` when decrees of one day of publication contradict each
 * other about a day, or one contradicts itself.
 * @throws {@link DomainError} `core/invalid-date` or `core/out-of-range` when a day does not exist,
 * and the codes of what is not plain data.
 * @example
 * const workdays = compileWorkdays([{
 *   year: 2026,
 *   published: "2025-11-04",
 *   citation: { document: "国办发明电〔2025〕7号" },
 *   holidays: [{ name: "国庆节", from: "2026-10-01", until: "2026-10-08" }],
 *   workdays: ["2026-09-20", "2026-10-10"],
 * }]);
 * workdays.next("2026-10-01"); // "2026-10-08"
 * workdays.plus("2026-10-08", 2); // "2026-10-10"
 * workdays.next("2027-10-01"); // { unknown: "not-decreed" }
 */
export function compileWorkdays(
  decrees: readonly HolidayDecree[],
  options: WorkdayOptions = {},
): Workdays {
  const failure = { code: "core/invalid-decrees", what: "list of decrees" } as const;
  const { knownOn } = readRecord(options, [], ["knownOn"], "set of workday options");
  const until = knownOn === undefined ? undefined : checkedDay(knownOn);
  const all = parseWith(holidayDecreesSchema, decrees, failure);
  const known = all.filter(({ published }) => until === undefined || published <= until);
  const named = namedDays(known);
  const years = new Set(known.map(({ year }) => String(year)));
  const standingOf = (day: number): DayStanding | Unknown => {
    const decreed = named.get(day)?.standing;
    if (decreed !== undefined) return decreed;
    if (!years.has(textOfDayNumber(day).slice(0, 4))) return notDecreed;
    return day % 7 < 5 ? plainWorkday : plainWeekend;
  };
  return questionsAbout(standingOf);
}

const notDecreed = unknown("not-decreed");
const plainWorkday: DayStanding = Object.freeze({ kind: "workday", worked: true });
const plainWeekend: DayStanding = Object.freeze({ kind: "weekend", worked: false });

interface NamedDay {
  readonly published: PlainDate;
  readonly standing: DayStanding;
}

/** The days that decrees name; the decree published last counts. */
function namedDays(decrees: readonly HolidayDecree[]): ReadonlyMap<number, NamedDay> {
  const named = new Map<number, NamedDay>();
  const name = (day: number, published: PlainDate, standing: DayStanding): void => {
    const other = named.get(day);
    if (other !== undefined && other.published > published) return;
    if (other?.published === published && other.standing.worked !== standing.worked) {
      const text = plainDateOf(day);
      throw new DomainError<CoreErrorCode>(
        "core/conflict",
        `What was decreed on ${published} says two things about ${text}. Correct one of them.`,
        { day: text, published },
      );
    }
    named.set(day, { published, standing: Object.freeze(standing) });
  };
  for (const { published, citation, holidays, workdays } of decrees) {
    for (const { name: holiday, from, until } of holidays) {
      for (let day = dayNumberOf(from); day < dayNumberOf(until); day += 1) {
        name(day, published, { kind: "holiday", worked: false, holiday, citation });
      }
    }
    for (const day of workdays) {
      name(dayNumberOf(day), published, { kind: "adjusted-workday", worked: true, citation });
    }
  }
  return named;
}

function questionsAbout(standingOf: (day: number) => DayStanding | Unknown): Workdays {
  /** The working day after so many others, in steps of one day forward or back. */
  const walk = (from: number, step: 1 | -1, count: number): PlainDate | Unknown => {
    let left = count;
    for (let day = from; day >= 0 && day <= lastDayNumber; day += step) {
      const standing = standingOf(day);
      if ("unknown" in standing) return standing;
      if (standing.worked) left -= 1;
      if (left === 0) return plainDateOf(day);
    }
    return notDecreed;
  };
  return Object.freeze({
    on: (day: PlainDate) => standingOf(dayNumberOf(day)),
    next: (day: PlainDate) => walk(dayNumberOf(day), 1, 1),
    previous: (day: PlainDate) => walk(dayNumberOf(day), -1, 1),
    plus: (day: PlainDate, count: number) => {
      const from = dayNumberOf(day);
      const whole = checkedInteger(count, "number of working days");
      // Nothing to be counted leaves the day where it is, worked or not.
      if (whole === 0) return plainDateOf(from);
      return whole > 0 ? walk(from + 1, 1, whole) : walk(from - 1, -1, -whole);
    },
    between: (period: ClosedPeriod) => countBetween(period, standingOf),
  });
}

function countBetween(
  period: ClosedPeriod,
  standingOf: (day: number) => DayStanding | Unknown,
): number | Unknown {
  const from = dayNumberOf(toPeriod(period).from);
  const until = from + daysIn(period);
  let count = 0;
  for (let day = from; day < until; day += 1) {
    const standing = standingOf(day);
    if ("unknown" in standing) return standing;
    if (standing.worked) count += 1;
  }
  return count;
}
