import { describe, expect, it } from "vitest";
import { longestRest } from "../../../src/calendar/days/longest-rest.js";
import type { PlainDate } from "../../../src/core/plain-date.js";

const decreeOf = (...spans: readonly (readonly [from: PlainDate, until: PlainDate])[]) => ({
  year: 2026,
  published: "2025-11-04" as const,
  citation: { document: "通告" },
  holidays: spans.map(([from, until]) => ({ name: "假", from, until })),
  workdays: [],
});

describe("the longest rest", () => {
  it.each([
    ["no holiday, and two weekends", [], 4],
    ["the first days that there are", [decreeOf(["1900-01-01", "1900-01-03"])], 6],
    [
      "two that a weekend parts",
      [decreeOf(["2026-03-16", "2026-03-21"]), decreeOf(["2026-03-09", "2026-03-14"])],
      16,
    ],
    [
      "two that three days part",
      [decreeOf(["2026-03-01", "2026-03-08"], ["2026-03-11", "2026-03-12"])],
      11,
    ],
    [
      "one within another",
      [decreeOf(["2026-03-01", "2026-03-11"], ["2026-03-02", "2026-03-04"])],
      14,
    ],
  ] as const)("%s", (_, decrees, days) => {
    expect(longestRest(decrees)).toBe(days);
  });
});
