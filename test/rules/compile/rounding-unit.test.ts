import { describe, expect, it } from "vitest";
import { round } from "../../../src/core/arithmetic.js";
import { decimalOf, toDecimalString } from "../../../src/core/decimal.js";
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
    const unit = roundingUnitOf(rounding);
    const scaled = unit.divide(98_765 * 10 ** places, unit.size) * unit.size;
    expect(toDecimalString(round(value, rounding))).toBe(String(scaled / 10 ** places));
  });
});
