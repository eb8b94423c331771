import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/calendar/compare-plans.js";
import { compileCalendar } from "../../src/calendar/compile-calendar.js";
import { dayOfLunarDate } from "../../src/calendar/day-of-lunar-date.js";
import { listDays } from "../../src/calendar/list-days.js";
import { reviewPlan } from "../../src/calendar/review-plan.js";
import { dayOfSolarTerm, solarTermOn } from "../../src/calendar/solar-terms.js";
import { safely } from "../../src/core/safely.js";
import { codeOf } from "../support/code-of.js";

const label = { zh: "圩", en: "market" };
const schemeOf = (rule: object, more: object = {}) =>
  ({ id: "s", label, events: [{ id: "e", label, rule }], ...more }) as never;
const dates = { kind: "dates", days: ["2026-01-01"] };
const festival = (id: string, rule: object) => ({ id, label, rule });

describe("what calendar refuses", () => {
  it.each<[string, () => unknown]>([
    ["calendar/invalid-scheme", () => compileCalendar({} as never)],
    ["calendar/invalid-scheme", () => compileCalendar(schemeOf({ kind: "none" }))],
    [
      "calendar/invalid-scheme",
      () => compileCalendar(schemeOf({ kind: "last-digits", calendar: "lunar", digits: [11] })),
    ],
    [
      "calendar/invalid-scheme",
      () => compileCalendar(schemeOf({ kind: "weekdays", weekdays: [6], weeks: [3] })),
    ],
    [
      "calendar/invalid-scheme",
      () => compileCalendar(schemeOf({ kind: "month-days", calendar: "solar", days: [0] })),
    ],
    [
      "calendar/invalid-scheme",
      () =>
        compileCalendar(
          schemeOf({ kind: "recurrence", frequency: "daily", from: "2026-01-01", yearDays: [1] }),
        ),
    ],
    [
      "calendar/invalid-scheme",
      () =>
        compileCalendar(
          schemeOf({
            kind: "changes",
            changes: [
              { from: "2026-01-02", rule: null },
              { from: "2026-01-02", rule: null },
            ],
          }),
        ),
    ],
    [
      "calendar/duplicate-id",
      () =>
        compileCalendar({
          id: "s",
          label,
          events: [
            { id: "e", label, rule: dates },
            { id: "e", label, rule: dates },
          ],
        } as never),
    ],
    [
      "calendar/duplicate-id",
      () => compileCalendar(schemeOf(dates, { festivals: [festival("spring", dates)] })),
    ],
    [
      "calendar/unknown-festival",
      () => compileCalendar(schemeOf({ kind: "festivals", festivals: ["local"] })),
    ],
    [
      "calendar/unknown-festival",
      () =>
        compileCalendar(
          schemeOf(dates, {
            festivals: [festival("a", { kind: "festivals", festivals: ["a"] })],
          }),
        ),
    ],
    ["core/invalid-decrees", () => compileCalendar(schemeOf(dates), { decrees: [{}] as never })],
    ["core/invalid-shape", () => compileCalendar(schemeOf(dates), { decree: [] } as never)],
    [
      "core/invalid-period",
      () => listDays(schemeOf(dates), { from: "2026-01-01", until: "2026-01-01" }),
    ],
    ["core/invalid-period", () => reviewPlan(schemeOf(dates), {}, { from: "2026-01-01" } as never)],
    ["core/invalid-date", () => compileCalendar(schemeOf(dates)).explainDay("e", "x" as never)],
    ["calendar/invalid-plan", () => comparePlans([], {} as never)],
    [
      "calendar/no-such-lunar-day",
      () => dayOfLunarDate({ year: 2025, month: 6, leap: true, day: 30 }),
    ],
    ["calendar/no-such-lunar-day", () => dayOfLunarDate({ year: 2025, month: 6, day: 0 })],
    ["calendar/no-such-lunar-day", () => dayOfLunarDate({ year: 2025, month: 6, day: 1.5 })],
    [
      "calendar/no-such-lunar-day",
      () => dayOfLunarDate({ year: 2025, month: 5, leap: true, day: 1 }),
    ],
    ["calendar/no-such-lunar-day", () => dayOfLunarDate({ year: 2100, month: 12, day: 29 })],
    ["calendar/unknown-term", () => dayOfSolarTerm(2026, "春节" as never)],
    ["core/out-of-range", () => dayOfSolarTerm(2101, "清明")],
    ["core/out-of-range", () => dayOfSolarTerm(1899, "清明")],
    ["core/invalid-date", () => solarTermOn(5 as never)],
  ])("%s", (code, call) => {
    expect(codeOf(call)).toBe(code);
  });
});

