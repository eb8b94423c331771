import { describe, expect, it } from "vitest";
import type { CalendarOptions } from "../../src/calendar/compile-calendar.js";
import { listDays } from "../../src/calendar/list-days.js";
import type { CalendarScheme } from "../../src/calendar/model/calendar-scheme.js";
import type { DayRule } from "../../src/calendar/model/day-rule.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays } from "../../src/core/plain-date.js";

const label = { zh: "活动", en: "event" };
const schemeOf = (rule: DayRule): CalendarScheme => ({
  id: "test",
  label,
  festivals: [
    {
      id: "aojiu",
      label: { zh: "拗九节", en: "Aojiu" },
      rule: { kind: "month-days", calendar: "lunar", months: [1], days: [29] },
    },
  ],
  events: [{ id: "e", label, rule }],
});

function daysOf(rule: DayRule, from: PlainDate, until: PlainDate, options?: CalendarOptions) {
  const [row] = listDays(schemeOf(rule), { from, until }, options);
  return row === undefined ? undefined : { days: row.days, unknown: row.unknown };
}

const only = (...days: readonly PlainDate[]) => ({ days, unknown: [] });
const dates = (...days: readonly PlainDate[]): DayRule => ({ kind: "dates", days });

describe("days of the month", () => {
  it.each<[string, DayRule, PlainDate, PlainDate, readonly PlainDate[]]>([
    [
      "solar 1 is also 31",
      { kind: "last-digits", calendar: "solar", digits: [1] },
      "2024-01-01",
      "2024-02-02",
      ["2024-01-01", "2024-01-11", "2024-01-21", "2024-01-31", "2024-02-01"],
    ],
    [
      "a list of 1, 11 and 21 is not",
      { kind: "month-days", calendar: "solar", days: [1, 11, 21] },
      "2024-01-01",
      "2024-02-01",
      ["2024-01-01", "2024-01-11", "2024-01-21"],
    ],
    [
      "ten means 10, 20 and 30",
      { kind: "last-digits", calendar: "solar", digits: [5, 10] },
      "2024-02-01",
      "2024-03-01",
      ["2024-02-05", "2024-02-10", "2024-02-15", "2024-02-20", "2024-02-25"],
    ],
    [
      "the last day of a month",
      { kind: "month-days", calendar: "solar", days: [-1], months: [2] },
      "2023-01-01",
      "2025-01-01",
      ["2023-02-28", "2024-02-29"],
    ],
    [
      "a leap month alone",
      { kind: "month-days", calendar: "lunar", days: [1], months: ["6L"] },
      "2024-01-01",
      "2026-01-01",
      ["2025-07-25"],
    ],
    [
      "a month without its leap month",
      { kind: "month-days", calendar: "lunar", days: [1], months: [6] },
      "2025-01-01",
      "2026-01-01",
      ["2025-06-25"],
    ],
    [
      "the last Friday",
      { kind: "weekdays", weekdays: [5], weeks: [-1], reading: "by-sevens", months: [2] },
      "2024-01-01",
      "2024-12-31",
      ["2024-02-23"],
    ],
    [
      "the last Monday week",
      { kind: "weekdays", weekdays: [3], weeks: [-1], reading: "monday-weeks", months: [5] },
      "2024-01-01",
      "2024-12-31",
      ["2024-05-29"],
    ],
  ])("%s", (_, rule, from, until, days) => {
    expect(daysOf(rule, from, until)).toEqual(only(...days));
  });
});

