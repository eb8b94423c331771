import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divide } from "../../src/core/arithmetic.js";
import { decimalOf, toDecimalString } from "../../src/core/decimal.js";
import { divideBig, divideWhole, floorForms } from "../../src/core/divide-whole.js";
import type { RoundingMode } from "../../src/core/rounding.js";
import { roundingModes } from "../../src/core/rounding.js";

/** Rounds a quotient with whole numbers of any size: how far it is from both neighbors decides. */
function divideByDistance(dividend: number, divisor: number, mode: RoundingMode): number {
  const [above, below] = [BigInt(dividend), BigInt(divisor)];
  const floor = above / below - (above % below < 0n ? 1n : 0n);
  const twice = 2n * (above - floor * below);
  const up = {
    floor: false,
    ceiling: twice > 0n,
    down: twice > 0n && floor < 0n,
    up: twice > 0n && floor >= 0n,
    "half-up": twice > below || (twice === below && floor >= 0n),
    "half-down": twice > below || (twice === below && floor < 0n),
    "half-even": twice > below || (twice === below && floor % 2n !== 0n),
  }[mode];
  return Number(up ? floor + 1n : floor);
}

const half = Math.floor(Number.MAX_SAFE_INTEGER / 2);
const dividends = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -half, max: half }),
);
const divisors = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: half }));

describe("divideWhole", () => {
  it.each(roundingModes)("rounds exactly: %s", (mode) => {
    const law = fc.property(dividends, divisors, (dividend, divisor) => {
      expect(divideWhole(dividend, divisor, mode) + 0).toBe(
        divideByDistance(dividend, divisor, mode),
      );
    });
    fc.assert(law, { numRuns: 3000, seed: 20_240_501 });
  });

  it.each(roundingModes)("agrees with the decimals on ties and neighbors: %s", (mode) => {
    for (let dividend = -21; dividend <= 21; dividend += 1) {
      const exact = divide(decimalOf(dividend), decimalOf(4), { places: 0, mode });
      expect(String(divideWhole(dividend, 4, mode) + 0)).toBe(toDecimalString(exact));
    }
  });

  it("passes NaN through", () => {
    expect(divideWhole(Number.NaN, 4, "half-up")).toBeNaN();
  });

  it.each([
    [4_503_599_627_370_495, 4_503_599_627_370_496, 0],
    [-1, 9_007_199_254_740_990, -1],
    [9_007_199_254_740_989, 2, 4_503_599_627_370_494],
    [9_007_199_254_740_988, 3, 3_002_399_751_580_329],
    [-9_007_199_254_740_988, 3, -3_002_399_751_580_330],
    [9_007_199_254_740_990, 1, 9_007_199_254_740_990],
    [7, 7, 1],
    [-7, 7, -1],
  ])("finds the whole number below %d ÷ %d", (dividend, divisor, expected) => {
    expect(divideWhole(dividend, divisor, "floor")).toBe(expected);
  });

  it("finds it next to every whole number, up to the last safe integers", () => {
    const largest = BigInt(Number.MAX_SAFE_INTEGER);
    const law = fc.property(divisors, fc.maxSafeNat(), fc.boolean(), (divisor, seed, negative) => {
      const most = (largest - BigInt(divisor)) / BigInt(divisor);
      const multiple = Number(BigInt(seed) % (most + 1n)) * divisor;
      const dividend = negative ? -multiple - 1 : Math.max(multiple - 1, 0);
      expect(divideWhole(dividend, divisor, "floor")).toBe(
        divideByDistance(dividend, divisor, "floor"),
      );
    });
    fc.assert(law, { numRuns: 10_000, seed: 20_240_501 });
  });
});

describe("floorForms", () => {
  it.each(Object.entries(floorForms))("rounds by one floor: %s", (mode, form) => {
    const { dividends, divisors, less } = form;
    const quarter = Math.floor(half / 4);
    const small = fc.integer({ min: 0, max: 50 });
    const dividend = fc.oneof(small, fc.integer({ min: 0, max: quarter }));
    const divisor = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: quarter }));
    const law = fc.property(dividend, divisor, (above, below) => {
      const shifted = above * dividends + below * divisors - less;
      const rounded = Math.floor(shifted / (below * dividends));
      expect(rounded).toBe(divideByDistance(above, below, mode as RoundingMode));
    });
    fc.assert(law, { numRuns: 3000, seed: 20_240_501 });
  });
});

describe("divideBig", () => {
  it.each(roundingModes)("rounds as whole numbers of the safe size do: %s", (mode) => {
    const law = fc.property(dividends, divisors, (dividend, divisor) => {
      const quotient = divideBig(BigInt(dividend), BigInt(divisor), mode);
      expect(Number(quotient)).toBe(divideByDistance(dividend, divisor, mode));
    });
    fc.assert(law, { numRuns: 3000, seed: 20_240_501 });
  });

  it.each(roundingModes)("rounds ties and neighbors, however large: %s", (mode) => {
    const base = 10n ** 40n;
    for (let quarters = -9; quarters <= 9; quarters += 1) {
      const near = BigInt(divideByDistance(quarters, 4, mode));
      expect(divideBig(base * 4n + BigInt(quarters), 4n, mode) - base).toBe(
        mode === "half-down" || mode === "down" || mode === "half-up" || mode === "up"
          ? BigInt(divideByDistance(quarters + 4000, 4, mode) - 1000)
          : near,
      );
    }
  });
});
