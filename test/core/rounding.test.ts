import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import type { Rounding } from "../../src/core/rounding.js";
import { gridOf, roundingModes } from "../../src/core/rounding.js";
import { codeOf } from "../support/code-of.js";
import { hostileValues } from "../support/hostile-values.js";

describe("gridOf", () => {
  it.each([
    [-6, "1000000"],
    [-1, "10"],
    [0, "1"],
    [1, "0.1"],
    [2, "0.01"],
    [12, "0.000000000001"],
  ])("turns %d places into the step %s", (places, step) => {
    expect(gridOf({ places, mode: "floor" })).toEqual({ step, mode: "floor" });
  });

  it("writes a step canonically", () => {
    expect(gridOf({ step: "0.50", mode: "up" })).toEqual({ step: "0.5", mode: "up" });
  });

  it.each(roundingModes)("knows the mode %s", (mode) => {
    expect(gridOf({ places: 0, mode }).mode).toBe(mode);
  });

  it("lists seven modes, for good", () => {
    expect(roundingModes).toHaveLength(7);
    expect(Object.isFrozen(roundingModes)).toBe(true);
  });

  it.each([
    { places: -7, mode: "down" },
    { places: 13, mode: "down" },
    { places: 0.5, mode: "down" },
    { places: "2", mode: "down" },
    { places: null, mode: "down" },
    { mode: "down" },
    { step: "0", mode: "down" },
    { step: "0.00", mode: "down" },
    { step: "-1", mode: "down" },
    { step: "1e3", mode: "down" },
    { step: 1, mode: "down" },
    { step: null, mode: "down" },
    { places: 2, step: "1", mode: "down" },
    { places: 2, mode: "half" },
    { places: 2, mode: "constructor" },
    { places: 2, mode: 4 },
  ])("refuses %o as a rounding rule", (rounding) => {
    expect(codeOf(() => gridOf(rounding as never))).toBe("core/invalid-rounding");
  });

  it.each([{ places: 2 }, { places: 2, mode: "up", unit: "yuan" }, [], "half-up", null, undefined])(
    "refuses %o as a record of a rounding rule",
    (rounding) => {
      expect(codeOf(() => gridOf(rounding as never))).toBe("core/invalid-shape");
    },
  );

  it.each(hostileValues)("meets $family: $name", ({ make, harmless }) => {
    const valid: Rounding = { places: 2, mode: "half-up" };
    try {
      expect(gridOf(make(valid) as Rounding)).toEqual({ step: "0.01", mode: "half-up" });
    } catch (error) {
      expect(isDomainError(error) && harmless !== true).toBe(true);
    }
  });
});
