import fc from "fast-check";
import { expect } from "vitest";
import { daysBetween } from "../../src/core/date-distance.js";
import type { ClosedPeriod, Period } from "../../src/core/period.js";
import { calendarPeriodOf, daysIn, isWithin, overlapOf } from "../../src/core/period.js";
import type { CalendarUnit, PlainDate } from "../../src/core/plain-date.js";
import { addDays, startOf, weekdayOf } from "../../src/core/plain-date.js";
import { day, period } from "../support/arbitraries.js";
import { invariant } from "../support/invariant.js";

const open = fc.oneof(
  period,
  day.map((from): Period => ({ from })),
);
/** Days near the ends of a period, where a comparison goes wrong first. */
const withDay = open.chain((stretch) => {
  const ends = [stretch.from, stretch.until ?? stretch.from];
  const near = ends.flatMap((end) => (end > "1900-01-01" ? [end, addDays(end, -1)] : [end]));
  return fc.tuple(fc.oneof(day, fc.constantFrom(...near)), fc.constant(stretch));
});

invariant("a day is within a period from its first day until before its end", {
  inputs: withDay,
  law: (within: typeof isWithin, [date, stretch]) => {
    const started = daysBetween(stretch.from, date) >= 0;
    const ended = stretch.until !== undefined && daysBetween(stretch.until, date) >= 0;
    expect(within(date, stretch)).toBe(started && !ended);
  },
  real: isWithin,
  faults: {
    "the end included": (date, { from, until }) =>
      from <= date && (until === undefined || date <= until),
    "the beginning left out": (date, { from, until }) =>
      from < date && (until === undefined || date < until),
    "an open end closed": (date, stretch) => stretch.until !== undefined && isWithin(date, stretch),
  },
});

invariant("an overlap holds exactly the days of both", {
  inputs: fc.tuple(open, open, day),
  law: (overlap: typeof overlapOf, [a, b, date]) => {
    const common = overlap(a, b);
    const edges = [a.from, b.from, a.until, b.until, date].filter((edge) => edge !== undefined);
    for (const edge of edges) {
      const inside = common !== undefined && isWithin(edge, common);
      expect(inside).toBe(isWithin(edge, a) && isWithin(edge, b));
    }
    expect(overlap(b, a)).toEqual(common);
  },
  real: overlapOf,
  faults: {
    "the first period": (a) => a,
    "the later end": (a, b) => {
      const common = overlapOf(a, b);
      if (common?.until === undefined) return common;
      return a.until !== undefined && b.until !== undefined
        ? { from: common.from, until: [a.until, b.until].sort()[1] ?? a.until }
        : common;
    },
    "the earlier beginning": (a, b) => {
      const common = overlapOf(a, b);
      return common === undefined
        ? common
        : { ...common, ...(a.from < b.from ? { from: a.from } : { from: b.from }) };
    },
  },
});

invariant("days count up over adjacent periods", {
  inputs: fc
    .tuple(period, day)
    .filter(([stretch, cut]) => stretch.from < cut && cut < stretch.until),
  law: (count: (stretch: ClosedPeriod) => number, [{ from, until }, cut]) => {
    expect(count({ from, until: cut }) + count({ from: cut, until })).toBe(count({ from, until }));
  },
  real: daysIn,
  faults: {
    "the end counted in": (stretch) => daysIn(stretch) + 1,
    "whole weeks alone": (stretch) => 7 * Math.floor(daysIn(stretch) / 7),
  },
  runs: 300,
});

const unit = fc.constantFrom<CalendarUnit>("week", "month", "quarter", "year");
const lengths = { week: [7], month: [28, 29, 30, 31], quarter: [90, 91, 92], year: [365, 366] };

invariant("calendar periods hold their day, begin where they must, and follow each other", {
  inputs: fc.tuple(
    day.filter((date) => date < "2098-12-25"),
    unit,
  ),
  law: (periodOf: (date: PlainDate, unit: CalendarUnit) => ClosedPeriod, [date, stretch]) => {
    const found = periodOf(date, stretch);
    expect(isWithin(date, found)).toBe(true);
    expect(lengths[stretch]).toContain(daysIn(found));
    expect(stretch === "week" ? weekdayOf(found.from) === 1 : found.from.endsWith("01")).toBe(true);
    expect(periodOf(addDays(found.until, -1), stretch)).toEqual(found);
    expect(periodOf(found.until, stretch).from).toBe(found.until);
  },
  real: calendarPeriodOf,
  faults: {
    "weeks from Sunday": (date, stretch) => {
      if (stretch !== "week") return calendarPeriodOf(date, stretch);
      const from = addDays(date, -(weekdayOf(date) % 7));
      return { from, until: addDays(from, 7) };
    },
    "quarters of 91 days": (date, stretch) => {
      const from = startOf(date, stretch);
      return stretch === "quarter"
        ? { from, until: addDays(from, 91) }
        : calendarPeriodOf(date, stretch);
    },
  },
});
