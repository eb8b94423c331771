import { describe, expect, it, vi } from "vitest";
import { readAll, readNumbers, shareByValue } from "../../../src/evaluation/score/read-numbers.js";
import type { RuleBlock } from "../../../src/rules/compile/compiled-rules.js";

/** A block with one lane of numbers, of which only these are known by their exact value. */
const blockOf = (values: readonly number[], exact: Readonly<Record<number, string>> = {}) => {
  const wide = Uint8Array.from(values, (_, row) => (row in exact ? 1 : 0));
  const known = values.filter((value) => !Number.isNaN(value));
  return {
    wide,
    valueOf: (_: string, row: number) => exact[row] ?? { unknown: "missing-evidence" },
    numbers: () => ({
      values: Float64Array.from(values),
      places: 2,
      low: known.reduce((least, value) => Math.min(least, value)),
      high: known.reduce((most, value) => Math.max(most, value)),
    }),
  } as unknown as RuleBlock;
};

describe("reading numbers", () => {
  it("writes lanes as canonical text, and reads the rest exactly", () => {
    const at = readNumbers("x")(
      blockOf([1250, -5, 0, Number.NaN, 7], { 4: "123456789012345678.5" }),
    );
    expect([0, 1, 2, 3, 4].map(at)).toEqual([
      "12.5",
      "-0.05",
      "0",
      { unknown: "missing-evidence" },
      "123456789012345678.5",
    ]);
  });

  it("makes equal values once, however many there are", () => {
    const make = vi.fn((value: unknown) => ({ value }));
    const reading = shareByValue("x", make);
    const values = Array.from({ length: 70_000 }, (_, index) => index);
    const at = reading(blockOf(values));
    const first = values.slice(0, 1000).map(at);
    expect(values.slice(0, 1000).map(at)).toEqual(first);
    expect(first.map((made, row) => made === at(row))).not.toContain(false);
    expect(make).toHaveBeenCalledTimes(1000);
    values.map(at);
    expect(make).toHaveBeenCalledTimes(70_000);
    // Past the limit values are made anew: memory is not filled by what seldom comes twice.
    expect(at(65_535)).toBe(at(65_535));
    expect(make).toHaveBeenCalledTimes(70_000);
    expect([at(65_536), at(69_000)]).toEqual([{ value: "655.36" }, { value: "690" }]);
    expect(make).toHaveBeenCalledTimes(70_002);
  });

  it("keeps what it made from block to block", () => {
    const reading = shareByValue("x", (value) => ({ value }));
    const block = blockOf([5, 9]);
    expect(reading(block)(0)).toBe(reading(blockOf([7, 5]))(1));
    expect(reading(block)(1)).toEqual({ value: "0.09" });
  });

  it("reads several things in their order", () => {
    const readings = readAll<unknown>([readNumbers("x"), shareByValue("x", () => "same")]);
    expect(readings(blockOf([100]))(0)).toEqual(["1", "same"]);
  });
});
