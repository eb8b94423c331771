import { describe, expect, it } from "vitest";
import { wholeByLargestRemainder } from "../../src/core/largest-remainder.js";

const idsOf = (count: number) => Array.from({ length: count }, (_, place) => `p${place}`);

describe("wholeByLargestRemainder", () => {
  it.each<readonly [string, readonly bigint[], bigint, readonly bigint[], readonly string[]]>([
    ["nothing", [], 1n, [], []],
    ["whole fractions", [6n, -3n], 3n, [2n, -1n], []],
    ["one remainder larger than the other", [4n, 5n], 3n, [1n, 2n], []],
    ["equal remainders, of which one is rounded up", [3n, 3n], 2n, [2n, 1n], ["p0", "p1"]],
    ["equal remainders, of which two are", [2n, 2n, 2n], 3n, [1n, 1n, 0n], ["p0", "p1", "p2"]],
    ["equal remainders besides whole units", [5n, 5n, 2n], 3n, [2n, 2n, 0n], ["p0", "p1", "p2"]],
    [
      "equal remainders beyond those that are rounded up",
      [5n, 4n, 4n, 2n],
      3n,
      [2n, 1n, 1n, 1n],
      [],
    ],
    ["fractions below 0", [-1n, 4n], 3n, [0n, 1n], []],
    ["fractions that are far below 0", [-7n, -2n], 3n, [-2n, -1n], []],
    ["what no double holds", [2n ** 60n, 2n ** 60n + 2n], 2n, [2n ** 59n, 2n ** 59n + 1n], []],
  ])("makes %s whole", (_, numerators, denominator, units, tied) => {
    const whole = wholeByLargestRemainder(numerators, denominator, idsOf(numerators.length));
    expect(whole).toEqual({ units, tied });
  });

  it("rounds up the first ids among equals, wherever they stand", () => {
    expect(wholeByLargestRemainder([1n, 1n, 1n], 3n, ["c", "b", "a"])).toEqual({
      units: [0n, 0n, 1n],
      tied: ["a", "b", "c"],
    });
  });
});
