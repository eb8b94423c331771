import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WholeFractions } from "../../../src/core/largest-remainder.js";
import type { Claim } from "../../../src/points/standing/share-largest-remainder.js";
import { shareLargestRemainder } from "../../../src/points/standing/share-largest-remainder.js";
import { invariant } from "../../support/invariant.js";

interface Case {
  readonly total: bigint;
  readonly claims: readonly Claim[];
}

type Share = (input: Case) => WholeFractions;

const inputs: fc.Arbitrary<Case> = fc.record({
  total: fc.bigInt({ min: 0n, max: 200n }),
  claims: fc
    .array(fc.bigInt({ min: 0n, max: 12n }), { maxLength: 8 })
    .map((weights) => weights.map((weight, place) => ({ id: `p${(place * 5) % 8}`, weight }))),
});

const real: Share = ({ total, claims }) => shareLargestRemainder(total, claims);

/** Hands out one unit after the other to whoever has the least of the exact share, below it. */
function handOut({ total, claims }: Case): readonly bigint[] {
  const sum = claims.reduce((all, { weight }) => all + weight, 0n);
  const units = claims.map(() => 0n);
  if (sum === 0n) return units;
  const lacks = (place: number) =>
    total * (claims[place]?.weight ?? 0n) - (units[place] ?? 0n) * sum;
  for (const place of claims.keys())
    while (lacks(place) >= sum) units[place] = (units[place] ?? 0n) + 1n;
  for (let given = units.reduce((all, each) => all + each, 0n); given < total; given += 1n) {
    const order = [...claims.keys()].sort((one, other) => {
      const more = lacks(other) - lacks(one);
      if (more !== 0n) return more > 0n ? 1 : -1;
      return (claims[one]?.id ?? "") < (claims[other]?.id ?? "") ? -1 : 1;
    });
    const [first = 0] = order;
    units[first] = (units[first] ?? 0n) + 1n;
  }
  return units;
}

const moved = (shared: WholeFractions, by: bigint): WholeFractions => ({
  ...shared,
  units: shared.units.map((each, place) => (place === 0 ? each + by : each)),
});

invariant("a sum is shared by largest remainders, and nothing is lost", {
  inputs,
  law: (share: Share, input) => {
    const { units } = share(input);
    expect(units).toEqual(handOut(input));
  },
  real,
  faults: {
    "a unit too many": (input) => moved(real(input), 1n),
    "a unit lost": (input) => moved(real(input), -1n),
    "whole units alone": ({ total, claims }) => {
      const sum = claims.reduce((all, { weight }) => all + weight, 0n) || 1n;
      return { units: claims.map(({ weight }) => (total * weight) / sum), tied: [] };
    },
    "the last ids first": (input) =>
      real({
        ...input,
        claims: input.claims.map((claim) => ({
          ...claim,
          id: `p${9 - Number(claim.id.slice(1))}`,
        })),
      }),
    "by the order of the list": (input) =>
      real({
        ...input,
        claims: input.claims.map((claim, place) => ({ ...claim, id: `p${place}` })),
      }),
  },
});

describe("shareLargestRemainder", () => {
  const share = (total: bigint, ...weights: bigint[]) =>
    shareLargestRemainder(
      total,
      weights.map((weight, place) => ({ id: `p${place}`, weight })),
    );

  it("says where ids decided", () => {
    expect(share(100n, 1n, 1n, 1n).tied).toEqual(["p0", "p1", "p2"]);
    expect(share(5n, 3n, 3n, 4n)).toEqual({ units: [2n, 1n, 2n], tied: ["p0", "p1"] });
    expect(share(2n, 1n, 1n).tied).toEqual([]);
    expect(share(3n, 1n, 2n).tied).toEqual([]);
    expect(share(4n, 1n, 1n, 1n).tied).toEqual(["p0", "p1", "p2"]);
    expect(share(0n, 1n, 1n).tied).toEqual([]);
    expect(share(7n, 0n, 0n)).toEqual({ units: [0n, 0n], tied: [] });
  });

  it("stays exact beyond safe integers", () => {
    const huge = 2n ** 60n;
    expect(share(10n ** 15n, huge, huge + 1n).units).toEqual([500000000000000n, 500000000000000n]);
    expect(share(1n, huge, huge + 1n).units).toEqual([0n, 1n]);
  });
});
