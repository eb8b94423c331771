import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import type { Period } from "../../src/core/period.js";
import { calendarPeriodOf, daysIn, isWithin, overlapOf, toPeriod } from "../../src/core/period.js";
import { codeOf } from "../support/code-of.js";
import { hostileValues } from "../support/hostile-values.js";

const year2024 = { from: "2024-01-01", until: "2025-01-01" } as const;

describe("toPeriod", () => {
  it("returns a frozen copy", () => {
    const given = { ...year2024 };
    const period = toPeriod(given);
    expect(period).toEqual(year2024);
    expect(period).not.toBe(given);
    expect(Object.isFrozen(period)).toBe(true);
    expect(Object.isFrozen(toPeriod({ from: "2024-01-01" }))).toBe(true);
  });

  it("accepts a period of one day, and one without end", () => {
    expect(toPeriod({ from: "2024-01-01", until: "2024-01-02" }).until).toBe("2024-01-02");
    expect(toPeriod({ from: "2024-01-01" })).toEqual({ from: "2024-01-01" });
    expect(toPeriod({ from: "2024-01-01", until: undefined as never })).toEqual({
      from: "2024-01-01",
    });
  });

  it.each([
    [{ from: "2024-01-01", until: "2024-01-01" }, "core/invalid-period"],
    [{ from: "2024-01-02", until: "2024-01-01" }, "core/invalid-period"],
    [{ from: "2023-02-29" }, "core/invalid-date"],
    [{ from: "2024-01-01", until: "2024-13-01" }, "core/invalid-date"],
    [{ from: 20240101 }, "core/invalid-date"],
    [{ from: "2024-01-01", until: null }, "core/invalid-date"],
    [{ from: "2024-01-01", until: "2101-01-01" }, "core/out-of-range"],
    [{ until: "2024-01-01" }, "core/invalid-shape"],
    [{ from: "2024-01-01", to: "2025-01-01" }, "core/invalid-shape"],
    [["2024-01-01", "2025-01-01"], "core/invalid-shape"],
    ["2024", "core/invalid-shape"],
    [undefined, "core/invalid-shape"],
  ])("refuses %o", (period, code) => {
    expect(codeOf(() => toPeriod(period as never))).toBe(code);
  });

  it.each(hostileValues)("meets $family: $name", ({ make, harmless }) => {
    try {
      expect(toPeriod(make(year2024) as Period)).toEqual(year2024);
    } catch (error) {
      expect(isDomainError(error) && harmless !== true).toBe(true);
    }
  });
});

describe("isWithin", () => {
  it.each([
    ["2023-12-31", year2024, false],
    ["2024-01-01", year2024, true],
    ["2024-12-31", year2024, true],
    ["2025-01-01", year2024, false],
    ["2100-12-31", { from: "2024-01-01" }, true],
    ["2023-12-31", { from: "2024-01-01" }, false],
  ] as const)("%s in %o: %s", (date, period, within) => {
    expect(isWithin(date, period)).toBe(within);
  });

  it("checks the day and the period", () => {
    expect(codeOf(() => isWithin("2023-02-29", year2024))).toBe("core/invalid-date");
    expect(codeOf(() => isWithin("2024-01-01", { from: "2024-1-1" }))).toBe("core/invalid-date");
  });
});

describe("daysIn", () => {
  it.each([
    [{ from: "2024-02-01", until: "2024-03-01" }, 29],
    [{ from: "2024-02-01", until: "2024-02-02" }, 1],
    [year2024, 366],
  ] as const)("counts %o", (period, days) => {
    expect(daysIn(period)).toBe(days);
  });

  it("refuses a period without end", () => {
    expect(codeOf(() => daysIn({ from: "2024-01-01" } as never))).toBe("core/invalid-period");
  });
});

describe("overlapOf", () => {
  it.each([
    [year2024, { from: "2024-06-01" }, { from: "2024-06-01", until: "2025-01-01" }],
    [{ from: "2024-06-01" }, { from: "2023-01-01" }, { from: "2024-06-01" }],
    [year2024, { from: "2025-01-01" }, undefined],
    [year2024, { from: "2024-12-31" }, { from: "2024-12-31", until: "2025-01-01" }],
    [year2024, { from: "2023-01-01", until: "2024-01-01" }, undefined],
    [year2024, year2024, year2024],
    [
      year2024,
      { from: "2024-03-01", until: "2024-04-01" },
      { from: "2024-03-01", until: "2024-04-01" },
    ],
  ] as const)("of %o and %o is %o", (a, b, overlap) => {
    expect(overlapOf(a, b)).toEqual(overlap);
    expect(overlapOf(b, a)).toEqual(overlap);
  });

  it("is frozen", () => {
    expect(Object.isFrozen(overlapOf(year2024, year2024))).toBe(true);
    expect(Object.isFrozen(overlapOf({ from: "2024-01-01" }, { from: "2024-01-01" }))).toBe(true);
  });

  it("checks both periods", () => {
    expect(codeOf(() => overlapOf(year2024, {} as never))).toBe("core/invalid-shape");
    expect(codeOf(() => overlapOf({} as never, year2024))).toBe("core/invalid-shape");
  });
});

describe("calendarPeriodOf", () => {
  it.each([
    ["2024-05-15", "week", "2024-05-13", "2024-05-20"],
    ["2024-02-29", "month", "2024-02-01", "2024-03-01"],
    ["2024-05-15", "quarter", "2024-04-01", "2024-07-01"],
    ["2024-12-31", "quarter", "2024-10-01", "2025-01-01"],
    ["2024-05-15", "year", "2024-01-01", "2025-01-01"],
    ["2100-11-30", "month", "2100-11-01", "2100-12-01"],
    ["2100-12-26", "week", "2100-12-20", "2100-12-27"],
  ] as const)("of %s, %s: %s to %s", (date, unit, from, until) => {
    expect(calendarPeriodOf(date, unit)).toEqual({ from, until });
    expect(Object.isFrozen(calendarPeriodOf(date, unit))).toBe(true);
  });

  it.each(["week", "month", "quarter", "year"] as const)(
    "refuses the %s that reaches past 2100",
    (unit) => {
      expect(codeOf(() => calendarPeriodOf("2100-12-31", unit))).toBe("core/out-of-range");
    },
  );

  it("refuses an unknown unit and a day that does not exist", () => {
    expect(codeOf(() => calendarPeriodOf("2024-01-01", "day" as never))).toBe(
      "core/invalid-period",
    );
    expect(codeOf(() => calendarPeriodOf("2023-02-29", "year"))).toBe("core/invalid-date");
  });
});
