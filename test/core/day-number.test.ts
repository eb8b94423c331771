import { describe, expect, it } from "vitest";
import {
  dayNumberOfText,
  lastDayNumber,
  noSuchDay,
  textOfDayNumber,
} from "../../src/core/day-number.js";
import { hostileValues } from "../support/hostile-values.js";

const pad = (count: number) => String(count).padStart(2, "0");
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Counts every day of 1900 to 2100 by turning the pages of the calendar. */
function* everyDay(): Generator<string> {
  for (let year = 1900; year <= 2100; year += 1) {
    for (const [index, length] of monthLengths.entries()) {
      const days = index === 1 && isLeap(year) ? 29 : length;
      for (let day = 1; day <= days; day += 1) yield `${year}-${pad(index + 1)}-${pad(day)}`;
    }
  }
}

describe("day numbers", () => {
  it("run from 0 to the last day, one for each day of the calendar and back", () => {
    let expected = 0;
    for (const text of everyDay()) {
      if (dayNumberOfText(text) !== expected) expect.fail(`${text} is not day ${expected}`);
      if (textOfDayNumber(expected) !== text) expect.fail(`day ${expected} is not ${text}`);
      expected += 1;
    }
    expect(expected - 1).toBe(lastDayNumber);
    expect(lastDayNumber).toBe(73_413);
  });

  it("exist for no other combination of year, month and day", () => {
    const real = new Set(everyDay());
    for (let year = 1890; year <= 2110; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${pad(month)}-${pad(day)}`;
          if (Number.isNaN(dayNumberOfText(text)) === real.has(text)) expect.fail(text);
        }
      }
    }
  });

  it.each([
    "2024-0a-01",
    "2024-05-0a",
    "20a4-05-01",
    "2o24-05-01",
    "2024-05-/1",
    "2024-05-:1",
    "21/4-05-01",
    "19:4-05-01",
    "202/-05-01",
    "202:-05-01",
    "2024-05-1/",
    "2024-05-1:",
    "2024.05-01",
    "2024-05.01",
    "2024-05-011",
    "2024-05-1",
  ])("do not exist for %s", (text) => {
    expect(dayNumberOfText(text)).toBeNaN();
  });

  const real = new Set(["zone-sensitive date"]);
  it.each(hostileValues)("answer NaN or a day to $family: $name", ({ family, make }) => {
    expect(Number.isNaN(dayNumberOfText(make("text")))).toBe(!real.has(family));
  });
});

describe("noSuchDay", () => {
  it.each([
    ["2023-02-29", "core/invalid-date", { value: '"2023-02-29"' }],
    ["1899-12-31", "core/out-of-range", { firstYear: 1900, lastYear: 2100 }],
    ["2101-01-01", "core/out-of-range", { firstYear: 1900, lastYear: 2100 }],
    [5, "core/invalid-date", { value: "5" }],
  ])("tells what is wrong with %o", (value, code, details) => {
    expect(noSuchDay(value)).toMatchObject({ code, details });
  });
});
