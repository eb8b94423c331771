import fc from "fast-check";
import { expect } from "vitest";
import { dayBranches } from "../../src/calendar/day-cycle-of.js";
import { listDays } from "../../src/calendar/list-days.js";
import type { DayRule } from "../../src/calendar/model/day-rule.js";
import type { RecurrenceRule } from "../../src/calendar/model/recurrence-rule.js";
import { solarTerms } from "../../src/calendar/solar-terms.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { invariant } from "../support/invariant.js";
import { means, scannedDays, scannedRecurrence } from "./scanned-days.js";

const label = { zh: "圩", en: "market" };

interface Asked<Rule extends DayRule = DayRule> {
  readonly rule: Rule;
  /** The places of the first day and of the one after the last. */
  readonly at: number;
  readonly end: number;
}

type Listing<Rule extends DayRule = DayRule> = (asked: Asked<Rule>) => readonly PlainDate[];

const textAt = (at: number): PlainDate => scannedDays[at]?.text as PlainDate;
const listed: Listing = ({ rule, at, end }) =>
  listDays(
    { id: "s", label, events: [{ id: "e", label, rule }] },
    { from: textAt(at), until: textAt(end) },
  )[0]?.days ?? [];

const some = <T>(values: fc.Arbitrary<T>, most = 3) =>
  fc.uniqueArray(values, { minLength: 1, maxLength: most });
const place = (most: number) =>
  fc.oneof(fc.integer({ min: 1, max: most }), fc.integer({ min: -most, max: -1 }));
const solarMonth = fc.integer({ min: 1, max: 12 });
const leapMonth = solarMonth.map((month) => `${month}L` as const);
const anyMonth = fc.oneof(solarMonth, leapMonth);
// Days of the month that short months lack come often.
const monthDay = fc.oneof(place(31), fc.constantFrom(29, 30, 31, -1));

const simpleRules: fc.Arbitrary<DayRule> = fc.oneof(
  some(fc.constantFrom(...dayBranches)).map(
    (branches) => ({ kind: "day-branches", branches }) as DayRule,
  ),
  some(fc.constantFrom(...solarTerms)).map((terms): DayRule => ({ kind: "solar-terms", terms })),
  fc.record({
    kind: fc.constant("month-days" as const),
    calendar: fc.constantFrom("solar" as const, "lunar" as const),
    days: some(monthDay),
    months: some(anyMonth, 6),
  }),
  fc.record({
    kind: fc.constant("weekdays" as const),
    weekdays: some(fc.integer({ min: 1, max: 7 })),
    weeks: some(place(6)),
    reading: fc.constantFrom("by-sevens" as const, "monday-weeks" as const),
    months: some(solarMonth, 6),
  }),
);

const asked = <Rule extends DayRule>(rules: fc.Arbitrary<Rule>): fc.Arbitrary<Asked<Rule>> =>
  fc.record({
    rule: rules,
    at: fc.integer({ min: 400, max: 7_000 }),
    end: fc.integer({ min: 7_001, max: 9_000 }),
  });

/** A fault that changes the rule before it is read. */
const misread =
  (change: (rule: DayRule) => object): Listing =>
  (given) =>
    listed({ ...given, rule: { ...given.rule, ...change(given.rule) } as DayRule });

invariant<Asked, Listing>("days are those that a look at every day of tyme4ts finds", {
  inputs: asked(simpleRules),
  runs: 120,
  law: (list, given) => {
    const days = scannedDays.slice(given.at, given.end);
    expect(list(given)).toEqual(
      days.filter((day) => means(given.rule, day)).map(({ text }) => text),
    );
  },
  real: listed,
  faults: {
    "one reading of weeks for the other": misread((rule) =>
      rule.kind === "weekdays" ? { reading: "by-sevens" } : {},
    ),
    "weeks from the end counted from the beginning": misread((rule) =>
      rule.kind === "weekdays" ? { weeks: rule.weeks?.map(Math.abs) } : {},
    ),
    "a leap month taken for the one before": misread((rule) =>
      rule.kind === "month-days"
        ? {
            months: [...new Set(rule.months?.map((month) => Number.parseInt(String(month), 10)))],
          }
        : {},
    ),
    "the last day taken for the 30th": misread((rule) =>
      rule.kind === "month-days" ? { days: rule.days.map((day) => (day === -1 ? 30 : day)) } : {},
    ),
    "a branch one day late": (given) =>
      given.rule.kind === "day-branches"
        ? listed({ ...given, rule: { kind: "shift", of: given.rule, days: 1 } })
        : listed(given),
    "a term of another month": (given) =>
      given.rule.kind === "solar-terms"
        ? listed({ ...given, rule: { kind: "shift", of: given.rule, days: 15 } })
        : listed(given),
  },
});

type Draft = Omit<RecurrenceRule, "from" | "until" | "except">;

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const plainWeekdays = some(fc.integer({ min: 1, max: 7 })).map((days) =>
  days.map((weekday) => ({ weekday })),
);
const ordinals = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), place(most))
    .map(([weekday, ordinal]) => [{ weekday, ordinal }]);
