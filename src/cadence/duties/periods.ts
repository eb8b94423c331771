import { wholeMonthsBetween } from "../../core/date-distance.js";
import type { ClosedPeriod } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import { addDays, addMonths, dayNumberOf } from "../../core/plain-date.js";
import type { Cadence, DutyRotation } from "../model/cadence.js";

/** Periods of one length that follow each other, numbered from 0 at an anchor. */
export interface PeriodSeries {
  /** Number of the period in which a day lies; negative before the first. */
  readonly numberOf: (day: PlainDate) => number;
  /** The days of a period, worked out from the anchor alone. */
  readonly period: (number: number) => ClosedPeriod;
  /** Whether the duty is owed in a period. */
  readonly isOwed: (number: number) => boolean;
}

const monthsIn = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/** A Monday, and the first day of a year: days, weeks, months and years are all counted from it. */
const anchor: PlainDate = "1900-01-01";

/** The periods of a cadence. */
export function periodsOf(cadence: Cadence): PeriodSeries {
  switch (cadence.unit) {
    case "day":
    case "workday":
      return seriesOfDays(anchor, 1);
    case "week":
      return seriesOfDays(anchor, 7);
    case "year":
      return seriesOfMonths(anchor, 12);
    case "month":
    case "quarter":
    case "half-year": {
      const length = monthsIn[cadence.unit];
      return rotated(seriesOfMonths(anchor, length), cadence.rotation, 12 / length);
    }
    case "custom-days":
      return rotated(seriesOfDays(cadence.from, cadence.length), cadence.rotation);
    case "custom-months":
      return rotated(seriesOfMonths(cadence.from, cadence.length), cadence.rotation);
  }
}

function seriesOfDays(from: PlainDate, length: number): PeriodSeries {
  const first = dayNumberOf(from);
  const start = (number: number): PlainDate => addDays(from, number * length);
  return {
    numberOf: (day) => Math.floor((dayNumberOf(day) - first) / length),
    period: (number) => Object.freeze({ from: start(number), until: start(number + 1) }),
    isOwed: isFromTheFirst,
  };
}

function seriesOfMonths(from: PlainDate, length: number): PeriodSeries {
  const start = (number: number): PlainDate => addMonths(from, number * length);
  return {
    // The most months by which the first day can be moved without passing the day.
    numberOf: (day) => Math.floor(wholeMonthsBetween(from, day) / length),
    period: (number) => Object.freeze({ from: start(number), until: start(number + 1) }),
    isOwed: isFromTheFirst,
  };
}

const isFromTheFirst = (number: number): boolean => number >= 0;

/** Owed at some places of a cycle alone, which begins anew after some periods where those are given. */
function rotated(
  series: PeriodSeries,
  rotation: DutyRotation | undefined,
  anewAfter = Infinity,
): PeriodSeries {
  if (rotation === undefined) return series;
  const places = new Set(rotation.places);
  const placeOf = (number: number): number => ((number % anewAfter) % rotation.length) + 1;
  return {
    ...series,
    isOwed: (number) => series.isOwed(number) && places.has(placeOf(number)),
  };
}
