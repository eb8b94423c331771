import { describe, expect, it } from "vitest";
import { ratingDayOn } from "../../../src/points/standing/rating-day.js";
import { codeOf } from "../../support/code-of.js";

describe("ratingDayOn", () => {
  it.each([
    [undefined, "2024-05-15", "2024-05-15"],
    [{ months: [10], day: 31 }, "2024-10-30", "2023-10-31"],
    [{ months: [10], day: 31 }, "2024-10-31", "2024-10-31"],
    [{ months: [12, 6, 3, 9], day: 31 }, "2024-07-01", "2024-06-30"],
    [{ months: [12, 6, 3, 9], day: 31 }, "2024-06-30", "2024-06-30"],
    [{ months: [2], day: 30 }, "2024-03-01", "2024-02-29"],
    [{ months: [2], day: 30 }, "2023-03-01", "2023-02-28"],
    [{ months: [1], day: 1 }, "1900-01-01", "1900-01-01"],
  ] as const)("finds the last day of rating: %o on %s", (rated, asOf, day) => {
    expect(ratingDayOn(rated, asOf)).toBe(day);
  });

  it("has none before the calendar", () => {
    expect(codeOf(() => ratingDayOn({ months: [6], day: 1 }, "1900-05-31"))).toBe(
      "core/out-of-range",
    );
  });
});