const shared = {
  kind: fc.constant("recurrence" as const),
  calendar: fc.constantFrom("solar" as const, "lunar" as const),
  interval: fc.integer({ min: 1, max: 4 }),
  skip: optional(fc.constantFrom("omit" as const, "backward" as const, "forward" as const)),
  count: optional(fc.integer({ min: 1, max: 40 })),
};
const ofFrequency = <F extends RecurrenceRule["frequency"]>(frequency: F) => ({
  ...shared,
  frequency: fc.constant(frequency),
});

const drafts: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({
    ...ofFrequency("daily"),
    months: optional(some(anyMonth, 6)),
    monthDays: optional(some(monthDay)),
    weekdays: optional(plainWeekdays),
  }),
  fc.record({
    ...ofFrequency("weekly"),
    months: optional(some(anyMonth, 6)),
    weekdays: optional(plainWeekdays),
  }),
  fc.record({ ...ofFrequency("monthly"), monthDays: optional(some(monthDay)) }),
  fc.record({
    ...ofFrequency("monthly"),
    months: optional(some(anyMonth, 6)),
    weekdays: fc.oneof(plainWeekdays, ordinals(5)),
  }),
  fc.record({
    ...ofFrequency("yearly"),
    months: optional(some(anyMonth)),
    monthDays: optional(some(monthDay)),
  }),
  fc.record({ ...ofFrequency("yearly"), months: some(leapMonth), monthDays: some(monthDay) }),
  fc.record({
    ...ofFrequency("yearly"),
    months: optional(some(anyMonth)),
    weekdays: fc.oneof(plainWeekdays, ordinals(5)),
  }),
  fc.record({
    ...ofFrequency("yearly"),
    skip: fc.constant("omit" as const),
    monthDays: some(monthDay),
    weekdays: fc.oneof(plainWeekdays, ordinals(53)),
  }),
  fc.record({
    ...ofFrequency("yearly"),
    months: optional(some(anyMonth, 6)),
    yearDays: some(place(385)),
  }),
) as fc.Arbitrary<Draft>;

const firstOfMonth = ({ calendar = "solar" }: Draft, at: number): number =>
  at + 1 - (scannedDays[at]?.[calendar].day as number);

const recurrences: fc.Arbitrary<Asked<RecurrenceRule>> = fc
  .record({
    draft: drafts,
    at: fc.integer({ min: 400, max: 6_000 }),
    onFirst: fc.boolean(),
    length: fc.integer({ min: 400, max: 3_300 }),
    until: optional(fc.integer({ min: 0, max: 3_300 })),
    except: fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 5 }),
  })
  .map(({ draft, at: anyPlace, onFirst, length, until, except }) => {
    // Beginning on the first of a month is where days are carried over to.
    const at = onFirst ? firstOfMonth(draft, anyPlace) : anyPlace;
    const set = Object.entries(draft).filter(([, value]) => value !== undefined);
    const rule = {
      ...(Object.fromEntries(set) as unknown as Draft),
      from: textAt(at),
      ...(until === undefined ? {} : { until: textAt(at + until) }),
      except: except.map((away) => textAt(at + away)),
    };
    return { rule, at, end: at + length };
  });

const misreadRecurrence =
  (change: (rule: RecurrenceRule) => object): Listing<RecurrenceRule> =>
  (given) =>
    listed({ ...given, rule: { ...given.rule, ...change(given.rule) } });

invariant<Asked<RecurrenceRule>, Listing<RecurrenceRule>>(
  "recurrences of both calendars are those that a look at every day finds",
  {
    inputs: recurrences,
    runs: 250,
    law: (list, given) => {
      expect(list(given)).toEqual(scannedRecurrence(given.rule, given.at, given.end));
    },
    real: listed,
    faults: {
      "skipping backward taken for forward": misreadRecurrence(({ skip }) =>
        skip === "backward" ? { skip: "forward" } : {},
      ),
      "skipping left out": misreadRecurrence(() => ({ skip: "omit" })),
      "the solar calendar for the lunar one": misreadRecurrence(() => ({ calendar: "solar" })),
      "an interval of one": misreadRecurrence(() => ({ interval: 1 })),
      "a leap month taken for the one before": misreadRecurrence(({ months }) =>
        months === undefined
          ? {}
          : { months: [...new Set(months.map((each) => Number.parseInt(String(each), 10)))] },
      ),
      "counting after days are left out": (given) => {
        const { except = [], count = 100_000, ...rule } = given.rule;
        const days = listed({ ...given, rule: { ...rule, kind: "recurrence" } });
        return days.filter((day) => !except.includes(day)).slice(0, count);
      },
      "a last day that does not count": misreadRecurrence(({ until }) =>
        until === undefined ? {} : { except: [until] },
      ),
      "ordinals that make no difference": misreadRecurrence(({ weekdays }) =>
        weekdays === undefined ? {} : { weekdays: weekdays.map(({ weekday }) => ({ weekday })) },
      ),
    },
  },
);
