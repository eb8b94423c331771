import fc from "fast-check";
import { expect } from "vitest";
import type { ApportionMethod } from "../../src/core/apportion.js";
import type { Claimant } from "../support/apportion-oracles.js";
import { divisorMethods, largestRemainder, unitByUnit } from "../support/apportion-oracles.js";
import { apportioned, apportionedWithin } from "../support/apportioned.js";
import { invariant } from "../support/invariant.js";

type Split = (
  total: number,
  weights: readonly number[],
  method: ApportionMethod,
  order?: (one: number, other: number) => number,
) => number[];
type SplitWithin = typeof apportionedWithin;

const divisors = Object.keys(divisorMethods) as (keyof typeof divisorMethods)[];
const methods: readonly ApportionMethod[] = ["largest-remainder", "quota", ...divisors];

const weight = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 1000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 1_000_000) },
);
const weights = fc
  .array(weight, { minLength: 1, maxLength: 8 })
  .filter((all) => all.some((each) => each > 0));
const total = fc.integer({ min: 0, max: 200 });
const sumOf = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);
const record = <Row extends object>(row: { [Key in keyof Row]: fc.Arbitrary<Row[Key]> }) =>
  fc.record<Row>(row as never);

interface Sum {
  readonly total: number;
  readonly weights: readonly number[];
  readonly method: ApportionMethod;
}
const method = fc.constantFrom(...methods);
const sums = record<Sum>({ total, weights, method });

/** Whole shares alone: what is cut off is lost. */
const wholeAlone: Split = (units, all) =>
  all.map((each) => Math.floor((units * each) / sumOf(all)));
/** Each share rounded by itself. */
const roundedEach: Split = (units, all) =>
  all.map((each) => Math.round((units * each) / sumOf(all)));
/** What is left goes to those who come first, whatever was cut off. */
const restToFirst: Split = (units, all) => {
  const whole = wholeAlone(units, all, "largest-remainder");
  const left = units - sumOf(whole);
  return whole.map((each, place) => each + Number(place < left));
};

invariant<Sum, Split>("A1: every unit is given", {
  inputs: sums,
  law: (split, given) => {
    expect(sumOf(split(given.total, given.weights, given.method))).toBe(given.total);
  },
  real: apportioned,
  faults: { "whole shares alone": wholeAlone, "each share rounded": roundedEach },
});

invariant<Sum, Split>("A3: shares keep within the exact ones", {
  inputs: record<Sum>({ total, weights, method: fc.constantFrom("largest-remainder", "quota") }),
  law: (split, given) => {
    const sum = sumOf(given.weights);
    for (const [place, units] of split(given.total, given.weights, given.method).entries()) {
      const product = given.total * (given.weights[place] as number);
      expect(units).toBeGreaterThanOrEqual(Math.floor(product / sum));
      expect(units).toBeLessThanOrEqual(Math.ceil(product / sum));
    }
  },
  real: apportioned,
  faults: {
    "D'Hondt": (units, all) => apportioned(units, all, "d-hondt"),
    Adams: (units, all) => apportioned(units, all, "adams"),
    "Sainte-Laguë": (units, all) => apportioned(units, all, "sainte-lague"),
  },
});

function keepsOrder(all: readonly number[], units: readonly number[]): void {
  for (const [one, own] of all.entries()) {
    for (const [other, against] of all.entries()) {
      const lead = (units[one] as number) - (units[other] as number);
      if (own > against) expect(lead).toBeGreaterThanOrEqual(0);
      if (own === against) expect(Math.abs(lead)).toBeLessThan(2);
      if (own === against && one < other) expect(lead).toBeGreaterThanOrEqual(0);
    }
  }
}

invariant<Sum, Split>(
  "A4: who counts more never gets less, and equals differ by one for the first",
  {
    inputs: sums,
    law: (split, given) =>
      keepsOrder(given.weights, split(given.total, given.weights, given.method)),
    real: apportioned,
    faults: {
      "rest to the first": restToFirst,
      "rest to the last": (units, all, by) =>
        apportioned(units, all, by, (one, other) => other - one),
    },
  },
);

invariant<Sum & { readonly factor: number; readonly turn: number }, Split>(
  "A5: neither the order nor the scale of weights matters",
  {
    inputs: fc.record({
      total,
      method,
      weights: fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 }),
      factor: fc.integer({ min: 2, max: 1000 }),
      turn: fc.nat({ max: 7 }),
    }),
    law: (split, { total: units, weights: all, method: by, factor, turn }) => {
      const told = split(units, all, by);
      const at = turn % all.length;
      const turned = [...all.slice(at), ...all.slice(0, at)].map((each) => each * factor);
      // Ties go by the place before, as by an id.
      const before = (place: number): number => (place + at) % all.length;
      const order = (one: number, other: number): number => before(one) - before(other);
      const again = split(units, turned, by, order);
      expect(again).toEqual([...told.slice(at), ...told.slice(0, at)]);
    },
    real: apportioned,
    faults: {
      "rest to the first": restToFirst,
      "weights of more than 500 cut": (units, all, by) =>
        apportioned(
          units,
          all.map((each) => Math.min(each, 500)),
          by,
        ),
    },
  },
);

