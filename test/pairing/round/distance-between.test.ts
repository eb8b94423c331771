import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceBetween } from "../../../src/pairing/round/distance-between.js";

const metres = fc.integer({ min: -10_000_000, max: 10_000_000 });
const place = fc.record({ east: metres, north: metres });

describe("distanceBetween", () => {
  it("rounds down to whole metres", () => {
    expect(distanceBetween({ east: 0, north: 0 }, { east: 3, north: 4 })).toBe(5);
    expect(distanceBetween({ east: 1, north: 1 }, { east: 0, north: 0 })).toBe(1);
    expect(
      distanceBetween(
        { east: -10_000_000, north: -10_000_000 },
        { east: 10_000_000, north: 10_000_000 },
      ),
    ).toBe(28_284_271);
  });

  it("is the greatest whole number whose square is not above that of the distance", () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const found = BigInt(distanceBetween(one, other));
        const square = BigInt(one.east - other.east) ** 2n + BigInt(one.north - other.north) ** 2n;
        expect(found * found <= square && (found + 1n) * (found + 1n) > square).toBe(true);
      }),
    );
  });
});
