import { describe, expect, it } from "vitest";
import { defined, freezeDetail } from "../../../src/rules/trace/detail.js";

describe("defined", () => {
  it("leaves out what is undefined", () => {
    expect(Object.keys(defined({ id: undefined, index: 0, chosen: null }))).toEqual([
      "index",
      "chosen",
    ]);
  });

  it("freezes every level", () => {
    const detail = defined({ rounding: { places: 0, mode: "up" }, rows: [["a"], ["b"]] });
    const { rounding, rows } = detail;
    const [first] = Array.isArray(rows) ? rows : [];
    expect([detail, rounding, rows, first].map((level) => Object.isFrozen(level))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe("freezeDetail", () => {
  it("is nothing where nothing is left", () => {
    expect(freezeDetail({ bound: undefined })).toBeUndefined();
    expect(freezeDetail({ bound: 0 })).toEqual({ bound: 0 });
  });
});
