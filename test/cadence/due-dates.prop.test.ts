import fc from "fast-check";
import { expect } from "vitest";
import { listDueDates } from "../../src/cadence/list-due-dates.js";
import type { Cadence } from "../../src/cadence/model/cadence.js";
import type { DueRule } from "../../src/cadence/model/due-rule.js";
import type { DueDate } from "../../src/cadence/model/duty.js";
import { holidayDecrees } from "../../src/calendar/holiday-decrees.js";
import type { ClosedPeriod } from "../../src/core/period.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import {
  addDays,
  addMonths,
  dayNumberOf,
  plainDateOf,
  weekdayOf,
} from "../../src/core/plain-date.js";
import type { DayStanding } from "../../src/core/workdays.js";
import { compileWorkdays } from "../../src/core/workdays.js";
import { dutyOf, ladderOf } from "../support/cadence-documents.js";
import { invariant } from "../support/invariant.js";

/** One duty, and the days in which its periods are to begin. */
interface Question {
  readonly every: Cadence;
  readonly due: DueRule;
  readonly period: ClosedPeriod;
}

type Listing = (question: Question) => readonly DueDate[];

const listedBy =
  (decrees = holidayDecrees): Listing =>
  ({ every, due, period }) =>
    listDueDates(ladderOf({ duties: [dutyOf({ every, due })] }), period, { decrees });

const real = listedBy();
const [first, last] = [dayNumberOf("2020-01-01"), dayNumberOf("2023-12-31")];
const day = fc.integer({ min: first, max: last }).map(plainDateOf);
const period = fc
  .tuple(day, fc.integer({ min: 1, max: 400 }))
  .map(([from, days]): ClosedPeriod => ({ from, until: addDays(from, days) }));

const rotation = fc.integer({ min: 1, max: 4 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    places: fc.uniqueArray(fc.integer({ min: 1, max: length }), { minLength: 1 }),
  }),
);
const every = fc.oneof(
  fc.constantFrom<Cadence>(
    { unit: "day" },
    { unit: "workday" },
    { unit: "week" },
    { unit: "year" },
  ),
  fc.record(
    { unit: fc.constantFrom("month", "quarter", "half-year"), rotation },
    { requiredKeys: ["unit"] },
  ),
  fc.record(
    {
      unit: fc.constantFrom("custom-days", "custom-months"),
      from: fc.oneof(day, fc.constantFrom("2020-01-31", "2020-08-31")),
      length: fc.integer({ min: 1, max: 5 }),
      rotation,
    },
    { requiredKeys: ["unit", "from", "length"] },
  ),
) as fc.Arbitrary<Cadence>;

const shift = { shift: fc.constantFrom("next-workday", "previous-workday") };
const kind = fc.constantFrom("days", "workdays");
const due = fc.oneof(
  fc.record(
    { kind, from: fc.constant("start"), count: fc.integer({ min: 1, max: 20 }), ...shift },
    { requiredKeys: ["kind", "from", "count"] },
  ),
  fc.record(
    { kind, from: fc.constant("end"), count: fc.integer({ min: -10, max: 10 }), ...shift },
    { requiredKeys: ["kind", "from", "count"] },
  ),
  fc.record(
    {
      kind: fc.constant("month-day"),
      monthsLater: fc.nat({ max: 3 }),
      day: fc.integer({ min: 1, max: 31 }),
      ...shift,
    },
    { requiredKeys: ["kind", "monthsLater", "day"] },
  ),
) as fc.Arbitrary<DueRule>;

const questions = fc.record({ every, due, period });

const workdays = compileWorkdays(holidayDecrees);
const isWorked = (on: PlainDate): boolean => (workdays.on(on) as DayStanding).worked;

/** Whether a period begins on a day, by a look at its text or a walk from the anchor. */
function beginsOn(cadence: Cadence, on: PlainDate): boolean {
  const month = Number(on.slice(5, 7));
  const place = (number: number, rotated?: { length: number; places: readonly number[] }) =>
    rotated === undefined || rotated.places.includes((number % rotated.length) + 1);
  switch (cadence.unit) {
    case "day":
      return true;
    case "workday":
      return isWorked(on);
    case "week":
      return weekdayOf(on) === 1;
    case "year":
      return on.endsWith("-01-01");
    case "month":
    case "quarter":
    case "half-year": {
      const months = { month: 1, quarter: 3, "half-year": 6 }[cadence.unit];
      const begins = on.endsWith("-01") && (month - 1) % months === 0;
      return begins && place((month - 1) / months, cadence.rotation);
    }
    case "custom-days":
    case "custom-months": {
      for (let number = 0; number < 4_000; number += 1) {
        const steps = number * cadence.length;
        const start =
          cadence.unit === "custom-days"
            ? addDays(cadence.from, steps)
            : addMonths(cadence.from, steps);
        if (start > on) return false;
        if (start === on) return place(number, cadence.rotation);
      }
      return false;
    }
  }
}

