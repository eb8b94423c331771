import { describe, expect, it } from "vitest";
import {
  comparePlainDates,
  daysBetween,
  wholeMonthsBetween,
  wholeYearsBetween,
} from "../../src/core/date-distance.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { codeOf } from "../support/code-of.js";

describe("daysBetween and comparePlainDates", () => {
  it.each([
    ["2024-02-28", "2024-03-01", 2],
    ["2024-03-01", "2024-02-28", -2],
    ["2024-05-01", "2024-05-01", 0],
    ["1900-01-01", "2100-12-31", 73_413],
    ["2011-12-29", "2011-12-31", 2],
  ] as const)("measure %s to %s", (from, until, days) => {
    expect(daysBetween(from, until)).toBe(days);
    expect(comparePlainDates(until, from)).toBe(days);
  });
});

describe("wholeMonthsBetween", () => {
  it.each([
    ["2024-01-31", "2024-02-28", 0],
    ["2024-01-31", "2024-02-29", 1],
    ["2024-01-31", "2024-03-30", 1],
    ["2024-01-31", "2024-03-31", 2],
    ["2023-01-29", "2023-02-28", 1],
    ["2024-01-15", "2024-03-14", 1],
    ["2024-01-15", "2024-03-15", 2],
    ["2024-05-01", "2024-05-01", 0],
    ["2024-05-02", "2024-05-01", -1],
    ["2024-03-31", "2024-02-29", -1],
    ["2024-03-30", "2024-02-28", -2],
    ["1900-01-01", "2100-12-31", 2411],
    ["2100-12-31", "1900-01-01", -2412],
  ] as const)("from %s to %s is %d", (from, until, months) => {
    expect(wholeMonthsBetween(from, until)).toBe(months);
  });
});

describe("wholeYearsBetween", () => {
  it.each([
    ["2004-02-29", "2025-02-27", 20],
    ["2004-02-29", "2025-02-28", 21],
    ["2000-05-01", "2024-04-30", 23],
    ["2000-05-01", "2024-05-01", 24],
    ["2024-05-01", "2024-04-30", -1],
    ["2024-05-01", "2023-05-01", -1],
    ["2024-05-01", "2023-04-30", -2],
  ] as const)("from %s to %s is %d", (from, until, years) => {
    expect(wholeYearsBetween(from, until)).toBe(years);
  });
});

describe.each([comparePlainDates, daysBetween, wholeMonthsBetween, wholeYearsBetween])(
  "%o",
  (measure) => {
    it.each([
      ["2023-02-29", "core/invalid-date"],
      ["2101-01-01", "core/out-of-range"],
      [20240501, "core/invalid-date"],
      [["2024-05-01"], "core/invalid-date"],
    ])("refuses %o on either side", (date, code) => {
      expect(codeOf(() => measure(date as PlainDate, "2024-05-01"))).toBe(code);
      expect(codeOf(() => measure("2024-05-01", date as PlainDate))).toBe(code);
    });
  },
);
