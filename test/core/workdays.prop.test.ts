import fc from "fast-check";
import { expect } from "vitest";
import { holidayDecrees } from "../../src/calendar/holiday-decrees.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays, dayNumberOf, plainDateOf, weekdayOf } from "../../src/core/plain-date.js";
import type { Workdays } from "../../src/core/workdays.js";
import { compileWorkdays } from "../../src/core/workdays.js";
import { invariant } from "../support/invariant.js";

const real = compileWorkdays(holidayDecrees);
const first = dayNumberOf("2016-02-01");
const day = fc.integer({ min: first, max: dayNumberOf("2026-11-30") }).map(plainDateOf);

const inOrder = [...holidayDecrees].sort((one, other) =>
  one.published < other.published ? -1 : 1,
);

/** Whether a day is worked, read off the notices one after the other. */
function isWorked(date: PlainDate): boolean {
  let worked = weekdayOf(date) < 6;
  for (const { holidays, workdays } of inOrder) {
    if (holidays.some(({ from, until }) => from <= date && date < until)) worked = false;
    if (workdays.includes(date)) worked = true;
  }
  return worked;
}

invariant<[PlainDate, PlainDate], Workdays>("next and previous answer each other, counts add up", {
  inputs: fc.tuple(day, day),
  law: (workdays, [one, other]) => {
    const next = workdays.next(one) as PlainDate;
    const previous = workdays.previous(other) as PlainDate;
    expect(next >= one && previous <= other).toBe(true);
    expect(workdays.next(next)).toBe(next);
    expect(workdays.previous(previous)).toBe(previous);
    expect(next <= other).toBe(one <= previous);
    expect(workdays.on(next)).toMatchObject({ worked: true });
    expect(workdays.plus(addDays(next, -1), 1)).toBe(next);
    const from = "2016-01-01";
    const count = (a: PlainDate, b: PlainDate) => Number(workdays.between({ from: a, until: b }));
    const [low = one, high = other] = [one, other].sort();
    if (low < high) expect(count(from, low) + count(low, high)).toBe(count(from, high));
    const fortnight = Array.from({ length: 14 }, (_, at) => addDays(one, at));
    expect(count(one, addDays(one, 14))).toBe(fortnight.filter(isWorked).length);
    const step = workdays.plus(next, 3) as PlainDate;
    expect(count(next, step)).toBe(3);
  },
  real,
  faults: {
    "years without decree": compileWorkdays([]),
    "adjusted workdays that are forgotten": compileWorkdays(
      holidayDecrees.map((decree) => ({ ...decree, workdays: [] })),
    ),
    "holidays that end a day early": compileWorkdays(
      holidayDecrees.map((decree) => ({
        ...decree,
        holidays: decree.holidays.map((holiday) => ({
          ...holiday,
          until:
            dayNumberOf(holiday.until) - dayNumberOf(holiday.from) > 1
              ? addDays(holiday.until, -1)
              : holiday.until,
        })),
      })),
    ),
    "a next day that is always later": { ...real, next: (from) => real.plus(from, 1) },
    "a weekend that counts": {
      ...real,
      between: ({ from, until }) => dayNumberOf(until) - dayNumberOf(from),
    },
  },
});