invariant<Sum & { readonly more: number; readonly at: number }, Split>(
  "A6: who counts more than before never gets less",
  {
    inputs: fc.record({
      total,
      weights,
      method,
      more: fc.integer({ min: 1, max: 300 }),
      at: fc.nat(),
    }),
    law: (split, { total: units, weights: all, method: by, more, at }) => {
      const place = at % all.length;
      const raised = all.map((each, index) => (index === place ? each + more : each));
      const [before, after] = [split(units, all, by)[place], split(units, raised, by)[place]];
      expect(after).toBeGreaterThanOrEqual(before as number);
    },
    real: apportioned,
    faults: {
      "odd weights count half": (units, all, by) =>
        apportioned(
          units,
          all.map((each) => (each % 2 === 0 ? each * 2 : each)),
          by,
        ),
    },
  },
);

invariant<Sum, Split>("A7: one more unit takes none from anybody", {
  inputs: record<Sum>({ total, weights, method: fc.constantFrom("quota", ...divisors) }),
  law: (split, { total: units, weights: all, method: by }) => {
    const before = split(units, all, by);
    for (const [place, after] of split(units + 1, all, by).entries()) {
      expect(after).toBeGreaterThanOrEqual(before[place] as number);
    }
  },
  real: apportioned,
  faults: {
    "the largest remainder": (units, all) => apportioned(units, all, "largest-remainder"),
  },
});

interface Bounded {
  readonly claimants: readonly Claimant[];
  readonly total: number;
  readonly method: Exclude<ApportionMethod, "quota">;
}

const claimant: fc.Arbitrary<Claimant> = fc.record(
  {
    weight: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 400 })),
    floor: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 })),
    room: fc.integer({ min: 0, max: 25 }),
  },
  { requiredKeys: ["weight", "floor"] },
);
const mostOf = ({ weight: own, floor, room = 1_000 }: Claimant): number =>
  own === 0 ? floor : floor + room;
const bounded: fc.Arbitrary<Bounded> = fc
  .record({
    claimants: fc.array(claimant, { minLength: 1, maxLength: 5 }),
    more: fc.nat({ max: 80 }),
    method: fc.constantFrom("largest-remainder" as const, ...divisors),
  })
  .map(({ claimants, more, method: by }) => {
    const least = sumOf(claimants.map(({ floor }) => floor));
    const most = sumOf(claimants.map(mostOf));
    return { claimants, total: Math.min(least + more, most), method: by };
  });

/** Bounds set on the finished shares, so that the sum is lost. */
const boundedAfterwards: SplitWithin = (units, claimants, by) => {
  const free = apportionedWithin(
    units,
    claimants.map(({ weight: own }) => ({ weight: own, floor: 0 })),
    by,
  );
  return free.map((each, place) => {
    const own = claimants[place] as Claimant;
    return Math.min(Math.max(each, own.floor), mostOf(own));
  });
};
const withoutCaps: SplitWithin = (units, claimants, by) =>
  apportionedWithin(
    units,
    claimants.map(({ room: _, ...rest }) => rest),
    by,
  );
/** Floors first and the rest by weight: floors come on top of what weights give. */
const floorsOnTop: SplitWithin = (units, claimants, by) => {
  const floors = claimants.map(({ floor }) => floor);
  const rest = apportionedWithin(
    units - sumOf(floors),
    claimants.map((each) => ({ ...each, floor: 0 })),
    by,
  );
  return rest.map((each, place) => each + (floors[place] as number));
};

invariant<Bounded, SplitWithin>("A2: floors and caps hold, and no unit is lost", {
  inputs: bounded,
  law: (split, { total: units, claimants, method: by }) => {
    const told = split(units, claimants, by);
    expect(sumOf(told)).toBe(units);
    for (const [place, each] of told.entries()) {
      const own = claimants[place] as Claimant;
      expect(each).toBeGreaterThanOrEqual(own.floor);
      expect(each).toBeLessThanOrEqual(mostOf(own));
    }
  },
  real: apportionedWithin,
  faults: { "bounds set afterwards": boundedAfterwards, "no caps": withoutCaps },
});

invariant<Bounded, SplitWithin>("within bounds every method is what its oracle says", {
  inputs: bounded,
  law: (split, { total: units, claimants, method: by }) => {
    const oracle =
      by === "largest-remainder"
        ? largestRemainder(units, claimants)
        : unitByUnit(units, claimants, by);
    expect(split(units, claimants, by)).toEqual(oracle);
  },
  real: apportionedWithin,
  faults: {
    "floors on top": floorsOnTop,
    "bounds set afterwards": boundedAfterwards,
    "Sainte-Laguë for all": (units, claimants) =>
      apportionedWithin(units, claimants, "sainte-lague"),
  },
});
