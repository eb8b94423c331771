import { describe, expect, it } from "vitest";
import { windowOf } from "../../../src/points/standing/window-of.js";
import type { CalendarWindow } from "../../../src/points/standing-rules.js";

describe("windowOf", () => {
  it("is open without a window", () => {
    expect(windowOf(undefined, "2024-05-15")).toEqual({ last: "2024-05-15" });
  });

  it.each<[CalendarWindow["per"], number, string | undefined, string]>([
    ["month", 0, "2024-05-01", "2024-05-15"],
    ["month", 1, "2024-04-01", "2024-04-30"],
    ["month", 5, "2023-12-01", "2023-12-31"],
    ["quarter", 0, "2024-04-01", "2024-05-15"],
    ["quarter", 2, "2023-10-01", "2023-12-31"],
    ["half-year", 0, "2024-01-01", "2024-05-15"],
    ["half-year", 1, "2023-07-01", "2023-12-31"],
    ["year", 0, "2024-01-01", "2024-05-15"],
    ["year", 1, "2023-01-01", "2023-12-31"],
    ["year", 124, "1900-01-01", "1900-12-31"],
  ])("finds the %s, %i before", (per, ago, from, last) => {
    expect(windowOf({ kind: "calendar", per, ago }, "2024-05-15")).toEqual({ from, last });
  });

  it("has no calendar before 1900", () => {
    expect(windowOf({ kind: "calendar", per: "year", ago: 125 }, "2024-05-15")).toBeUndefined();
    expect(windowOf({ kind: "calendar", per: "year" }, "2100-12-31")).toEqual({
      from: "2100-01-01",
      last: "2100-12-31",
    });
  });

  it.each([
    ["2024-05-15", 12, "2023-05-16"],
    ["2024-02-29", 12, "2023-03-01"],
    ["2024-03-31", 1, "2024-03-01"],
    ["1901-01-01", 12, "1900-01-02"],
    ["1900-12-31", 12, undefined],
  ] as const)("looks back from %s over %i months", (asOf, months, from) => {
    expect(windowOf({ kind: "last", months }, asOf)).toEqual({
      last: asOf,
      ...(from === undefined ? {} : { from }),
    });
  });

  it.each([
    ["2024-04-30", undefined],
    ["2024-05-01", "2024-05-01"],
    ["2024-05-31", "2024-05-31"],
    ["2024-06-01", "2024-05-31"],
  ] as const)("knows the days of a campaign on %s", (asOf, last) => {
    const period = { from: "2024-05-01", until: "2024-06-01" } as const;
    expect(windowOf({ kind: "days", period }, asOf)).toEqual(
      last === undefined ? undefined : { from: "2024-05-01", last },
    );
  });

  it("may have no end", () => {
    const window = { kind: "days", period: { from: "2024-05-01" } } as const;
    expect(windowOf(window, "2025-01-01")).toEqual({ from: "2024-05-01", last: "2025-01-01" });
  });
});
