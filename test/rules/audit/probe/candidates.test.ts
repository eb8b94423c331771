import { describe, expect, it } from "vitest";
import { toDecimal } from "../../../../src/core/decimal.js";
import { candidatesOf } from "../../../../src/rules/audit/probe/candidates.js";
import type { Thresholds } from "../../../../src/rules/audit/probe/thresholds.js";
import type { SimpleFact } from "../../../../src/rules/fact-sheet.js";

const thresholds = (numbers: readonly string[]): Thresholds => ({
  numbers: new Map([["x", numbers.map(toDecimal)]]),
  words: new Map([["x", ["late", "dirty"]]]),
  days: new Map([["x", ["2024-03-01", "2023-12-31"]]]),
});

const tried = (fact: SimpleFact, ...numbers: readonly string[]) =>
  candidatesOf(fact, "x", { thresholds: thresholds(numbers), asOf: "2024-01-01" });

describe("candidatesOf", () => {
  it("tries the bounds, the thresholds with their neighbors, and ordinary numbers", () => {
    expect(tried({ kind: "count", most: 12 }, "5")).toEqual([0, 1, 2, 4, 5, 6, 10, 12]);
    expect(tried({ kind: "count", least: 3, most: 12 }, "1.5")).toEqual([3, 10, 12]);
    expect(tried({ kind: "ratio" }, "0.6")).toEqual(["0", "0.5", "0.5999", "0.6", "0.6001", "1"]);
  });

  it("goes far where there is no greatest value", () => {
    expect(tried({ kind: "count" })).toEqual([0, 1, 2, 10, 100, 1000]);
    expect(tried({ kind: "money" }, "5000")).toEqual([
      "0",
      "0.5",
      "1",
      "2",
      "10",
      "100",
      "4999.99",
      "5000",
      "5000.01",
      "50000",
    ]);
    expect(tried({ kind: "decimal", places: 0, most: "3" })).toEqual(["-1", "0", "1", "2", "3"]);
  });

  it("keeps away from numbers that cannot be written", () => {
    const huge = "9".repeat(40);
    expect(tried({ kind: "decimal", places: 1 }, huge)).not.toContain(huge);
    expect(tried({ kind: "count" }, `1${"0".repeat(39)}`)).toHaveLength(8);
  });

  it("tries no more than 48 values, from the least to the greatest", () => {
    const many = Array.from({ length: 90 }, (_, index) => String(index * 10 + 5));
    const values = tried({ kind: "count", most: 1000 }, ...many);
    expect([values.length, values[0], values.at(-1)]).toEqual([48, 0, 1000]);
    expect(new Set(values).size).toBe(48);
  });

  it("tries all answers, options, words and days", () => {
    expect(tried({ kind: "boolean" })).toEqual([false, true]);
    expect(tried({ kind: "choice", options: [{ id: "a" }, { id: "b" }] })).toEqual(["a", "b"]);
    expect(tried({ kind: "text" })).toEqual(["late", "dirty", "another"]);
    expect(tried({ kind: "date" })).toEqual(["2023-12-31", "2024-01-01", "2024-03-01"]);
  });

  it("needs no thresholds", () => {
    const none: Thresholds = { numbers: new Map(), words: new Map(), days: new Map() };
    const options = { thresholds: none, asOf: "2024-01-01" } as const;
    expect(candidatesOf({ kind: "text" }, "y", options)).toEqual(["another"]);
    expect(candidatesOf({ kind: "date" }, "y", options)).toEqual(["2024-01-01"]);
    expect(candidatesOf({ kind: "count", most: 1 }, "y", options)).toEqual([0, 1]);
  });
});
