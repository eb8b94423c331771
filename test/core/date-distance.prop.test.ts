import fc from "fast-check";
import { expect } from "vitest";
import {
  comparePlainDates,
  daysBetween,
  wholeMonthsBetween,
  wholeYearsBetween,
} from "../../src/core/date-distance.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays, addMonths, addYears, isPlainDate } from "../../src/core/plain-date.js";
import { day } from "../support/arbitraries.js";
import { codeOf } from "../support/code-of.js";
import { invariant } from "../support/invariant.js";

type Measure = (from: PlainDate, until: PlainDate) => number;

// Month ends close to each other, where month arithmetic goes wrong first.
const nearPair = fc
  .tuple(day, fc.integer({ min: -100, max: 100 }))
  .filter(([date, days]) => codeOf(() => addDays(date, days)) === undefined)
  .map(([date, days]) => [date, addDays(date, days)] as const);
const dayPair = fc.oneof(fc.tuple(day, day), nearPair);

const byMonthAndDay: Measure = (from, until) => {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split("-").map(Number);
  const [untilYear = 0, untilMonth = 0, untilDay = 0] = until.split("-").map(Number);
  const months = 12 * (untilYear - fromYear) + untilMonth - fromMonth;
  return untilDay >= fromDay ? months : months - 1;
};

invariant("whole months are the most months that do not pass the end", {
  inputs: dayPair,
  law: (months: Measure, [from, until]) => {
    const count = months(from, until);
    // Where a neighbor lies outside the calendar, it cannot be passed.
    expect(comparePlainDates(safeMonths(from, count) ?? "1900-01-01", until)).toBeLessThanOrEqual(
      0,
    );
    expect((safeMonths(from, count + 1) ?? "9999-12-31") > until).toBe(true);
  },
  real: wholeMonthsBetween,
  faults: {
    "day of month compared": byMonthAndDay,
    "months of 30 days": (from, until) => Math.floor(daysBetween(from, until) / 30),
    "toward zero": (from, until) => wholeMonthsBetween(from, until) + (until < from ? 1 : 0),
  },
});

invariant("whole years are the most years that do not pass the end", {
  inputs: dayPair,
  law: (years: Measure, [from, until]) => {
    const count = years(from, until);
    expect(
      comparePlainDates(safeMonths(from, 12 * count) ?? "1900-01-01", until),
    ).toBeLessThanOrEqual(0);
    expect((safeMonths(from, 12 * count + 12) ?? "9999-12-31") > until).toBe(true);
  },
  real: wholeYearsBetween,
  faults: {
    "years of 365 days": (from, until) => Math.floor(daysBetween(from, until) / 365),
    "difference of years": (from, until) => Number(until.slice(0, 4)) - Number(from.slice(0, 4)),
  },
});

invariant("days added and days between undo each other", {
  inputs: dayPair,
  law: (add: typeof addDays, [from, until]) => {
    expect(add(from, daysBetween(from, until))).toBe(until);
    expect(daysBetween(from, until)).toBe(-daysBetween(until, from) + 0);
    expect(Math.sign(comparePlainDates(from, until))).toBe(
      Number(from > until) - Number(from < until),
    );
  },
  real: addDays,
  faults: {
    "one day lost over leap days": (date, days) =>
      Math.abs(days) > 1461 ? addDays(date, days - Math.sign(days)) : addDays(date, days),
  },
});

/** Adds months by the calendar's own rule: same day of the month, or the last one. */
function addMonthsSlowly(date: PlainDate, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split("-").map(Number);
  const index = 12 * year + month - 1 + months;
  const start = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
  for (let last = dayOfMonth; last > 28; last -= 1) {
    if (isPlainDate(`${start}-${last}`)) return `${start}-${last}`;
  }
  return `${start}-${String(Math.min(dayOfMonth, 28)).padStart(2, "0")}`;
}

invariant("adding months keeps the day of the month or takes the last", {
  inputs: fc
    .tuple(day, fc.integer({ min: -600, max: 600 }))
    .filter(([date, months]) => safeMonths(date, months) !== undefined),
  law: (add: (date: PlainDate, months: number) => string, [date, months]) => {
    expect(add(date, months)).toBe(addMonthsSlowly(date, months));
  },
  real: addMonths,
  faults: {
    "overflow into the next month": (date, months) => {
      const firstOfMonth = `${date.slice(0, 8)}01` as PlainDate;
      return addDays(addMonths(firstOfMonth, months), Number(date.slice(8)) - 1);
    },
    "the end of a month kept an end": (date, months) =>
      date.slice(8) === "28" && months % 12 !== 0
        ? addDays(addMonths(`${date.slice(0, 8)}01` as PlainDate, months), 29)
        : addMonths(date, months),
  },
});

invariant("a year is twelve months", {
  inputs: fc
    .tuple(day, fc.integer({ min: -60, max: 60 }))
    .filter(([date, years]) => safeMonths(date, 12 * years) !== undefined),
  law: (add: (date: PlainDate, years: number) => string, [date, years]) => {
    expect(add(date, years)).toBe(addMonths(date, 12 * years));
  },
  real: addYears,
  faults: {
    "only the year changed": (date, years) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`,
  },
});

function safeMonths(date: PlainDate, months: number): PlainDate | undefined {
  return codeOf(() => addMonths(date, months)) === undefined ? addMonths(date, months) : undefined;
}
