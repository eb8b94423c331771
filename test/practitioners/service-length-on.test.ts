import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/core/plain-date.js";
import type { ServiceOptions } from "../../src/practitioners/service-length-on.js";
import { serviceLengthOn } from "../../src/practitioners/service-length-on.js";
import { codeOf } from "../support/code-of.js";
import { appointment, frozen, periodOf, recordOf } from "../support/practitioner-documents.js";

const since = (from: PlainDate, until?: PlainDate) => recordOf([appointment("a", from, until)]);

describe("the length of service", () => {
  it.each<[PlainDate, number, number, number, number, number]>([
    ["2020-02-29", 0, 0, 0, 0, 0],
    ["2020-03-01", 1, 0, 1, 0, 1],
    ["2021-01-01", 307, 10, 3, 0, 1],
    ["2021-02-27", 364, 11, 29, 0, 1],
    ["2021-02-28", 365, 12, 0, 1, 1],
    ["2021-03-01", 366, 12, 1, 1, 2],
    ["2021-03-29", 394, 13, 0, 1, 2],
  ])("is measured before %s", (day, days, months, restDays, years, startedYears) => {
    const length = serviceLengthOn(since("2020-02-29"), day);
    expect(length).toMatchObject({ days, months, restDays, years, startedYears });
  });

  it.each<[PlainDate, PlainDate, number]>([
    ["2020-12-31", "2020-12-31", 0],
    ["2020-12-31", "2021-01-01", 1],
    ["2020-12-31", "2021-01-02", 2],
    ["1999-12-31", "2000-01-02", 2],
    ["2020-06-01", "2023-01-01", 3],
  ])("touches calendar years: from %s before %s", (from, day, calendarYears) => {
    expect(serviceLengthOn(since(from), day).calendarYears).toBe(calendarYears);
  });

  it("adds stretches up without making months of their rests", () => {
    const record = frozen(
      recordOf([
        appointment("a", "2020-01-01", "2020-02-16"),
        appointment("b", "2020-06-01", "2020-07-20"),
      ]),
    );
    const length = serviceLengthOn(record, "2021-01-01");
    expect(length).toEqual({
      stretches: [
        { from: "2020-01-01", until: "2020-02-16" },
        { from: "2020-06-01", until: "2020-07-20" },
      ],
      days: 95,
      months: 2,
      restDays: 34,
      years: 0,
      startedYears: 1,
      calendarYears: 1,
    });
    expect(Object.isFrozen(length) && Object.isFrozen(length.stretches[0])).toBe(true);
  });

  it("joins appointments that follow on, and counts posts held at once once", () => {
    const record = recordOf([
      appointment("a", "2020-01-01", "2020-07-01"),
      appointment("b", "2020-07-01", "2021-01-01"),
      appointment("c", "2020-03-01", "2020-09-01", { post: "clerk" }),
    ]);
    expect(serviceLengthOn(record, "2022-01-01")).toMatchObject({ months: 12, years: 1 });
  });

  const varied = recordOf(
    [
      appointment("a", "2020-01-01", "2022-01-01"),
      appointment("b", "2022-01-01", "2023-01-01", { post: "clerk" }),
    ],
    {
      leaves: [
        { id: "1", kind: "unpaid", period: periodOf("2020-07-01", "2021-01-01") },
        { id: "2", kind: "unpaid", period: periodOf("2022-07-01"), appointment: "b" },
        { id: "3", kind: "maternity", period: periodOf("2021-01-01", "2021-04-01") },
        { id: "4", kind: "unpaid", period: periodOf("2021-05-01", "2021-06-01"), appointment: "b" },
      ],
    },
  );

  it.each<[ServiceOptions | undefined, number]>([
    [undefined, 36],
    [{}, 36],
    [{ posts: ["practitioner"] }, 24],
    [{ posts: [] }, 0],
    [{ leavesLeftOut: ["unpaid"] }, 24],
    [{ leavesLeftOut: ["unpaid", "maternity"] }, 21],
    [{ posts: ["clerk"], leavesLeftOut: ["unpaid"] }, 6],
  ])("counts what is asked for: %j", (options, months) => {
    expect(serviceLengthOn(varied, "2024-01-01", options).months).toBe(months);
  });

  it("repeats what was known", () => {
    const record = recordOf([
      appointment("a", "2020-01-01"),
      appointment("a", "2020-01-01", "2020-06-01", { recordedOn: "2021-03-01" }),
    ]);
    const monthsKnownOn = (knownOn: PlainDate) =>
      serviceLengthOn(record, "2021-01-01", { knownOn }).months;
    expect(monthsKnownOn("2021-02-28")).toBe(12);
    expect(monthsKnownOn("2021-03-01")).toBe(5);
  });

  it.each<[object, string]>([
    [{ posts: "clerk" }, "core/invalid-shape"],
    [{ posts: [1] }, "core/invalid-id"],
    [{ leavesLeftOut: [""] }, "core/invalid-id"],
    [{ leaves: [] }, "core/invalid-shape"],
    [{ knownOn: "2021-02-29" }, "core/invalid-date"],
  ])("refuses the options %j", (options, code) => {
    expect(codeOf(() => serviceLengthOn(varied, "2021-01-01", options as never))).toBe(code);
  });

  it("refuses what is no day", () => {
    expect(codeOf(() => serviceLengthOn(varied, "2021-02-29"))).toBe("core/invalid-date");
  });
});