describe("recurrence", () => {
  const leapTwelfth = {
    frequency: "yearly",
    calendar: "lunar",
    months: ["12L"],
    monthDays: [5],
  };
  const recurring = (fields: object): DayRule =>
    ({ kind: "recurrence", ...fields }) as unknown as DayRule;

  it.each<[string, object, PlainDate, PlainDate, readonly PlainDate[]]>([
    [
      "monthly on the 31st, omitted where there is none",
      { frequency: "monthly", from: "2024-01-31", count: 3 },
      "2024-01-01",
      "2025-01-01",
      ["2024-01-31", "2024-03-31", "2024-05-31"],
    ],
    [
      "monthly on the 31st, back to the last day",
      { frequency: "monthly", from: "2024-01-31", count: 3, skip: "backward" },
      "2024-01-01",
      "2025-01-01",
      ["2024-01-31", "2024-02-29", "2024-03-31"],
    ],
    [
      "monthly on the 31st, forward to the next month",
      { frequency: "monthly", from: "2024-01-31", count: 3, skip: "forward" },
      "2024-01-01",
      "2025-01-01",
      ["2024-01-31", "2024-03-01", "2024-03-31"],
    ],
    [
      "monthly on the 31st, from the day on which a short month is made up for",
      { frequency: "monthly", from: "2024-03-01", monthDays: [31], skip: "forward" },
      "2024-01-01",
      "2024-05-02",
      ["2024-03-01", "2024-03-31", "2024-05-01"],
    ],
    [
      "every other month on the 31st, from a day that would make up for a month out of turn",
      { frequency: "monthly", interval: 2, from: "2024-03-01", monthDays: [31], skip: "forward" },
      "2024-01-01",
      "2024-06-01",
      ["2024-03-31", "2024-05-31"],
    ],
    [
      "the 31st of the first month of the calendar, which has none before it",
      { frequency: "monthly", from: "1900-01-01", monthDays: [31], skip: "forward" },
      "1900-01-01",
      "1900-04-01",
      ["1900-01-31", "1900-03-01", "1900-03-31"],
    ],
    [
      "a leap twelfth month made up for in the year after it, from within that month",
      { ...leapTwelfth, from: "2024-02-12", skip: "forward" },
      "2024-01-01",
      "2025-03-01",
      ["2024-02-14", "2025-02-02"],
    ],
    [
      "a leap twelfth month from the day after the one on which it is made up for",
      { ...leapTwelfth, from: "2024-02-15", skip: "forward" },
      "2024-01-01",
      "2025-03-01",
      ["2025-02-02"],
    ],
    [
      "the second and last Tuesday",
      {
        frequency: "monthly",
        from: "2024-01-01",
        weekdays: [
          { weekday: 2, ordinal: 2 },
          { weekday: 2, ordinal: -1 },
        ],
      },
      "2024-01-01",
      "2024-03-01",
      ["2024-01-09", "2024-01-30", "2024-02-13", "2024-02-27"],
    ],
    [
      "every other week",
      {
        frequency: "weekly",
        interval: 2,
        from: "2024-01-03",
        weekdays: [{ weekday: 1 }, { weekday: 3 }],
        except: ["2024-01-17"],
      },
      "2024-01-01",
      "2024-02-01",
      ["2024-01-03", "2024-01-15", "2024-01-29", "2024-01-31"],
    ],
    [
      "every tenth day",
      { frequency: "daily", interval: 10, from: "2024-01-01", until: "2024-01-21" },
      "2024-01-01",
      "2024-02-01",
      ["2024-01-01", "2024-01-11", "2024-01-21"],
    ],
    [
      "29 February",
      { frequency: "yearly", from: "2024-02-29" },
      "2024-01-01",
      "2033-01-01",
      ["2024-02-29", "2028-02-29", "2032-02-29"],
    ],
    [
      "the last day of the lunar year",
      { frequency: "yearly", calendar: "lunar", from: "2024-01-01", yearDays: [-1] },
      "2024-01-01",
      "2027-01-01",
      ["2024-02-09", "2025-01-28", "2026-02-16"],
    ],
    [
      "a leap sixth month, omitted",
      { frequency: "yearly", calendar: "lunar", from: "2025-07-25" },
      "2025-01-01",
      "2030-01-01",
      ["2025-07-25"],
    ],
    [
      "a leap sixth month, backward",
      { frequency: "yearly", calendar: "lunar", from: "2025-07-25", skip: "backward" },
      "2025-01-01",
      "2027-01-01",
      ["2025-07-25", "2026-07-14"],
    ],
    [
      "a leap sixth month, forward",
      { frequency: "yearly", calendar: "lunar", from: "2025-07-25", skip: "forward" },
      "2025-01-01",
      "2027-01-01",
      ["2025-07-25", "2026-08-13"],
    ],
    [
      "each Monday of a year",
      { frequency: "yearly", from: "2024-01-01", weekdays: [{ weekday: 1, ordinal: 20 }] },
      "2024-01-01",
      "2026-01-01",
      ["2024-05-13", "2025-05-19"],
    ],
    [
      "Friday the 13th",
      { frequency: "monthly", from: "2024-01-01", monthDays: [13], weekdays: [{ weekday: 5 }] },
      "2024-01-01",
      "2025-01-01",
      ["2024-09-13", "2024-12-13"],
    ],
    [
      "weekly on the weekday of its first day",
      { frequency: "weekly", from: "2024-01-03", count: 3 },
      "2024-01-01",
      "2025-01-01",
      ["2024-01-03", "2024-01-10", "2024-01-17"],
    ],
    [
      "weekly in February alone",
      { frequency: "weekly", from: "2024-01-29", months: [2] },
      "2024-01-01",
      "2025-01-01",
      ["2024-02-05", "2024-02-12", "2024-02-19", "2024-02-26"],
    ],
    [
      "daily on the first and last of a month",
      { frequency: "daily", from: "2024-01-01", monthDays: [1, -1] },
      "2024-01-01",
      "2024-03-01",
      ["2024-01-01", "2024-01-31", "2024-02-01", "2024-02-29"],
    ],
    [
      "daily at the end of the week",
      { frequency: "daily", from: "2024-01-01", weekdays: [{ weekday: 6 }, { weekday: 7 }] },
      "2024-01-01",
      "2024-01-15",
      ["2024-01-06", "2024-01-07", "2024-01-13", "2024-01-14"],
    ],
    [
      "daily in a leap month, on its first and last day",
      {
        frequency: "daily",
        calendar: "lunar",
        from: "2025-06-01",
        months: ["6L"],
        monthDays: [1, -1],
      },
      "2025-06-01",
      "2026-06-01",
      ["2025-07-25", "2025-08-22"],
    ],
    [
      "monthly in February alone",
      { frequency: "monthly", from: "2024-01-15", months: [2] },
      "2024-01-01",
      "2026-01-01",
      ["2024-02-15", "2025-02-15"],
    ],
    [
      "monthly to the end of the calendar",
      { frequency: "monthly", from: "2100-11-30" },
      "2100-11-01",
      "2100-12-31",
      ["2100-11-30", "2100-12-30"],
    ],
    [
      "yearly to the end of the calendar",
      { frequency: "yearly", from: "2099-06-01" },
      "2099-01-01",
      "2100-12-31",
      ["2099-06-01", "2100-06-01"],
    ],
    [
      "yearly on the 31st of each month",
      { frequency: "yearly", from: "2024-01-31", monthDays: [31] },
      "2024-01-01",
      "2025-01-01",
      [
        "2024-01-31",
        "2024-03-31",
        "2024-05-31",
        "2024-07-31",
        "2024-08-31",
        "2024-10-31",
        "2024-12-31",
      ],
    ],
    [
      "yearly on a 366th day",
      { frequency: "yearly", from: "2023-01-01", yearDays: [366] },
      "2023-01-01",
      "2029-01-01",
      ["2024-12-31", "2028-12-31"],
    ],
    [
      "a first day of the year that is a Monday",
      { frequency: "yearly", from: "2022-01-01", yearDays: [1], weekdays: [{ weekday: 1 }] },
      "2022-01-01",
      "2031-01-01",
      ["2024-01-01", "2029-01-01"],
    ],
    [
      "days of the year that lie in the months named",
      { frequency: "yearly", from: "2021-06-19", months: [2, 1], yearDays: [30, -221] },
      "2021-01-01",
      "2025-01-01",
      ["2022-01-30", "2023-01-30", "2024-01-30"],
    ],
  ])("%s", (_, fields, from, until, days) => {
    expect(daysOf(recurring(fields), from, until)).toEqual(only(...days));
  });
});

