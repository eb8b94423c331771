import { describe, expect, it } from "vitest";
import { toDecimal } from "../../../../src/core/decimal.js";
import { boundsFrom } from "../../../../src/rules/audit/bounds/amount-bounds.js";
import {
  extremeBounds,
  placesOfRounding,
  productBounds,
  quotientBounds,
  roundBounds,
  sumBounds,
} from "../../../../src/rules/audit/bounds/bounds-of-arithmetic.js";
import { boundsText, twoPlaces } from "../../../support/audit-texts.js";

/** Bounds from text such as `-1..2/0`. */
const bounds = (text: string) => {
  const [ends = "", places] = text.split("/");
  const [least, most] = ends.split("..").map((end) => (end === "" ? undefined : toDecimal(end)));
  const known = places === undefined ? undefined : Number(places);
  return boundsFrom({ least, most, places: known, mayBeUnknown: false });
};

describe("sumBounds", () => {
  it.each([
    [["1..2/0", "3..4/2"], "4..6/2"],
    [["1../0", "3..4"], "4.."],
    [["..1/0", "3../0"], "../0"],
  ])("of %o", (parts, sum) => {
    expect(boundsText(sumBounds(parts.map(bounds)))).toBe(sum);
  });
});

describe("productBounds", () => {
  it.each([
    [["-1..2/0", "-3..4/1"], "-6..8/1"],
    [["-1..2/0", "1../1"], "../1"],
    [["0..2/0", "1.."], "0.."],
    [["-2..-1", "-4..-3"], "3..8"],
  ])("of %o", (parts, product) => {
    expect(boundsText(productBounds(parts.map(bounds)))).toBe(product);
  });
});

describe("quotientBounds", () => {
  it.each([
    ["0..10", "2..5", "0..5/2"],
    ["-10..10", "2..5", "-5..5/2"],
    ["0..10", "-5..-2", "-5..0/2"],
    ["1..10", "2..", "0..5/2"],
    ["1..10", "..-2", "-5..0/2"],
    ["1..", "2..", "0../2"],
    ["0..10", "0..5/0", "0..10/2?"],
    ["0..10", "-5..0/0", "-10..0/2?"],
    ["0..10", "0..5", "0../2?"],
    ["-10..0", "0..5", "..0/2?"],
    ["-10..10", "0..5", "../2?"],
    ["0..10", "..0", "..0/2?"],
    ["1..10", "-1..1", "../2?"],
    ["1..10", "-1..", "../2?"],
    ["1..10", "..", "../2?"],
    ["..", "1..2", "../2"],
    ["..", "0..1", "../2?"],
    ["0..10", "0..0/0", "0../2?"],
  ])("%s by %s: %s", (dividend, divisor, quotient) => {
    expect(boundsText(quotientBounds(bounds(dividend), bounds(divisor), twoPlaces))).toBe(quotient);
  });
});

describe("roundBounds", () => {
  it("rounds both ends", () => {
    expect(boundsText(roundBounds(bounds("0.005..1.234"), twoPlaces))).toBe("0.01..1.23/2");
    expect(boundsText(roundBounds(bounds("..1"), twoPlaces))).toBe("..1/2");
    const full = bounds(`0..${"9".repeat(40)}`);
    expect(boundsText(roundBounds(full, { step: "20", mode: "up" }))).toBe("0../0");
  });

  it("knows the places of a step", () => {
    expect(placesOfRounding({ step: "0.5", mode: "down" })).toBe(1);
    expect(placesOfRounding({ places: -2, mode: "down" })).toBe(0);
  });
});

describe("extremeBounds", () => {
  it.each([
    [["1..5/0", "2..3/1"], "1..3/1", "2..5/1"],
    [["1..", "..3"], "..3", "1.."],
  ])("of %o", (parts, least, most) => {
    expect(boundsText(extremeBounds(parts.map(bounds), "min"))).toBe(least);
    expect(boundsText(extremeBounds(parts.map(bounds), "max"))).toBe(most);
  });
});
