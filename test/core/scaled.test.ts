import { describe, expect, it } from "vitest";
import { safely } from "../../src/core/safely.js";
import { decimalStringOfScaled, scaledIntegerOf, withPoint } from "../../src/core/scaled.js";
import { codeOf } from "../support/code-of.js";
import { hostileValues } from "../support/hostile-values.js";

describe("scaledIntegerOf", () => {
  it.each([
    ["0", 0, 0],
    ["-0", 2, 0],
    ["-0.00", 2, 0],
    ["12.5", 2, 1250],
    ["12.5", 1, 125],
    ["-12.5", 2, -1250],
    ["12.50", 2, 1250],
    ["0.05", 2, 5],
    ["100", 0, 100],
    ["9007199254740991", 0, Number.MAX_SAFE_INTEGER],
    ["-9007199254740991", 0, Number.MIN_SAFE_INTEGER],
    ["9.007199254740991", 15, Number.MAX_SAFE_INTEGER],
    [`0.${"0".repeat(15)}`, 15, 0],
  ])("reads %s with %d places as %d", (text, places, scaled) => {
    expect(scaledIntegerOf(text, places)).toBe(scaled);
  });

  it.each([
    ["12.505", 2],
    ["12.500", 2],
    ["1.0", 0],
    ["9007199254740992", 0],
    ["9007199254740993", 0],
    ["-9007199254740992", 0],
    ["9.007199254740992", 15],
    ["1", 16],
    ["1", -1],
    ["1", 0.5],
    ["1", Number.NaN],
    ["1", "2"],
    ["", 2],
    ["-", 2],
    [".5", 2],
    ["-.5", 2],
    ["1.", 2],
    ["1.-", 2],
    ["1.2.3", 2],
    ["1.2x", 2],
    ["1x", 2],
    ["x1", 2],
    ["1/", 2],
    ["1:", 2],
    ["0.:", 2],
    ["0./", 2],
    ["01", 2],
    ["-01", 2],
    ["00", 2],
    ["+1", 2],
    ["--1", 2],
    ["1".repeat(43), 0],
    [12, 2],
  ])("answers NaN to %o with %o places", (text, places) => {
    expect(scaledIntegerOf(text as string, places as number)).toBeNaN();
  });

  it.each(hostileValues)("answers a number to $family: $name", ({ make }) => {
    expect(scaledIntegerOf(make("1") as string, 2)).toBeTypeOf("number");
    expect(scaledIntegerOf("1", make(2) as number)).toBeTypeOf("number");
  });
});

describe("decimalStringOfScaled", () => {
  it("tells a program which scales there are", () => {
    const outcome = safely(() => decimalStringOfScaled(1, 16));
    expect(outcome).toMatchObject({ error: { details: { places: 16, limit: 15 } } });
  });

  it.each([
    [0, 0, "0"],
    [-0, 0, "0"],
    [0, 15, "0"],
    [1250, 2, "12.5"],
    [1200, 2, "12"],
    [1200, 0, "1200"],
    [-5, 3, "-0.005"],
    [-10, 1, "-1"],
    [5, 1, "0.5"],
    [Number.MAX_SAFE_INTEGER, 15, "9.007199254740991"],
    [Number.MIN_SAFE_INTEGER, 0, "-9007199254740991"],
  ])("writes %d with %d places as %s", (integer, places, text) => {
    expect(decimalStringOfScaled(integer, places)).toBe(text);
  });

  it.each([
    [2 ** 53, 2, "core/out-of-range"],
    [0.5, 2, "core/invalid-number"],
    [Number.NaN, 2, "core/invalid-number"],
    ["1", 2, "core/invalid-number"],
    [1, 16, "core/out-of-range"],
    [1, -1, "core/out-of-range"],
    [1, 0.5, "core/invalid-number"],
    [1, "2", "core/invalid-number"],
  ])("refuses %o with %o places", (integer, places, code) => {
    expect(codeOf(() => decimalStringOfScaled(integer as number, places as number))).toBe(code);
  });
});

describe("withPoint", () => {
  it.each([
    ["1250", 0, "1250"],
    ["1250", 2, "12.50"],
    ["5", 1, "0.5"],
    ["5", 3, "0.005"],
    ["0", 2, "0.00"],
  ])("of %s with %d places is %s", (digits, places, text) => {
    expect(withPoint(digits, places)).toBe(text);
  });
});
