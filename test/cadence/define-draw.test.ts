import { describe, expect, it } from "vitest";
import { defineDraw } from "../../src/cadence/define-draw.js";
import type { CommonSeats, DrawScheme } from "../../src/cadence/model/draw-scheme.js";
import { isDomainError } from "../../src/core/error.js";
import { apportionedDraw, drawSchemeOf, labelOf } from "../support/cadence-documents.js";

/** The codes and places of the faults that a definition reports. */
function faultsOf(scheme: unknown): readonly string[] {
  try {
    defineDraw(scheme as DrawScheme);
    return [];
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

const stratum = drawSchemeOf(1).strata[0];
const half = {
  id: "half",
  label: labelOf("half"),
  seats: { kind: "share", share: "0.5", rounding: "up" },
} as const;

const shared = (seats: number): CommonSeats => ({ seats: { kind: "number", seats }, by: "sites" });

describe("defining a draw", () => {
  it("returns a frozen copy", () => {
    const scheme = drawSchemeOf(2, { restRounds: 1, coverageRounds: 2 });
    expect(defineDraw(scheme)).toEqual(scheme);
    expect(Object.isFrozen(defineDraw(scheme).strata)).toBe(true);
  });

  it.each<[string, unknown, readonly string[]]>([
    ["a rest just short of the promise", drawSchemeOf(1, { restRounds: 2, coverageRounds: 3 }), []],
    ["a rest without promise", drawSchemeOf(1, { restRounds: 3 }), []],
    ["a share without promise", drawSchemeOf(1, { strata: [half] }), []],
    [
      "a rest as long as the promise",
      drawSchemeOf(1, { restRounds: 3, coverageRounds: 3 }),
      ["cadence/rest-breaks-coverage "],
    ],
    [
      "a share with a promise",
      { ...drawSchemeOf(1, { coverageRounds: 3 }), strata: [stratum, half] },
      ["cadence/share-breaks-coverage /strata/1"],
    ],
    [
      "a stratum twice",
      { ...drawSchemeOf(1), strata: [stratum, stratum] },
      ["cadence/duplicate-id /strata/1"],
    ],
    [
      "apportioned seats that are shared",
      apportionedDraw(shared(3), { east: 1, west: 2 }, { coverageRounds: 2 }),
      [],
    ],
    [
      "apportioned seats without any to share",
      { ...drawSchemeOf(1), strata: apportionedDraw(shared(1), { east: 0 }).strata },
      ["cadence/seats-not-shared /strata/0"],
    ],
    [
      "shared seats for no stratum",
      drawSchemeOf(1, { sharedSeats: shared(3) }),
      ["cadence/seats-not-shared /sharedSeats"],
    ],
    [
      "more seats at least than there are",
      apportionedDraw(shared(2), { east: 1, west: 2 }),
      ["cadence/least-beyond-seats /sharedSeats"],
    ],
    [
      "apportioned seats without fewest, with a promise",
      apportionedDraw(shared(2), { east: 0, west: 2 }, { coverageRounds: 2 }),
      ["cadence/share-breaks-coverage /strata/0"],
    ],
    [
      "a share that strata share, with a promise",
      apportionedDraw(
        { ...shared(0), seats: { kind: "share", share: "0.5", rounding: "up" } },
        { east: 2 },
        { coverageRounds: 2 },
      ),
      ["cadence/share-breaks-coverage /sharedSeats"],
    ],
    ["no strata", drawSchemeOf(1, { strata: [] }), ["too_small /strata"]],
    ["no coverage at all", drawSchemeOf(1, { coverageRounds: 0 }), ["too_small /coverageRounds"]],
    [
      "a share above 1",
      drawSchemeOf(1, { strata: [{ ...half, seats: { ...half.seats, share: "1.1" } }] }),
      ["invalid_format /strata/0/seats/share"],
    ],
  ])("reports %s", (_, scheme, faults) => {
    expect(faultsOf(scheme)).toEqual(faults);
  });
});