describe("rules of rules", () => {
  const market = dates("2026-05-01", "2026-05-04", "2026-05-07");

  it("join, meet and leave out", () => {
    const other = dates("2026-05-04", "2026-05-05");
    const period = ["2026-05-01", "2026-06-01"] as const;
    expect(daysOf({ kind: "union", of: [market, other] }, ...period)?.days).toHaveLength(4);
    expect(daysOf({ kind: "intersection", of: [market, other] }, ...period)).toEqual(
      only("2026-05-04"),
    );
    expect(daysOf({ kind: "difference", of: market, without: other }, ...period)).toEqual(
      only("2026-05-01", "2026-05-07"),
    );
  });

  it("move days, also from outside the period", () => {
    expect(daysOf({ kind: "shift", of: market, days: -3 }, "2026-04-01", "2026-05-01")).toEqual(
      only("2026-04-28"),
    );
    expect(
      daysOf({ kind: "around", of: market, before: 1, after: 0 }, "2026-04-01", "2026-05-01"),
    ).toEqual(only("2026-04-30"));
  });

  it("move to working days, and leave undecreed years unknown", () => {
    const rule = (direction: "next" | "previous"): DayRule => ({
      kind: "to-workday",
      of: dates("2026-10-01", "2027-10-01"),
      direction,
    });
    expect(daysOf(rule("next"), "2026-09-01", "2027-12-01")).toEqual({
      days: ["2026-10-08"],
      unknown: ["2027-10-01"],
    });
    expect(daysOf(rule("previous"), "2026-09-01", "2026-12-01")).toEqual(only("2026-09-30"));
  });

  it("move to working days across a long rest of holidays and weekends", () => {
    const decree = {
      year: 2026,
      published: "2025-11-04",
      citation: { document: "通告" },
      holidays: [
        { name: "寒假", from: "2026-02-02", until: "2026-03-14" },
        { name: "补假", from: "2026-03-16", until: "2026-03-21" },
      ],
      workdays: [],
    } as const;
    const moved = (of: PlainDate, direction: "next" | "previous", on: PlainDate) =>
      daysOf({ kind: "to-workday", of: dates(of), direction }, on, addDays(on, 1), {
        decrees: [decree],
      });
    // From Saturday 31 January to Sunday 22 March nobody works.
    expect(moved("2026-01-31", "next", "2026-03-23")).toEqual(only("2026-03-23"));
    expect(moved("2026-03-22", "previous", "2026-01-30")).toEqual(only("2026-01-30"));
  });

  it("are suspended, change on a day, and are unknown before the first pattern", () => {
    const period = { from: "2026-05-02", until: "2026-05-05" } as const;
    expect(
      daysOf(
        { kind: "suspended", of: market, during: [{ period, reason: "修路" }] },
        "2026-05-01",
        "2026-06-01",
      ),
    ).toEqual(only("2026-05-01", "2026-05-07"));
    const changes: DayRule = {
      kind: "changes",
      changes: [
        { from: "2026-05-03", rule: market },
        { from: "2026-05-06", rule: null },
      ],
    };
    expect(daysOf(changes, "2026-05-01", "2026-05-10")).toEqual({
      days: ["2026-05-04"],
      unknown: ["2026-05-01", "2026-05-02"],
    });
  });

  it("know festivals, local ones too", () => {
    const festivals = ["dragon-boat", "qingming", "aojiu", "new-year-eve"];
    expect(daysOf({ kind: "festivals", festivals }, "2026-01-01", "2027-01-01")).toEqual(
      only("2026-02-16", "2026-03-17", "2026-04-05", "2026-06-19"),
    );
    expect(daysOf({ kind: "festivals" }, "2026-01-01", "2027-01-01")?.days).toHaveLength(9);
    expect(daysOf({ kind: "solar-terms", terms: ["冬至"] }, "2026-01-01", "2027-01-01")).toEqual(
      only("2026-12-22"),
    );
  });

  it("know what a day is by decree", () => {
    const rule: DayRule = { kind: "standing", is: ["adjusted-workday"] };
    expect(daysOf(rule, "2026-09-01", "2026-11-01")).toEqual(only("2026-09-20", "2026-10-10"));
    expect(daysOf(rule, "2026-09-01", "2026-09-02", { decrees: [] })).toEqual({
      days: [],
      unknown: ["2026-09-01"],
    });
    const knownOn = (day: PlainDate) => daysOf(rule, "2026-09-20", "2026-09-21", { knownOn: day });
    expect(knownOn("2025-11-03")).toEqual({ days: [], unknown: ["2026-09-20"] });
    expect(knownOn("2025-11-04")).toEqual(only("2026-09-20"));
    const unknown: DayRule = { kind: "unknown", reason: "not-published" };
    expect(daysOf(unknown, "2026-09-01", "2026-09-02")?.unknown).toEqual(["2026-09-01"]);
  });

  it("are listed for each event, also where events have equal rules", () => {
    const events = ["a", "b", "c"].map((id) => ({
      id,
      label,
      rule: { ...dates(id === "b" ? "2026-05-02" : "2026-05-01"), label: { zh: id, en: id } },
    }));
    const period = { from: "2026-05-01", until: "2026-06-01" } as const;
    expect(listDays({ id: "s", label, events }, period)).toEqual([
      { event: "a", ...only("2026-05-01") },
      { event: "b", ...only("2026-05-02") },
      { event: "c", ...only("2026-05-01") },
    ]);
  });

  it("go on to the last day of the calendar where a period has no end", () => {
    const all = (rule: DayRule, from: PlainDate) => listDays(schemeOf(rule), { from })[0]?.days;
    const thirties: DayRule = { kind: "last-digits", calendar: "solar", digits: [1, 10] };
    expect(all(thirties, "2100-12-21")).toEqual(["2100-12-21", "2100-12-30", "2100-12-31"]);
    expect(all(dates("2100-12-30", "2100-12-31"), "2100-12-31")).toEqual(["2100-12-31"]);
    // A lunar month goes on beyond the calendar, and a move to a day after it arrives nowhere.
    const first: DayRule = { kind: "month-days", calendar: "lunar", days: [1], months: [12] };
    expect(all(first, "2100-12-01")).toEqual(["2100-12-31"]);
    expect(all({ kind: "shift", of: first, days: 1 }, "2100-12-01")).toEqual([]);
    const days = all({ kind: "weekdays", weekdays: [1, 2, 3, 4, 5, 6, 7] }, "1900-01-01");
    expect(days).toHaveLength(73_414);
  });
});
