import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApportionMethod } from "../../src/core/apportion.js";
import { apportion } from "../../src/core/apportion.js";

const order = (one: number, other: number): number => one - other;
const methods: readonly ApportionMethod[] = [
  "largest-remainder",
  "d-hondt",
  "sainte-lague",
  "huntington-hill",
  "adams",
  "quota",
];

function shares(total: number, weights: readonly number[], method: ApportionMethod): number[] {
  const claims = {
    weights: Float64Array.from(weights),
    floors: new Float64Array(weights.length),
    caps: new Float64Array(weights.length).fill(Number.POSITIVE_INFINITY),
    order,
  };
  return [...apportion(total, claims, method).units];
}

const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 });

/** The oracle of divisor methods: unit by unit from nothing, with fractions of big integers. */
function unitByUnit(
  total: number,
  all: readonly number[],
  divisor: (x: bigint) => readonly [weightPower: bigint, divisor: bigint],
): number[] {
  const units = all.map(() => 0);
  for (let left = total; left > 0; left -= 1) {
    let best = 0;
    for (let place = 1; place < all.length; place += 1) {
      const [power, own] = divisor(BigInt(units[place] as number));
      const [, other] = divisor(BigInt(units[best] as number));
      const [mine, theirs] = [BigInt(all[place] as number), BigInt(all[best] as number)];
      const lead = mine ** power * other - theirs ** power * own;
      if (lead > 0n || (lead === 0n && mine > theirs)) best = place;
    }
    units[best] = (units[best] as number) + 1;
  }
  return units;
}

const divisors = {
  "d-hondt": (x: bigint) => [1n, x + 1n] as const,
  "sainte-lague": (x: bigint) => [1n, 2n * x + 1n] as const,
  adams: (x: bigint) => [1n, x] as const,
  "huntington-hill": (x: bigint) => [2n, x * (x + 1n)] as const,
};

describe("apportion", () => {
  it.each(methods)("gives every unit by %s, and equal weights differ by one at most", (method) => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 400 }), (all, total) => {
        const units = shares(total, all, method);
        expect(units.reduce((sum, each) => sum + each, 0)).toBe(total);
        for (const [one, weight] of all.entries()) {
          for (const [other, against] of all.entries()) {
            if (weight > against) {
              expect(units[one] as number).toBeGreaterThanOrEqual(units[other] as number);
            }
            if (weight === against) {
              expect(Math.abs((units[one] as number) - (units[other] as number))).toBeLessThan(2);
            }
          }
        }
      }),
      { numRuns: 300, seed: 2024 },
    );
  });

  it.each(Object.keys(divisors) as (keyof typeof divisors)[])(
    "is unit by unit the same as %s",
    (method) => {
      fc.assert(
        fc.property(weights, fc.integer({ min: 0, max: 400 }), (all, total) => {
          expect(shares(total, all, method)).toEqual(unitByUnit(total, all, divisors[method]));
        }),
        { numRuns: 500, seed: 2024 },
      );
    },
  );

  it.each(["largest-remainder", "quota"] as const)(
    "keeps within the exact share by %s",
    (method) => {
      fc.assert(
        fc.property(weights, fc.integer({ min: 0, max: 400 }), (all, total) => {
          const sum = all.reduce((one, other) => one + other, 0);
          for (const [place, unit] of shares(total, all, method).entries()) {
            const above = total * (all[place] as number);
            expect(unit).toBeGreaterThanOrEqual(Math.floor(above / sum));
            expect(unit).toBeLessThanOrEqual(Math.ceil(above / sum));
          }
        }),
        { numRuns: 300, seed: 2024 },
      );
    },
  );

  it.each(methods.filter((method) => method !== "quota"))(
    "keeps floors and caps by %s",
    (method) => {
      const claim = fc.record({
        weight: fc.integer({ min: 0, max: 50 }),
        floor: fc.integer({ min: 0, max: 20 }),
        room: fc.integer({ min: 0, max: 40 }),
      });
      fc.assert(
        fc.property(
          fc.array(claim, { minLength: 1, maxLength: 8 }),
          fc.nat({ max: 300 }),
          (all, more) => {
            const floors = Float64Array.from(all, ({ floor }) => floor);
            const caps = Float64Array.from(all, ({ floor, room }) => floor + room);
            const room = all.reduce(
              (sum, { weight, room: free }) => sum + (weight === 0 ? 0 : free),
              0,
            );
            const total = floors.reduce((sum, each) => sum + each, 0) + Math.min(more, room);
            const claims = {
              weights: Float64Array.from(all, ({ weight }) => weight),
              floors,
              caps,
              order,
            };
            const { units } = apportion(total, claims, method);
            expect(units.reduce((sum, each) => sum + each, 0)).toBe(total);
            for (const [place, unit] of units.entries()) {
              expect(unit).toBeGreaterThanOrEqual(floors[place] as number);
              expect(unit).toBeLessThanOrEqual(caps[place] as number);
            }
          },
        ),
        { numRuns: 500, seed: 2024 },
      );
    },
  );

  it("stays exact beyond the safe integers", () => {
    const [total, one, other] = [9_999_999_999_999, 999_983, 1_999_993];
    const sum = BigInt(one + other);
    const product = BigInt(total) * BigInt(one);
    // Of two claimants the one with the larger remainder gets the last unit.
    const exact = product / sum + (2n * (product % sum) >= sum ? 1n : 0n);
    const units = shares(total, [one, other], "largest-remainder");
    expect(units).toEqual([Number(exact), total - Number(exact)]);
  });
});
