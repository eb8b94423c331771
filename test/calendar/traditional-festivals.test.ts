import { describe, expect, it } from "vitest";
import { listDays } from "../../src/calendar/list-days.js";
import { traditionalFestivals } from "../../src/calendar/traditional-festivals.js";

describe("the traditional festivals", () => {
  it("fall on the days of 2026 that the published calendar names", () => {
    const events = traditionalFestivals.map(({ id, label }) => ({
      id,
      label,
      rule: { kind: "festivals", festivals: [id] } as const,
    }));
    const period = { from: "2026-01-01", until: "2027-01-01" } as const;
    const rows = listDays({ id: "s", label: { zh: "节", en: "festivals" }, events }, period);
    expect(Object.fromEntries(rows.map(({ event, days }) => [event, days]))).toEqual({
      spring: ["2026-02-17"],
      lantern: ["2026-03-03"],
      qingming: ["2026-04-05"],
      "dragon-boat": ["2026-06-19"],
      qixi: ["2026-08-19"],
      "mid-autumn": ["2026-09-25"],
      "double-ninth": ["2026-10-18"],
      "new-year-eve": ["2026-02-16"],
    });
  });

  it("cannot be changed by who reads them", () => {
    const [first] = traditionalFestivals;
    expect(() => Object.assign(first?.label ?? {}, { zh: "" })).toThrow(TypeError);
    expect(() => Object.assign(first?.rule ?? {}, { days: [2] })).toThrow(TypeError);
  });
});
