import { describe, expect, it } from "vitest";
import { toDecimal, toDecimalString } from "../../../../src/core/decimal.js";
import { compareCuts, cutOnGrid, unitOf } from "../../../../src/rules/audit/line/cut.js";

const justBefore = (value: string) => ({ at: toDecimal(value), after: false });
const justAfter = (value: string) => ({ at: toDecimal(value), after: true });

describe("compareCuts", () => {
  it.each([
    [justBefore("1"), justBefore("2"), -1],
    [justBefore("2"), justAfter("2"), -1],
    [justAfter("2"), justBefore("2"), 1],
    [justAfter("2"), justAfter("2"), 0],
    [justAfter("3"), justBefore("2"), 1],
  ])("orders cuts along the line", (a, b, order) => {
    expect(compareCuts(a, b)).toBe(order);
  });
});

describe("unitOf", () => {
  it.each([
    [0, "1"],
    [1, "0.1"],
    [3, "0.001"],
  ])("of %i places", (places, unit) => {
    expect(toDecimalString(unitOf(places))).toBe(unit);
  });
});

describe("cutOnGrid", () => {
  it.each([
    ["89", "after", 0, "90"],
    ["90", "before", 0, "90"],
    ["89.5", "before", 0, "90"],
    ["89.5", "after", 0, "90"],
    ["89", "after", 1, "89.1"],
    ["-0.05", "after", 1, "0"],
  ])("moves the cut at %s (%s), to %i places, before %s", (at, side, places, moved) => {
    const cut = cutOnGrid({ at: toDecimal(at), after: side === "after" }, places);
    expect([toDecimalString(cut.at), cut.after]).toEqual([moved, false]);
  });

  it("leaves a cut alone whose neighbor cannot be written", () => {
    const cut = justAfter("9".repeat(40));
    expect(cutOnGrid(cut, 2)).toEqual(cut);
  });
});