describe("lists that name something twice", () => {
  const recurrence = { kind: "recurrence", frequency: "yearly", from: "2026-01-01" };
  it.each<[string, object]>([
    ["/rule/days", { kind: "dates", days: ["2026-01-01", "2026-01-01"] }],
    ["/rule/digits", { kind: "last-digits", calendar: "lunar", digits: [3, 6, 3] }],
    ["/rule/days", { kind: "month-days", calendar: "solar", days: [1, 1] }],
    ["/rule/months", { kind: "month-days", calendar: "lunar", days: [1], months: ["6L", "6L"] }],
    ["/rule/weekdays", { kind: "weekdays", weekdays: [6, 6] }],
    ["/rule/weeks", { kind: "weekdays", weekdays: [6], weeks: [3, 3], reading: "by-sevens" }],
    ["/rule/months", { kind: "weekdays", weekdays: [6], months: [3, 3] }],
    ["/rule/branches", { kind: "day-branches", branches: ["辰", "辰"] }],
    ["/rule/terms", { kind: "solar-terms", terms: ["清明", "清明"] }],
    ["/rule/festivals", { kind: "festivals", festivals: ["spring", "spring"] }],
    ["/rule/is", { kind: "standing", is: ["holiday", "holiday"] }],
    ["/rule/monthDays", { ...recurrence, monthDays: [1, 1] }],
    ["/rule/yearDays", { ...recurrence, yearDays: [1, 1] }],
    ["/rule/weekdays", { ...recurrence, weekdays: [{ weekday: 1 }, { weekday: 1 }] }],
  ])("are refused at %s", (path, rule) => {
    const result = safely(() => compileCalendar(schemeOf(rule)));
    expect(result.success ? [] : result.error.issues).toEqual([
      { path: `/events/0${path}`, message: "names something twice", code: "custom" },
    ]);
  });

  it("may name a weekday in different places, and a month with its leap month", () => {
    const weekdays = [{ weekday: 1 }, { weekday: 1, ordinal: 1 }, { weekday: 1, ordinal: -1 }];
    expect(codeOf(() => compileCalendar(schemeOf({ ...recurrence, weekdays })))).toBeUndefined();
    const months = { kind: "month-days", calendar: "lunar", days: [1], months: [6, "6L"] };
    expect(codeOf(() => compileCalendar(schemeOf(months)))).toBeUndefined();
  });
});

describe("plans", () => {
  it("tell what is new, gone and settled, and leave the rest out", () => {
    const before = [
      { event: "a", days: ["2026-10-01"], unknown: ["2026-10-02"] },
      { event: "same", days: ["2026-01-01"], unknown: [] },
      { event: "gone", days: ["2026-01-01"], unknown: [] },
    ] as const;
    const after = [
      { event: "new", days: ["2026-01-03"], unknown: [] },
      { event: "same", days: ["2026-01-01"], unknown: [] },
      { event: "a", days: ["2026-10-08"], unknown: [] },
    ] as const;
    expect(comparePlans(before, after)).toEqual([
      { event: "a", added: ["2026-10-08"], dropped: ["2026-10-01"], settled: ["2026-10-02"] },
      { event: "gone", added: [], dropped: ["2026-01-01"], settled: [] },
      { event: "new", added: ["2026-01-03"], dropped: [], settled: [] },
    ]);
  });

  it("know the terms of the first and the last year", () => {
    expect(dayOfSolarTerm(1900, "小寒")).toBe("1900-01-06");
    expect(dayOfSolarTerm(2100, "冬至")).toBe("2100-12-22");
  });
});
