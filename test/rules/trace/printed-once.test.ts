import { describe, expect, it, vi } from "vitest";
import { printedOnce } from "../../../src/rules/trace/printed-once.js";

describe("what is told about a part of the rules", () => {
  it("is told once, frozen throughout", () => {
    const printed = printedOnce();
    const part = {};
    const tell = vi.fn(() => ({ rounding: { places: 2 }, ends: [["1"]] }));
    const told = printed(part, tell);
    expect(told).toEqual({ rounding: { places: 2 }, ends: [["1"]] });
    expect([told, told.rounding, told.ends, told.ends[0]].every(Object.isFrozen)).toBe(true);
    expect(printed(part, tell)).toBe(told);
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it("is told for each part, however equal they look", () => {
    const printed = printedOnce();
    const [one, other] = [{ id: "x" }, { id: "x" }];
    expect(printed(one, () => ["one"])).toEqual(["one"]);
    expect(printed(other, () => ["other"])).toEqual(["other"]);
    expect(printed(one, () => ["again"])).toEqual(["one"]);
  });

  it("is kept where it is nothing but false, 0, null or an empty text", () => {
    const printed = printedOnce();
    for (const value of [false, 0, "", null]) {
      const part = {};
      expect(printed(part, () => value)).toBe(value);
      expect(printed(part, () => "again" as never)).toBe(value);
    }
  });

  it("is told apart from what others keep", () => {
    const part = {};
    expect(printedOnce()(part, () => "one")).toBe("one");
    expect(printedOnce()(part, () => "other")).toBe("other");
  });
});
