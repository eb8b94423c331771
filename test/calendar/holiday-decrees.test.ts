import { HolidayUtil } from "lunar-typescript";
import { describe, expect, it } from "vitest";
import { holidayDecrees } from "../../src/calendar/holiday-decrees.js";
import { dayNumberOf, plainDateOf, weekdayOf } from "../../src/core/plain-date.js";
import { compileWorkdays } from "../../src/core/workdays.js";

describe("the decrees", () => {
  const workdays = compileWorkdays(holidayDecrees);

  it("say of every day of 2016 to 2026 what lunar-typescript says", () => {
    const differences: string[] = [];
    for (let number = dayNumberOf("2016-01-01"); number < dayNumberOf("2027-01-01"); number += 1) {
      const day = plainDateOf(number);
      const named = HolidayUtil.getHoliday(day);
      const worked = named === null ? weekdayOf(day) <= 5 : named.isWork();
      const standing = workdays.on(day);
      const ours = "unknown" in standing ? undefined : standing.worked;
      if (ours !== worked) differences.push(day);
    }
    expect(differences).toEqual([]);
  });

  it("say nothing about a year without one", () => {
    expect(workdays.on("2015-06-01")).toEqual({ unknown: "not-decreed" });
    expect(workdays.on("2027-10-01")).toEqual({ unknown: "not-decreed" });
    expect(workdays.on("2015-12-31")).toEqual({ unknown: "not-decreed" });
  });

  it("name their notice and are changed by a later one", () => {
    expect(workdays.on("2020-02-01")).toMatchObject({
      kind: "holiday",
      holiday: "春节",
      citation: { document: "国办发明电〔2020〕1号" },
    });
    const before = compileWorkdays(holidayDecrees, { knownOn: "2020-01-26" });
    expect(before.on("2020-02-01")).toMatchObject({ kind: "adjusted-workday" });
    expect(compileWorkdays(holidayDecrees, { knownOn: "2019-03-21" }).on("2019-05-02")).toEqual({
      kind: "workday",
      worked: true,
    });
  });

  it("cannot be changed by who reads them", () => {
    const [first] = holidayDecrees;
    expect(() => Object.assign(first?.holidays[0] ?? {}, { until: "2016-01-02" })).toThrow(
      TypeError,
    );
    expect(() => Object.assign(first?.workdays ?? [], ["2016-02-07"])).toThrow(TypeError);
    expect(() => Object.assign(first?.citation ?? {}, { document: "" })).toThrow(TypeError);
  });
});
