import fc from "fast-check";
import ICAL from "ical.js";
import { expect } from "vitest";
import { listDays } from "../../src/calendar/list-days.js";
import type { RecurrenceRule } from "../../src/calendar/model/recurrence-rule.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays, plainDateOf } from "../../src/core/plain-date.js";
import { invariant } from "../support/invariant.js";

type Recurrence = (rule: RecurrenceRule, until: PlainDate) => readonly PlainDate[];

const label = { zh: "会", en: "meeting" };
const listed: Recurrence = (rule, until) =>
  listDays({ id: "s", label, events: [{ id: "e", label, rule }] }, { from: rule.from, until })[0]
    ?.days ?? [];

const places = (most: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 3 });
const weekdays = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 })
  .map((days) => days.map((weekday) => ({ weekday })));
const nth = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.constantFrom(-2, -1, 1, 2, 3, 4, 5))
  .map(([weekday, ordinal]) => [{ weekday, ordinal }]);
const shared = {
  kind: fc.constant("recurrence" as const),
  from: fc.integer({ min: 0, max: 60_000 }).map(plainDateOf),
  interval: fc.integer({ min: 1, max: 4 }),
};

/** Rules of RFC 5545 that ical.js reads as the RFC does. */
const rules: fc.Arbitrary<RecurrenceRule> = fc.oneof(
  fc.record({ ...shared, frequency: fc.constant("daily" as const) }),
  fc.record({ ...shared, frequency: fc.constant("weekly" as const), weekdays }),
  fc.record({ ...shared, frequency: fc.constant("monthly" as const), monthDays: places(31) }),
  fc.record({ ...shared, frequency: fc.constant("monthly" as const), weekdays: nth }),
  fc.record({ ...shared, frequency: fc.constant("monthly" as const), weekdays }),
  fc
    .record({ ...shared, frequency: fc.constant("yearly" as const) })
    // ical.js goes on to 1 March where there is no 29 February, which the RFC leaves out.
    .filter(({ from }) => !from.endsWith("-02-29")),
  fc.record({
    ...shared,
    frequency: fc.constant("yearly" as const),
    months: places(12),
    // In the same way it takes 31 April for 1 May.
    monthDays: places(28),
  }),
);

const names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The days that ical.js finds. */
function daysOfICal(rule: RecurrenceRule, until: PlainDate): readonly string[] {
  const parts = [
    `FREQ=${rule.frequency.toUpperCase()}`,
    `INTERVAL=${rule.interval}`,
    "WKST=MO",
    rule.months && `BYMONTH=${rule.months.join()}`,
    rule.monthDays && `BYMONTHDAY=${rule.monthDays.join()}`,
    rule.weekdays &&
      `BYDAY=${rule.weekdays.map(({ weekday, ordinal }) => `${ordinal ?? ""}${names[weekday - 1]}`).join()}`,
  ];
  const iterator = ICAL.Recur.fromString(parts.filter(Boolean).join(";")).iterator(
    ICAL.Time.fromDateString(rule.from),
  );
  const days: string[] = [];
  for (let day = iterator.next(); day && day.toString() < until; day = iterator.next()) {
    days.push(day.toString());
  }
  return days;
}

invariant<RecurrenceRule, Recurrence>("days of a recurrence are those that ical.js finds", {
  inputs: rules,
  runs: 300,
  law: (list, rule) => {
    const until = addDays(rule.from, 2_000);
    expect(list(rule, until)).toEqual(daysOfICal(rule, until));
  },
  real: listed,
  faults: {
    "a stretch counted from the one before it": (rule, until) =>
      listed({ ...rule, interval: 1 }, until),
    "a day that is not there put on the last of the month": (rule, until) =>
      listed({ ...rule, skip: "backward" }, until),
    "a first day that always counts": (rule, until) => [
      ...new Set([rule.from, ...listed(rule, until)]),
    ],
  },
});
