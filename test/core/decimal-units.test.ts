import { describe, expect, it } from "vitest";
import { openDecimal, toDecimal } from "../../src/core/decimal.js";
import { bigSteps, unitsAt, wholeSteps } from "../../src/core/decimal-units.js";

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
    ["-9007199254740991", 1],
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
    ["-9007199254740990", "1", "1", "floor", 1 - SAFE],
    ["9007199254740990", "-1", "1", "floor", 1 - SAFE],
    ["1", "9007199254740990", "1", "up", 1],
    ["0", "-3", "0.01", "up", 0],
    ["0.25", "0.05", "0.1", "half-up", 50],
    ["1", "0.001", "100", "half-up", 10],
  ] as const)("divides %s by %s in steps of %s, %s", (above, below, step, mode, steps) => {
    expect(wholeSteps(opened(above), opened(below), opened(step), mode)).toBe(steps);
  });

  it.each([
    ["9007199254740991", "1", "1"],
    ["-9007199254740991", "1", "1"],
    ["-9007199254740991", "-1", "1"],
    ["1", "9007199254740991", "1"],
    ["1", "-9007199254740991", "1"],
    ["90071992547410", "1", "0.01"],
    ["9".repeat(40), "1", "1"],
    ["1", "9".repeat(40), "1"],
    ["1", "1", "0.0000000000000001"],
    ["0.000000000000001", "9007199254740991", "1"],
  ])("leaves %s by %s in steps of %s to big integers", (above, below, step) => {
    expect(wholeSteps(opened(above), opened(below), opened(step), "half-up")).toBeNaN();
  });
});

describe("bigSteps", () => {
  it.each([
    ["2", "3", "0.01", "half-up", 67n],
    ["2", "-3", "0.01", "half-up", -67n],
    ["-2", "3", "0.01", "floor", -67n],
    ["-2", "3", "0.01", "ceiling", -66n],
    ["0.001", "4", "10", "up", 1n],
    ["5", "0.5", "4", "half-even", 2n],
    ["7", "0.5", "4", "half-even", 4n],
    ["9".repeat(40), "1", "1", "down", 10n ** 40n - 1n],
    ["1", "9".repeat(40), "1", "up", 1n],
    ["0.000000000000001", "9007199254740991", "1", "half-up", 0n],
  ] as const)("divides %s by %s in steps of %s, %s", (above, below, step, mode, steps) => {
    expect(bigSteps(opened(above), opened(below), opened(step), mode)).toBe(steps);
  });
});
