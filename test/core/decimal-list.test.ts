import { describe, expect, it } from "vitest";
import { toDecimal, toDecimalString } from "../../src/core/decimal.js";
import { maxOf, minOf, sumOf } from "../../src/core/decimal-list.js";
import { codeOf } from "../support/code-of.js";

const decimals = (...texts: string[]) => texts.map(toDecimal);

describe("sumOf", () => {
  it.each([
    [[], "0"],
    [["1.5"], "1.5"],
    [["0.1", "0.2", "-0.3"], "0"],
    [["9".repeat(40), "1", "-1"], "9".repeat(40)],
    [["9007199254740991"], "9007199254740991"],
    [["9007199254740991", "1", "1", "-2"], "9007199254740991"],
    [["-9007199254740991", "-1", "-1", "2"], "-9007199254740991"],
    [["9007199254740991", "9007199254740990", "-9007199254740989"], "9007199254740992"],
    [["900719925474099.2", "0.05", "-0.05"], "900719925474099.2"],
    [["9007199254740991", "0.5", "-1"], "9007199254740990.5"],
    [["1", "0.25", "0.125"], "1.375"],
    [["0.125", "0.25", "1"], "1.375"],
  ])("adds up %o", (texts, sum) => {
    expect(toDecimalString(sumOf(decimals(...texts)))).toBe(sum);
  });

  it("refuses a sum of more than 40 digits", () => {
    expect(codeOf(() => sumOf(decimals("9".repeat(40), "1")))).toBe("core/precision-exceeded");
  });
});

describe("minOf and maxOf", () => {
  it.each([
    [["9"], "9", "9"],
    [["9", "10", "-9"], "-9", "10"],
    [["1", "2", "3"], "1", "3"],
    [["3", "2", "1"], "1", "3"],
    [["0.5", "0.50"], "0.5", "0.5"],
    [["9007199254740993", "9007199254740992"], "9007199254740992", "9007199254740993"],
  ])("find the ends of %o", (texts, least, greatest) => {
    expect(toDecimalString(minOf(decimals(...texts)))).toBe(least);
    expect(toDecimalString(maxOf(decimals(...texts)))).toBe(greatest);
  });

  it("return the first of equal values", () => {
    const [one, other] = decimals("1", "1");
    expect(minOf([one, other] as never)).toBe(one);
    expect(maxOf([one, other] as never)).toBe(one);
  });
});

describe.each([
  ["sumOf", sumOf],
  ["minOf", minOf],
  ["maxOf", maxOf],
])("%s", (_, operation) => {
  it.each([
    ["text in the list", ["1"], "core/invalid-decimal"],
    ["text behind a decimal", [toDecimal("1"), "1"], "core/invalid-decimal"],
    ["a hole", [toDecimal("1"), undefined], "core/invalid-decimal"],
    ["no list", "1", "core/invalid-shape"],
    ["too long a list", new Array(1_000_001), "core/too-large"],
  ])("refuses %s", (_name, value, code) => {
    expect(codeOf(() => operation(value as never))).toBe(code);
  });
});

describe("an empty list", () => {
  it("has no least and no greatest value", () => {
    expect(codeOf(() => minOf([]))).toBe("core/empty-list");
    expect(codeOf(() => maxOf([]))).toBe("core/empty-list");
  });

  it("is not the same as a list that begins with a hole", () => {
    expect(codeOf(() => minOf([undefined] as never))).toBe("core/invalid-decimal");
  });
});
