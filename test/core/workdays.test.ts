import { describe, expect, it } from "vitest";
import type { HolidayDecree } from "../../src/core/holiday-decree.js";
import { compileWorkdays } from "../../src/core/workdays.js";
import { codeOf } from "../support/code-of.js";

const decree = (more: Partial<HolidayDecree> = {}): HolidayDecree => ({
  year: 2026,
  published: "2025-11-04",
  citation: { document: "国办发明电〔2025〕7号" },
  holidays: [{ name: "国庆节", from: "2026-10-01", until: "2026-10-08" }],
  workdays: ["2026-09-20", "2026-10-10"],
  ...more,
});

describe("working days", () => {
  const workdays = compileWorkdays([decree()]);

  it("are counted forward, back and between", () => {
    expect(workdays.plus("2026-10-01", 0)).toBe("2026-10-01");
    expect(workdays.plus("2026-10-07", 3)).toBe("2026-10-10");
    expect(workdays.plus("2026-10-10", -2)).toBe("2026-10-08");
    expect(workdays.between({ from: "2026-10-01", until: "2026-10-12" })).toBe(3);
    expect(workdays.on("2026-09-20")).toMatchObject({ kind: "adjusted-workday", worked: true });
    expect(workdays.on("2026-10-11")).toEqual({ kind: "weekend", worked: false });
  });

  it("are unknown where a year is not decreed", () => {
    const open = { unknown: "not-decreed" };
    expect(workdays.plus("2026-12-31", 1)).toEqual(open);
    expect(workdays.previous("2025-12-31")).toEqual(open);
    expect(workdays.between({ from: "2026-12-31", until: "2027-01-02" })).toEqual(open);
    const last = compileWorkdays([decree({ year: 2100, holidays: [], workdays: [] })]);
    expect(last.plus("2100-12-31", 1)).toEqual(open);
  });

  it("follow the decree published last, in any order", () => {
    const later = decree({ published: "2026-03-01", holidays: [], workdays: ["2026-10-01"] });
    for (const decrees of [
      [decree(), later],
      [later, decree()],
    ]) {
      expect(compileWorkdays(decrees).next("2026-10-01")).toBe("2026-10-01");
    }
  });

  it.each<[string, () => unknown]>([
    ["core/invalid-decrees", () => compileWorkdays({} as never)],
    ["core/conflict", () => compileWorkdays([decree({ workdays: ["2026-10-01"] })])],
    ["core/invalid-date", () => compileWorkdays([], { knownOn: "x" as never })],
    ["core/invalid-date", () => workdays.next("x" as never)],
    ["core/invalid-number", () => workdays.plus("2026-10-01", 0.5)],
    ["core/invalid-period", () => workdays.between({ from: "2026-10-01" } as never)],
  ])("refuse with %s", (code, call) => {
    expect(codeOf(call)).toBe(code);
  });
});
