import { DomainError } from "../../core/error.js";
import type { Period } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import { addDays } from "../../core/plain-date.js";
import { isUnknown } from "../../core/unknown.js";
import type { Workdays } from "../../core/workdays.js";
import type { CadenceErrorCode } from "../errors.js";
import type { DueDate, Duty } from "../model/duty.js";
import { compareText } from "./compare-text.js";
import { dueDayOf } from "./due-day.js";
import type { PeriodSeries } from "./periods.js";

/** A duty and the periods for which it may be owed. */
export interface DutySeries {
  readonly duty: Duty;
  readonly series: PeriodSeries;
}

/** A period of a duty and when it is due. */
export interface DuePeriod {
  readonly duty: Duty;
  readonly due: DueDate;
}

/** Days from a first to a last one, both included. */
export interface DaySpan {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** Rows of an answer, at most. */
const mostRows = 200_000;

/**
 * Lists the periods that begin on some days, in the order of their first days, then of the duties.
 *
 * @throws {@link DomainError} `cadence/too-many-due-dates`, or `core/out-of-range` when a period or
 * due day is not in the years 1900 to 2100.
 */
export function dueDatesIn(
  duties: readonly DutySeries[],
  effective: Period,
  span: DaySpan,
  workdays: Workdays,
): readonly DuePeriod[] {
  const inForce = withinSpan(effective, span);
  if (inForce === undefined) return [];
  const ranges = duties.map((each) => ({ ...each, ...numbersIn(each.series, inForce) }));
  refuseTooMany(ranges.reduce((sum, { next, end }) => sum + end - next, 0));
  const dues: DuePeriod[] = [];
  for (const { duty, series, next, end } of ranges) {
    for (let number = next; number < end; number += 1) {
      const due = series.isOwed(number) ? dueDateOf(duty, series, number, workdays) : undefined;
      if (due !== undefined) dues.push({ duty, due });
    }
  }
  // The sort is stable, so duties that begin together stay in the order of the scheme.
  return dues.sort((one, other) => compareText(one.due.period.from, other.due.period.from));
}

/**
 * Refuses an answer of too many rows.
 *
 * @throws {@link DomainError} `cadence/too-many-due-dates`.
 */
export function refuseTooMany(rows: number): void {
  if (rows <= mostRows) return;
  throw new DomainError<CadenceErrorCode>(
    "cadence/too-many-due-dates",
    `The answer would have ${rows} rows, more than ${mostRows}. Ask for fewer days or subjects.`,
    { rows, limit: mostRows },
  );
}

function withinSpan({ from, until }: Period, { first, last }: DaySpan): DaySpan | undefined {
  const start = first < from ? from : first;
  const end = until === undefined || last < until ? last : addDays(until, -1);
  return start <= end ? { first: start, last: end } : undefined;
}

/** The numbers of the periods that begin in a span: from `next` to the one before `end`. */
function numbersIn(series: PeriodSeries, { first, last }: DaySpan) {
  const holding = Math.max(0, series.numberOf(first));
  const end = Math.max(0, series.numberOf(last) + 1);
  // The period that holds the first day may have begun before it.
  const next = holding < end && series.period(holding).from < first ? holding + 1 : holding;
  return { next, end: Math.max(next, end) };
}

function dueDateOf(
  duty: Duty,
  series: PeriodSeries,
  number: number,
  workdays: Workdays,
): DueDate | undefined {
  const period = series.period(number);
  const standing = duty.every.unit === "workday" ? workdays.on(period.from) : undefined;
  if (standing !== undefined && !isUnknown(standing) && !standing.worked) return undefined;
  const { cutOff } = duty.due;
  return Object.freeze({
    duty: duty.id,
    period,
    due:
      standing !== undefined && isUnknown(standing)
        ? standing
        : dueDayOf(duty.due, period, workdays),
    ...(cutOff === undefined ? {} : { cutOff }),
  });
}
