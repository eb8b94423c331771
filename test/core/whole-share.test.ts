import { describe, expect, it } from "vitest";
import { compareProducts, proportionOf, restOf, wholeShare } from "../../src/core/whole-share.js";

const safe = Number.MAX_SAFE_INTEGER;
/** Units, weight and sum: below, at and above what doubles hold, by product and by sum. */
const cases: readonly (readonly [units: number, weight: number, sum: number])[] = [
  [0, 1, 1],
  [10, 1, 3],
  [9, 3, 3],
  [999_999_999_999_999, 999_983, 2_999_977],
  [safe, 1, 1],
  [safe, safe, safe],
  [safe - 5, 5, 5],
  [safe - 4, 3, 4],
  [2 ** 52, 2 ** 51 - 1, 2 ** 52 - 1],
  [2 ** 52 + 1, 2 ** 30, 2 ** 31 + 1],
  [94_906_265, 94_906_265, 94_906_267],
  [94_906_266, 94_906_266, 94_906_267],
];

describe("shares in proportion", () => {
  it.each(cases)("of %d units for %d in %d are exact", (units, weight, sum) => {
    const proportion = proportionOf(units, sum);
    const product = BigInt(units) * BigInt(weight);
    const whole = wholeShare(proportion, weight);
    expect(BigInt(whole)).toBe(product / BigInt(sum));
    expect(BigInt(restOf(proportion, weight, whole))).toBe(product % BigInt(sum));
  });
});

describe("compareProducts", () => {
  it.each([
    [2, 3, 1, 6],
    [2, 3, 1, 7],
    [2, 4, 1, 7],
    [safe, safe, safe, safe],
    [safe, safe, safe - 1, safe],
    [safe, 1, safe, 2],
    [safe, 2, safe, 1],
    [1, 1, safe, safe],
  ])("tells which of %d × %d and %d × %d is larger", (a, b, c, d) => {
    const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
    const sign = Number(difference > 0n) - Number(difference < 0n);
    expect(Math.sign(compareProducts(a, b, c, d))).toBe(sign);
  });
});
