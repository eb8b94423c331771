import { describe, expect, it } from "vitest";
import { listDueDates } from "../../src/cadence/list-due-dates.js";
import type { Cadence } from "../../src/cadence/model/cadence.js";
import type { DueRule } from "../../src/cadence/model/due-rule.js";
import { holidayDecrees } from "../../src/calendar/holiday-decrees.js";
import type { ClosedPeriod } from "../../src/core/period.js";
import { dutyOf, ladderOf } from "../support/cadence-documents.js";
import { codeOf } from "../support/code-of.js";

const decrees = { decrees: holidayDecrees };
const year = { from: "2026-01-01", until: "2027-01-01" } as const;

/** The due days of one duty. */
function duesOf(
  every: Cadence,
  due: DueRule,
  period: ClosedPeriod = year,
  options: object = decrees,
) {
  const scheme = ladderOf({ duties: [dutyOf({ every, due })] });
  return listDueDates(scheme, period, options).map((each) => each.due);
}

const endOf: DueRule = { kind: "days", from: "end", count: 0 };
const unknown = { unknown: "not-decreed" };

describe("due dates", () => {
  it.each<[string, Cadence, DueRule, ClosedPeriod, readonly unknown[]]>([
    [
      "each day",
      { unit: "day" },
      endOf,
      { from: "2026-10-01", until: "2026-10-03" },
      ["2026-10-01", "2026-10-02"],
    ],
    [
      // 10 October 2026 is a Saturday worked by decree; 1 to 7 October are days off.
      "each working day",
      { unit: "workday" },
      endOf,
      { from: "2026-09-30", until: "2026-10-12" },
      ["2026-09-30", "2026-10-08", "2026-10-09", "2026-10-10"],
    ],
    [
      "each week, on the Monday after",
      { unit: "week" },
      { kind: "days", from: "end", count: 1 },
      { from: "2025-12-22", until: "2026-01-06" },
      ["2025-12-29", "2026-01-05", "2026-01-12"],
    ],
    [
      "each week, on the Monday after or the next working day",
      { unit: "week" },
      { kind: "days", from: "end", count: 1, shift: "next-workday" },
      { from: "2026-09-21", until: "2026-09-29" },
      ["2026-09-28", "2026-10-08"],
    ],
    [
      "each month, on the 25th or the working day before",
      { unit: "month" },
      { kind: "days", from: "start", count: 25, shift: "previous-workday" },
      { from: "2026-01-01", until: "2026-05-01" },
      ["2026-01-23", "2026-02-25", "2026-03-25", "2026-04-24"],
    ],
    [
      "each month, on its first working day",
      { unit: "month" },
      { kind: "workdays", from: "start", count: 1 },
      { from: "2026-09-02", until: "2026-11-01" },
      ["2026-10-08"],
    ],
    [
      "each month, on its second working day",
      { unit: "month" },
      { kind: "workdays", from: "start", count: 2 },
      { from: "2026-10-01", until: "2026-10-02" },
      ["2026-10-09"],
    ],
    [
      "each month, on its last working day",
      { unit: "month" },
      { kind: "workdays", from: "end", count: 0 },
      { from: "2026-01-01", until: "2026-03-01" },
      ["2026-01-30", "2026-02-28"],
    ],
    [
      "each month, on its last working day but one",
      { unit: "month" },
      { kind: "workdays", from: "end", count: -1 },
      { from: "2026-01-01", until: "2026-02-01" },
      ["2026-01-29"],
    ],
    [
      "each quarter, on the first working day after",
      { unit: "quarter" },
      { kind: "workdays", from: "end", count: 1 },
      { from: "2026-01-01", until: "2026-10-01" },
      ["2026-04-01", "2026-07-01", "2026-10-08"],
    ],
    [
      "each half-year, on the 31st of its last month",
      { unit: "half-year" },
      { kind: "month-day", monthsLater: 5, day: 31 },
      year,
      ["2026-06-30", "2026-12-31"],
    ],
    [
      "each year, by 10 January after it",
      { unit: "year" },
      { kind: "month-day", monthsLater: 12, day: 10 },
      { from: "2022-01-01", until: "2024-01-01" },
      ["2023-01-10", "2024-01-10"],
    ],
    [
      "each year, on 25 November",
      { unit: "year" },
      { kind: "month-day", monthsLater: 10, day: 25 },
      year,
      ["2026-11-25"],
    ],
    [
      "months 1 and 2 of each quarter",
      { unit: "month", rotation: { length: 3, places: [1, 2] } },
      endOf,
      { from: "2026-03-01", until: "2026-08-01" },
      ["2026-04-30", "2026-05-31", "2026-07-31"],
    ],
    [
      "the second of five quarters, anew each year",
      { unit: "quarter", rotation: { length: 5, places: [2] } },
      endOf,
      { from: "2025-01-01", until: "2027-01-01" },
      ["2025-06-30", "2026-06-30"],
    ],
    [
      "every ten days from a day",
      { unit: "custom-days", from: "2026-01-05", length: 10 },
      endOf,
      { from: "2026-01-01", until: "2026-01-26" },
      ["2026-01-14", "2026-01-24", "2026-02-03"],
    ],
    [
      "every second month from the 31st, each counted from the first",
      { unit: "custom-months", from: "2025-12-31", length: 2 },
      { kind: "days", from: "start", count: 1 },
      { from: "2025-01-01", until: "2026-09-01" },
      ["2025-12-31", "2026-02-28", "2026-04-30", "2026-06-30", "2026-08-31"],
    ],
    [
      "every third of such stretches",
      {
        unit: "custom-months",
        from: "2026-01-15",
        length: 1,
        rotation: { length: 3, places: [3] },
      },
      { kind: "days", from: "start", count: 1 },
      year,
      ["2026-03-15", "2026-06-15", "2026-09-15", "2026-12-15"],
    ],
    [
      "nothing before the first stretch",
      { unit: "custom-days", from: "2026-01-05", length: 10 },
      endOf,
      { from: "2025-01-01", until: "2026-01-05" },
      [],
    ],
  ])("%s", (_, every, due, period, expected) => {
    expect(duesOf(every, due, period)).toEqual(expected);
  });

  it("end with the last day in force, and do not look at stretches that have not begun", () => {
    const effective = { from: "2026-01-01", until: "2026-06-15" } as const;
    const scheme = ladderOf({ effective, duties: [dutyOf()] });
    expect(listDueDates(scheme, { from: "2026-06-15", until: "2026-06-16" })).toEqual([]);
    const every = { unit: "custom-months", from: "2099-01-01", length: 60 } as const;
    expect(duesOf(every, endOf)).toEqual([]);
  });

  it("are unknown where they hang on a year without decree", () => {
    const turn = { from: "2026-12-31", until: "2027-01-02" } as const;
    expect(duesOf({ unit: "workday" }, endOf, turn)).toEqual(["2026-12-31", unknown]);
    const next: DueRule = { kind: "days", from: "end", count: 1, shift: "next-workday" };
    expect(duesOf({ unit: "quarter" }, next, year).at(-1)).toEqual(unknown);
    expect(duesOf({ unit: "year" }, next, year, {})).toEqual([unknown]);
    const first: DueRule = { kind: "workdays", from: "start", count: 1 };
    expect(duesOf({ unit: "year" }, first, year, {})).toEqual([unknown]);
    const counted: DueRule = { kind: "days", from: "end", count: 1 };
    expect(duesOf({ unit: "year" }, counted, year, {})).toEqual(["2027-01-01"]);
  });

  it("repeat an earlier answer with what was known then", () => {
    const due: DueRule = { kind: "workdays", from: "end", count: 1 };
    const options = { decrees: holidayDecrees, knownOn: "2025-01-01" } as const;
    expect(
      duesOf({ unit: "year" }, due, { from: "2025-01-01", until: "2025-01-02" }, options),
    ).toEqual([unknown]);
  });

  it("come by the first day of the period, then in the order of the scheme, with the cut-off", () => {
    const scheme = ladderOf({
      duties: [
        dutyOf({ id: "monthly", every: { unit: "month" } }),
        dutyOf({ due: { ...endOf, cutOff: "18:00" } }),
      ],
    });
    const dues = listDueDates(scheme, { from: "2026-06-01", until: "2026-06-09" });
    expect(dues.map(({ duty, cutOff }) => [duty, cutOff])).toEqual([
      ["monthly", undefined],
      ["weekly", "18:00"],
      ["weekly", "18:00"],
    ]);
    expect(dues[1]?.period).toEqual({ from: "2026-06-01", until: "2026-06-08" });
  });

  it.each([
    [{ from: "2026-06-01", until: "2026-06-15" }, ["2026-06-01", "2026-06-08"]],
    [{ from: "2026-06-02", until: "2026-06-08" }, []],
    [{ from: "2026-05-30" }, ["2026-06-01", "2026-06-08"]],
    [{ from: "2026-06-15" }, []],
    [{ from: "2026-01-01", until: "2026-06-01" }, []],
  ] as const)("are those of the days in force: %j", (effective, expected) => {
    const scheme = ladderOf({ effective, duties: [dutyOf()] });
    const dues = listDueDates(scheme, { from: "2026-05-30", until: "2026-06-15" });
    expect(dues.map(({ period }) => period.from)).toEqual(expected);
  });

  it.each<[string, () => unknown]>([
    ["core/invalid-period", () => duesOf({ unit: "week" }, endOf, { from: "2026-01-01" } as never)],
    [
      "core/out-of-range",
      () => duesOf({ unit: "year" }, endOf, { from: "2100-01-01", until: "2100-01-02" }),
    ],
    [
      "core/out-of-range",
      () =>
        duesOf(
          { unit: "day" },
          { kind: "days", from: "end", count: 36_600 },
          { from: "2050-01-01", until: "2050-01-02" },
        ),
    ],
    ["core/invalid-decrees", () => duesOf({ unit: "week" }, endOf, year, { decrees: 1 })],
    ["core/invalid-shape", () => duesOf({ unit: "week" }, endOf, year, { decree: [] })],
  ])("are refused with %s", (code, call) => {
    expect(codeOf(call)).toBe(code);
  });

  it("stop at 200,000 rows", () => {
    const duties = Array.from({ length: 500 }, (_, at) =>
      dutyOf({ id: `d${at}`, every: { unit: "day" } }),
    );
    const scheme = ladderOf({ duties });
    const of = (until: "2026-01-01" | "2026-01-02") =>
      codeOf(() => listDueDates(scheme, { from: "2024-11-27", until }));
    expect(of("2026-01-01")).toBeUndefined();
    expect(of("2026-01-02")).toBe("cadence/too-many-due-dates");
  });
});
