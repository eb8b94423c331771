import fc from "fast-check";
import { expect } from "vitest";
import { listDays } from "../../src/calendar/list-days.js";
import { lunarDateOf } from "../../src/calendar/lunar-date-of.js";
import type { DayRule } from "../../src/calendar/model/day-rule.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays, dayNumberOf, plainDateOf, weekdayOf } from "../../src/core/plain-date.js";
import { invariant } from "../support/invariant.js";

const label = { zh: "圩", en: "market" };

type Listing = (rule: DayRule, from: PlainDate, until: PlainDate) => readonly PlainDate[];

const listed: Listing = (rule, from, until) =>
  listDays({ id: "s", label, events: [{ id: "e", label, rule }] }, { from, until })[0]?.days ?? [];

interface Market {
  readonly calendar: "solar" | "lunar";
  readonly digits: readonly number[];
  readonly weekdays: readonly number[];
  readonly start: number;
  readonly length: number;
}

const market: fc.Arbitrary<Market> = fc.record({
  calendar: fc.constantFrom("solar", "lunar"),
  digits: fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 4 }),
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
  start: fc.integer({ min: 0, max: 73_000 }),
  length: fc.integer({ min: 2, max: 120 }),
});

/** The days of a stretch, looked at one by one through the date as text. */
const scanned = ({ start, length }: Market, means: (day: PlainDate) => boolean) =>
  Array.from({ length }, (_, at) => plainDateOf(start + at)).filter(means);

const isDigit = ({ calendar, digits }: Market, day: PlainDate): boolean => {
  const place = calendar === "solar" ? day.slice(-2) : String(lunarDateOf(day).day);
  return digits.map((digit) => String(digit % 10)).includes(place.slice(-1));
};

const boundsOf = ({ start, length }: Market) =>
  [plainDateOf(start), plainDateOf(start + length)] as const;
const digitsRule = ({ calendar, digits }: Market): DayRule => ({
  kind: "last-digits",
  calendar,
  digits,
});

invariant<Market, Listing>("market days are those that a look at every date finds", {
  inputs: market,
  law: (list, given) => {
    expect(list(digitsRule(given), ...boundsOf(given))).toEqual(
      scanned(given, (day) => isDigit(given, day)),
    );
  },
  real: listed,
  faults: {
    "a last day that counts too": (rule, from, until) => listed(rule, from, addDays(until, 1)),
    "ten taken for the 10th alone": (rule, from, until) =>
      listed(rule, from, until).filter((day) => !/(?:20|30)$/.test(day)),
    "the solar day for the lunar one": (rule, from, until) =>
      listed({ ...rule, calendar: "solar" } as DayRule, from, until),
  },
});

invariant<Market, Listing>("days obey the algebra of sets, and stretches add up", {
  inputs: market,
  law: (list, given) => {
    const [from, until] = boundsOf(given);
    const a = digitsRule(given);
    const b: DayRule = { kind: "weekdays", weekdays: given.weekdays };
    const sizeOf = (rule: DayRule) => list(rule, from, until).length;
    expect(
      sizeOf({ kind: "union", of: [a, b] }) + sizeOf({ kind: "intersection", of: [a, b] }),
    ).toBe(sizeOf(a) + sizeOf(b));
    expect(list({ kind: "difference", of: b, without: a }, from, until)).toEqual(
      scanned(given, (day) => given.weekdays.includes(weekdayOf(day)) && !isDigit(given, day)),
    );
    const middle = plainDateOf(dayNumberOf(from) + Math.floor(given.length / 2));
    const near: DayRule = { kind: "around", of: a, before: 1, after: 2 };
    expect([...list(near, from, middle), ...list(near, middle, until)]).toEqual(
      list(near, from, until),
    );
  },
  real: listed,
  faults: {
    "a union that counts twice": (rule, from, until) =>
      rule.kind === "union"
        ? rule.of.flatMap((part) => listed(part, from, until))
        : listed(rule, from, until),
    "a difference taken the other way round": (rule, from, until) =>
      rule.kind === "difference"
        ? listed({ ...rule, of: rule.without, without: rule.of }, from, until)
        : listed(rule, from, until),
    "a stretch that does not look beyond its ends": (rule, from, until) => {
      if (rule.kind !== "around") return listed(rule, from, until);
      const days = listed(rule.of, from, until).flatMap((day) =>
        [-1, 0, 1, 2].map((away) => addDays(day, away)),
      );
      return [...new Set(days)].filter((day) => day >= from && day < until).sort();
    },
  },
});
