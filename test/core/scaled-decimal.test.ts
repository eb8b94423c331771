import { describe, expect, it } from "vitest";
import { toDecimal, toDecimalString } from "../../src/core/decimal.js";
import { fromScaledInteger, placesOf, toScaledInteger } from "../../src/core/scaled-decimal.js";
import { codeOf } from "../support/code-of.js";

describe("placesOf", () => {
  it.each([
    ["0", 0],
    ["100", 0],
    ["12.50", 1],
    ["-0.005", 3],
    [`0.${"0".repeat(38)}1`, 39],
  ])("counts the places of %s", (text, places) => {
    expect(placesOf(toDecimal(text))).toBe(places);
  });
});

describe("toScaledInteger", () => {
  it.each([
    ["12.50", 2, 1250],
    ["-0.05", 2, -5],
    ["9007199254740991", 0, Number.MAX_SAFE_INTEGER],
    ["9007199254740992", 0, undefined],
    ["0.125", 2, undefined],
    ["1", 16, undefined],
    ["9".repeat(40), 0, undefined],
  ])("scales %s by %d places", (text, places, scaled) => {
    expect(toScaledInteger(toDecimal(text), places)).toBe(scaled);
  });
});

describe("fromScaledInteger", () => {
  it.each([
    [1250, 2, "12.5"],
    [-5, 3, "-0.005"],
    [0, 0, "0"],
  ])("makes %d of %d places a decimal", (integer, places, text) => {
    expect(toDecimalString(fromScaledInteger(integer, places))).toBe(text);
  });

  it("refuses numbers beyond their range", () => {
    expect(codeOf(() => fromScaledInteger(2 ** 53, 2))).toBe("core/out-of-range");
    expect(codeOf(() => fromScaledInteger(1, 0.5))).toBe("core/invalid-number");
  });
});

describe("a foreign decimal", () => {
  it("is refused", () => {
    expect(codeOf(() => placesOf("1.5" as never))).toBe("core/invalid-decimal");
    expect(codeOf(() => toScaledInteger(1.5 as never, 2))).toBe("core/invalid-decimal");
  });
});
