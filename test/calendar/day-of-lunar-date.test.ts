import { describe, expect, it } from "vitest";
import type { LunarDay } from "../../src/calendar/day-of-lunar-date.js";
import { dayOfLunarDate } from "../../src/calendar/day-of-lunar-date.js";

describe("the day of a lunar date", () => {
  it.each<[string, LunarDay, string]>([
    ["the first day of a year", { year: 2026, month: 1, day: 1 }, "2026-02-17"],
    ["the last day of a year", { year: 2025, month: 12, day: -1 }, "2026-02-16"],
    ["the last day of a month of 30 days", { year: 2023, month: 12, day: 30 }, "2024-02-09"],
    ["a month before its leap month", { year: 2025, month: 6, leap: false, day: 1 }, "2025-06-25"],
    ["a leap month", { year: 2025, month: 6, leap: true, day: 1 }, "2025-07-25"],
    ["the last day of a leap month", { year: 2025, month: 6, leap: true, day: -1 }, "2025-08-22"],
    ["the first day that is known", { year: 1899, month: 12, day: 1 }, "1900-01-01"],
    ["the last day that is known", { year: 2100, month: 12, day: 1 }, "2100-12-31"],
  ])("%s", (_, date, day) => {
    expect(dayOfLunarDate(date)).toBe(day);
  });

  it("is refused by name where there is none", () => {
    expect(() => dayOfLunarDate({ year: 2026, month: 6, leap: true, day: -1 })).toThrow(
      "no day -1 of leap month 6 in lunar year 2026",
    );
    expect(() => dayOfLunarDate({ year: 2100, month: 12, day: -1 })).toThrow(
      "no day -1 of month 12 in lunar year 2100",
    );
    expect(() => dayOfLunarDate({ year: 2025, month: 12, day: -2 })).toThrow(
      "no day -2 of month 12 in lunar year 2025",
    );
  });
});
