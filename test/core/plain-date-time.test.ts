import { describe, expect, it } from "vitest";
import {
  dayOf,
  minuteNumberOf,
  minuteOfDay,
  plainDateTimeOf,
} from "../../src/core/plain-date-time.js";
import { plainDateTimeSchema, timeOfDaySchema } from "../../src/core/schema.js";

describe("minutes of days", () => {
  it("are counted from the first of 1900, and found again", () => {
    expect(minuteNumberOf("1900-01-01T00:00")).toBe(0);
    expect(minuteNumberOf("1900-01-02T00:01")).toBe(1_441);
    expect(plainDateTimeOf(1_440 * 366 - 1_440 - 1)).toBe("1900-12-31T23:59");
    for (let number = 0; number < 105_700_000; number += 9_973) {
      expect(minuteNumberOf(plainDateTimeOf(number))).toBe(number);
    }
  });

  it("have a day and a time", () => {
    expect(dayOf("2024-02-29T09:30")).toBe("2024-02-29");
    expect(minuteOfDay("09:30")).toBe(570);
  });

  it.each([
    ["2024-02-29T00:00", true],
    ["2024-02-29T23:59", true],
    ["2100-12-31T23:59", true],
    ["2023-02-29T09:30", false],
    ["2024-02-29T24:00", false],
    ["2024-02-29T09:60", false],
    ["2024-02-29 09:30", false],
    ["2024-02-29T9:30", false],
    ["2024-02-29T09:30:00", false],
    ["2024-02-29T09:30Z", false],
    ["2024-02-29", false],
    ["", false],
    [20240229, false],
  ])("are known by their form: %s", (text, fits) => {
    expect(plainDateTimeSchema.safeParse(text).success).toBe(fits);
  });

  it.each([
    ["00:00", true],
    ["23:59", true],
    ["24:00", false],
    ["9:00", false],
    ["09:00 ", false],
  ])("of the day alone too: %s", (text, fits) => {
    expect(timeOfDaySchema.safeParse(text).success).toBe(fits);
  });
});