/** The due day by a walk from day to day. */
function dueDay(rule: DueRule, { from, until }: ClosedPeriod): PlainDate {
  const walk = (
    start: PlainDate,
    step: 1 | -1,
    count: number,
    counts: (on: PlainDate) => boolean,
  ) => {
    let left = count;
    for (let on = start; ; on = addDays(on, step)) {
      if (counts(on)) left -= 1;
      if (left === 0) return on;
    }
  };
  const named = (): PlainDate => {
    if (rule.kind === "month-day") {
      const month = addMonths(`${from.slice(0, 7)}-01` as PlainDate, rule.monthsLater).slice(0, 8);
      for (let number = rule.day; ; number -= 1) {
        try {
          return addDays(`${month}${String(number).padStart(2, "0")}` as PlainDate, 0);
        } catch {
          // There is no such day in the month; the one before may be.
        }
      }
    }
    const counts = rule.kind === "days" ? () => true : isWorked;
    if (rule.from === "start") return walk(from, 1, rule.count, counts);
    return rule.count > 0
      ? walk(until, 1, rule.count, counts)
      : walk(addDays(until, -1), -1, 1 - rule.count, counts);
  };
  const on = named();
  if (rule.shift === undefined) return on;
  return walk(on, rule.shift === "next-workday" ? 1 : -1, 1, isWorked);
}

function scanned({ every: cadence, due: rule, period: { from, until } }: Question) {
  const starts: PlainDate[] = [];
  for (let on = from; on < until; on = addDays(on, 1)) {
    if (beginsOn(cadence, on)) starts.push(on);
  }
  return starts.map((start) => [start, rule] as const);
}

const shiftLost: Listing = ({ due: rule, ...question }) => {
  const { shift: lost, ...plain } = rule;
  return real({ ...question, due: plain as DueRule });
};

invariant<[Question, number], Listing>("due dates", {
  inputs: fc.tuple(questions, fc.nat()),
  law: (list, [question, cut]) => {
    const dues = list(question);
    const { from, until } = question.period;
    const { every: cadence, due: rule } = question;
    // A scan of the days finds the same periods, and a walk the same due days.
    expect(dues.map((each) => each.period.from)).toEqual(scanned(question).map(([start]) => start));
    expect(dues.map((each) => each.due)).toEqual(dues.map((each) => dueDay(rule, each.period)));
    // C3: what is listed in two parts is what is listed at once.
    const days = dayNumberOf(until) - dayNumberOf(from);
    if (days > 1) {
      const middle = addDays(from, 1 + (cut % (days - 1)));
      const parts = [
        { from, until: middle },
        { from: middle, until },
      ].flatMap((each) => list({ every: cadence, due: rule, period: each }));
      expect(parts).toEqual(dues);
    }
    // C10: one due date per duty and period, never earlier than the one before.
    for (const [index, each] of dues.entries()) {
      const before = dues[index - 1];
      if (before === undefined) continue;
      expect(before.period.until <= each.period.from).toBe(true);
      expect(String(before.due) <= String(each.due)).toBe(true);
    }
  },
  real,
  runs: 250,
  faults: {
    "days that stay where they are": shiftLost,
    "weekends by the week alone": listedBy(
      holidayDecrees.map((decree) => ({ ...decree, workdays: [], holidays: [] })),
    ),
    "a count that begins at 0": ({ due: rule, ...question }) =>
      real({
        ...question,
        due: rule.kind === "month-day" ? rule : { ...rule, count: rule.count + 1 },
      } as Question),
    "a window that takes in its last day": ({ period: { from, until }, ...question }) =>
      real({ ...question, period: { from, until: addDays(until, 1) } }),
    "months stepped from one to the next": (question) => {
      const { every: cadence } = question;
      if (cadence.unit !== "custom-months") return real(question);
      const day28 = cadence.from.slice(8) > "28" ? `${cadence.from.slice(0, 8)}28` : cadence.from;
      return real({ ...question, every: { ...cadence, from: day28 as PlainDate } });
    },
    "a rotation that is passed over": (question) => {
      const { rotation: lost, ...cadence } = question.every as Cadence & { rotation?: unknown };
      return real({ ...question, every: cadence as Cadence });
    },
    "a period that began before": (question) =>
      real({
        ...question,
        period: { ...question.period, from: addDays(question.period.from, -6) },
      }),
  },
});
