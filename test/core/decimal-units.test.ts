import { describe, expect, it } from "vitest";
import { openDecimal, toDecimal } from "../../src/core/decimal.js";
import { unitsAt, wholeSteps } from "../../src/core/decimal-units.js";

const SAFE = Number.MAX_SAFE_INTEGER;
const opened = (text: string) => openDecimal(toDecimal(text));

describe("unitsAt", () => {
  it.each([
    ["12.5", 1, 125],
    ["12.5", 3, 12_500],
    ["-0.1", 15, -1e14],
    ["0", 15, 0],
    ["9.007199254740991", 15, SAFE],
    ["-9.007199254740991", 15, -SAFE],
  ])("writes %s with %d places", (text, places, units) => {
    expect(unitsAt(opened(text), places)).toBe(units);
  });

  it.each([
    ["9.007199254740992", 15],
    ["-9.007199254740992", 15],
    ["9007199254740991", 1],
    ["9".repeat(40), 0],
  ])("has none for %s with %d places", (text, places) => {
    expect(unitsAt(opened(text), places)).toBeNaN();
  });
});

describe("wholeSteps", () => {
  it.each([
    ["2", "3", "0.01", "half-up", 67],
    ["2", "-3", "0.01", "half-up", -67],
    ["-2", "3", "0.01", "floor", -67],
    ["-2", "3", "0.01", "ceiling", -66],
    ["0.001", "4", "10", "up", 1],
    ["7", "0.5", "5", "half-even", 3],
    ["5", "0.5", "4", "half-even", 2],
    ["9007199254740990", "1", "1", "floor", SAFE - 1],
  ] as const)("divides %s by %s in steps of %s, %s", (above, below, step, mode, steps) => {
    expect(wholeSteps(opened(above), opened(below), opened(step), mode)).toBe(steps);
  });

  it.each([
    ["9007199254740991", "1", "1"],
    ["9".repeat(40), "1", "1"],
    ["1", "9".repeat(40), "1"],
    ["1", "1", "0.0000000000000001"],
    ["0.000000000000001", "9007199254740991", "1"],
  ])("leaves %s by %s in steps of %s to decimal.js", (above, below, step) => {
    expect(wholeSteps(opened(above), opened(below), opened(step), "half-up")).toBeNaN();
  });
});
