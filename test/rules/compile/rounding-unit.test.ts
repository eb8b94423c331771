import { describe, expect, it } from "vitest";
import { round } from "../../../src/core/arithmetic.js";
import { decimalOf, toDecimalString } from "../../../src/core/decimal.js";
import { divideWhole } from "../../../src/core/divide-whole.js";
import { roundingUnitOf } from "../../../src/rules/compile/rounding-unit.js";

describe("roundingUnitOf", () => {
  it.each([
    [{ places: 2, mode: "floor" }, 1, 2],
    [{ places: 0, mode: "floor" }, 1, 0],
    [{ places: -3, mode: "floor" }, 1000, 0],
    [{ step: "0.25", mode: "floor" }, 25, 2],
    [{ step: "10", mode: "floor" }, 10, 0],
  ] as const)("reads %o", (rounding, size, places) => {
    expect(roundingUnitOf(rounding)).toMatchObject({ size, places });
    const value = decimalOf(98_765);
    expect(roundingUnitOf(rounding)?.mode).toBe("floor");
    const scaled = divideWhole(98_765 * 10 ** places, size, "floor") * size;
    expect(toDecimalString(round(value, rounding))).toBe(String(scaled / 10 ** places));
  });

  it.each([
    ["0.000000000000001", { size: 1, places: 15 }],
    ["0.0000000000000001", undefined],
    ["0.9007199254740991", undefined],
    ["9007199254740991", { size: Number.MAX_SAFE_INTEGER, places: 0 }],
    ["9007199254740992", undefined],
    ["900719925474099.1", { size: Number.MAX_SAFE_INTEGER, places: 1 }],
    ["900719925474099.2", undefined],
  ] as const)("knows whether the step %s fits a lane", (step, expected) => {
    const unit = roundingUnitOf({ step, mode: "floor" });
    expect(unit && { size: unit.size, places: unit.places }).toEqual(expected);
  });
});
