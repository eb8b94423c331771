import { describe, expect, it } from "vitest";
import type { PublishedCoverage } from "../../src/network/denominators-of.js";
import { denominatorsOf } from "../../src/network/denominators-of.js";
import { codeOf } from "../support/code-of.js";

const rounding = { places: 1, mode: "half-up" } as const;

describe("denominatorsOf", () => {
  it.each<[count: number, percentage: string, expected: unknown]>([
    [1366, "76.8", { least: 1778, most: 1779 }],
    [1, "100", { least: 1, most: 1 }],
    [1, "50", { least: 2, most: 2 }],
    [1, "40", undefined],
    [1, "100.1", undefined],
    [3, "0", { least: 6001 }],
    [0, "0", { least: 1 }],
    [0, "0.1", undefined],
    [1, "-1", undefined],
    [1_000_000_000, "50", { least: 1_998_001_999, most: 2_002_002_002 }],
  ])("finds of how many %i is %s percent", (count, percentage, expected) => {
    const found = denominatorsOf({ count, percentage: percentage as never, rounding });
    expect(found).toEqual(expected);
    expect(Object.isFrozen(found)).toBe(true);
  });

  it.each<[fields: object, code: string]>([
    [{ count: -1 }, "network/invalid-options"],
    [{ count: 1_000_000_001 }, "network/invalid-options"],
    [{ count: 0.5 }, "core/invalid-number"],
    [{ percentage: "76,8" }, "core/invalid-decimal"],
    [{ percentage: 76.8 }, "core/invalid-decimal"],
    [{ rounding: { places: 1, mode: "none" } }, "core/invalid-rounding"],
    [{ rounding: undefined }, "core/invalid-shape"],
  ])("refuses %j", (fields, code) => {
    const published = { count: 1366, percentage: "76.8", rounding, ...fields };
    expect(codeOf(() => denominatorsOf(published as PublishedCoverage))).toBe(code);
  });
});
