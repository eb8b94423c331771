import { describe, expect, it } from "vitest";
import { lastDayNumber } from "../../src/core/day-number.js";
import {
  addDays,
  addMonths,
  addYears,
  checkedDay,
  dayNumberOf,
  isPlainDate,
  plainDateOf,
  startOf,
  toPlainDate,
  weekdayOf,
} from "../../src/core/plain-date.js";
import { codeOf } from "../support/code-of.js";
import { hostileValues, hostileValuesOf } from "../support/hostile-values.js";

describe("toPlainDate, checkedDay, dayNumberOf and isPlainDate", () => {
  it.each(["1900-01-01", "2000-02-29", "2024-02-29", "2100-02-28", "2100-12-31"])(
    "accept %s",
    (text) => {
      expect(toPlainDate(text)).toBe(text);
      expect(isPlainDate(text)).toBe(true);
    },
  );

  it.each([
    ["2023-02-29", "core/invalid-date"],
    ["2100-02-29", "core/invalid-date"],
    ["1900-02-29", "core/invalid-date"],
    ["2024-13-01", "core/invalid-date"],
    ["1899-12-31", "core/out-of-range"],
    ["2101-01-01", "core/out-of-range"],
    ["0000-01-01", "core/out-of-range"],
    ["10000-01-01", "core/invalid-date"],
    [" 1899-12-31", "core/invalid-date"],
    ["1899-12-31 ", "core/invalid-date"],
    ["", "core/invalid-date"],
  ])("refuse %o", (text, code) => {
    expect(codeOf(() => toPlainDate(text))).toBe(code);
    expect(codeOf(() => dayNumberOf(text))).toBe(code);
    expect(isPlainDate(text)).toBe(false);
  });

  const real = new Set(["zone-sensitive date"]);
  it.each(hostileValues.filter(({ family }) => !real.has(family)))(
    "refuse $family: $name",
    ({ make }) => {
      expect(codeOf(() => checkedDay(make("text")))).toMatch(/^core\/(invalid-date|out-of-range)$/);
    },
  );
});

describe("plainDateOf", () => {
  it.each([
    [0, "1900-01-01"],
    [31, "1900-02-01"],
    [25_567, "1970-01-01"],
    [lastDayNumber, "2100-12-31"],
  ])("finds day %d", (dayNumber, text) => {
    expect(plainDateOf(dayNumber)).toBe(text);
  });

  it.each([
    [-1, "core/out-of-range"],
    [lastDayNumber + 1, "core/out-of-range"],
    [2 ** 53, "core/out-of-range"],
    [0.5, "core/invalid-number"],
    [Number.NaN, "core/invalid-number"],
    ["1", "core/invalid-number"],
  ])("refuses day %o", (dayNumber, code) => {
    expect(codeOf(() => plainDateOf(dayNumber as number))).toBe(code);
  });
});

describe("addDays", () => {
  it.each([
    ["2024-02-28", 2, "2024-03-01"],
    ["2024-01-01", -1, "2023-12-31"],
    ["2024-05-01", 0, "2024-05-01"],
    ["2011-12-29", 1, "2011-12-30"],
    ["1900-01-01", 73_413, "2100-12-31"],
  ] as const)("moves %s by %d days to %s", (date, days, moved) => {
    expect(addDays(date, days)).toBe(moved);
  });

  it.each([
    ["1900-01-01", -1, "core/out-of-range"],
    ["2100-12-31", 1, "core/out-of-range"],
    ["2024-01-01", Number.MAX_SAFE_INTEGER, "core/out-of-range"],
    ["2024-01-01", 0.5, "core/invalid-number"],
    ["2023-02-29", 1, "core/invalid-date"],
  ] as const)("refuses %s and %d days", (date, days, code) => {
    expect(codeOf(() => addDays(date, days))).toBe(code);
  });
});

describe("addMonths and addYears", () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-05-31", 1, "2024-06-30"],
    ["2024-05-15", 0, "2024-05-15"],
    ["2024-12-31", 2, "2025-02-28"],
    ["1900-01-01", 2411, "2100-12-01"],
  ] as const)("moves %s by %d months to %s", (date, months, moved) => {
    expect(addMonths(date, months)).toBe(moved);
  });

  it.each([
    ["2024-02-29", 1, "2025-02-28"],
    ["2024-02-29", -4, "2020-02-29"],
    ["2024-02-29", -124, "1900-02-28"],
    ["1900-05-01", 200, "2100-05-01"],
  ] as const)("moves %s by %d years to %s", (date, years, moved) => {
    expect(addYears(date, years)).toBe(moved);
  });

  it.each([
    [() => addMonths("2100-12-01", 1), "core/out-of-range"],
    [() => addMonths("1900-01-31", -1), "core/out-of-range"],
    [() => addMonths("1900-01-01", 2412), "core/out-of-range"],
    [() => addMonths("1900-01-01", 2413), "core/out-of-range"],
    [() => addMonths("2024-01-01", Number.MAX_SAFE_INTEGER), "core/out-of-range"],
    [() => addYears("2024-01-01", Number.MAX_SAFE_INTEGER), "core/out-of-range"],
    [() => addYears("2100-01-01", 1), "core/out-of-range"],
    [() => addMonths("2024-01-01", 0.5), "core/invalid-number"],
    [() => addYears("2024-01-01", 0.5), "core/invalid-number"],
    [() => addYears("2024-01-01", Number.NaN), "core/invalid-number"],
    [() => addMonths("2023-02-29", 1), "core/invalid-date"],
  ])("refuse %o", (operation, code) => {
    expect(codeOf(operation)).toBe(code);
  });
});

describe("weekdayOf", () => {
  it.each([
    ["1900-01-01", 1],
    ["2024-05-01", 3],
    ["2024-05-05", 7],
    ["2024-05-06", 1],
    ["2100-12-31", 5],
  ] as const)("tells the weekday of %s", (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });
});

describe("startOf", () => {
  it.each([
    ["2024-05-15", "week", "2024-05-13"],
    ["2024-05-13", "week", "2024-05-13"],
    ["2024-05-19", "week", "2024-05-13"],
    ["2025-01-01", "week", "2024-12-30"],
    ["1900-01-07", "week", "1900-01-01"],
    ["2024-05-15", "month", "2024-05-01"],
    ["2024-05-15", "quarter", "2024-04-01"],
    ["2024-12-31", "quarter", "2024-10-01"],
    ["2024-05-15", "year", "2024-01-01"],
    ["1986-05-04", "month", "1986-05-01"],
  ] as const)("of %s, %s: %s", (date, unit, start) => {
    expect(startOf(date, unit)).toBe(start);
  });

  it.each(["day", "constructor", "", undefined, 7])("refuses the unit %o", (unit) => {
    expect(codeOf(() => startOf("2024-05-15", unit as never))).toBe("core/invalid-period");
  });

  it.each(hostileValuesOf("object", "caller code", "id"))("refuses the unit: $name", ({ make }) => {
    expect(codeOf(() => startOf("2024-05-15", make("fortnight") as never))).toBe(
      "core/invalid-period",
    );
  });
});
