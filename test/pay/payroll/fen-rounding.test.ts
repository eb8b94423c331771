import { describe, expect, it } from "vitest";
import type { Rounding } from "../../../src/core/rounding.js";
import { fenRoundingOf } from "../../../src/pay/payroll/fen-rounding.js";

describe("fenRoundingOf", () => {
  it.each<readonly [number, Rounding, number, number, number]>([
    // Rates of 3100, 3100.5 and 3100.505 yuan, each with 2, 1, 0 or 3 decimal places.
    [2, { places: 2, mode: "half-up" }, 310_000 * 16, 31, 160_000],
    [0, { places: 2, mode: "half-up" }, 3100 * 16, 31, 160_000],
    [1, { places: 2, mode: "half-up" }, 31_005 * 7, 30, 72_345],
    [3, { places: 2, mode: "half-up" }, 3_100_505 * 31, 31, 310_051],
    [3, { places: 2, mode: "half-down" }, 3_100_505 * 31, 31, 310_050],
    [2, { places: 0, mode: "down" }, 310_099 * 31, 31, 310_000],
    [2, { places: -1, mode: "up" }, 310_001 * 31, 31, 311_000],
    [2, { step: "0.5", mode: "half-even" }, 310_025 * 31, 31, 310_000],
    [2, { step: "0.05", mode: "ceiling" }, 310_001 * 31, 31, 310_005],
    [2, { places: 2, mode: "half-up" }, -310_000 * 16, 31, -160_000],
    [2, { places: 2, mode: "half-up" }, Number.NaN, 31, Number.NaN],
  ])("pays a rate of %i places, rounded as %o", (places, rounding, worth, days, fen) => {
    expect(fenRoundingOf(places, rounding).fenOf(worth, days)).toBe(fen);
  });

  it("keeps all days of a month within safe integers", () => {
    const { limit, fenOf } = fenRoundingOf(0, { places: 2, mode: "floor" });
    const most = Math.floor(limit);
    expect(fenOf(most * 31, 31)).toBe(most * 100);
    expect((most + 1) * 31 * 100 + 31).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
  });

  it("pays nobody by a step that fits no whole number", () => {
    const { limit, fenOf } = fenRoundingOf(2, { step: "99999999999999999999", mode: "down" });
    expect([limit, fenOf(0, 31)]).toEqual([-1, Number.NaN]);
  });
});
