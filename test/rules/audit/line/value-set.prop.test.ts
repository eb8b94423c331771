import fc from "fast-check";
import { expect } from "vitest";
import { toDecimal } from "../../../../src/core/decimal.js";
import { isInside } from "../../../../src/rules/audit/line/example-in.js";
import type { ValueSet } from "../../../../src/rules/audit/line/value-set.js";
import {
  complementOf,
  intersectionOf,
  onGrid,
  setOfInterval,
  unionOf,
} from "../../../../src/rules/audit/line/value-set.js";
import type { Interval } from "../../../../src/rules/model.js";
import { invariant } from "../../../support/invariant.js";

const bound = fc.integer({ min: -4, max: 4 }).map((half): `${number}` => `${half / 2}`);

const interval: fc.Arbitrary<Interval> = fc
  .tuple(
    fc.oneof(
      fc.constant({}),
      bound.map((from) => ({ from })),
      bound.map((above) => ({ above })),
    ),
    fc.oneof(
      fc.constant({}),
      bound.map((upTo) => ({ upTo })),
      bound.map((below) => ({ below })),
    ),
  )
  .map(([lower, upper]) => ({ ...lower, ...upper }));

/** The numbers at which sets are compared: all bounds, and what lies between. */
const probes = Array.from({ length: 41 }, (_, index) => String((index - 20) / 8));

const isIn = (set: ValueSet, value: string) =>
  set.some((stretch) => isInside(toDecimal(value), stretch));

/** Whether an interval holds a number, by its own words. */
const holds = ({ from, above, upTo, below }: Interval, value: number) =>
  (from === undefined || value >= Number(from)) &&
  (above === undefined || value > Number(above)) &&
  (upTo === undefined || value <= Number(upTo)) &&
  (below === undefined || value < Number(below));

interface Algebra {
  readonly union: typeof unionOf;
  readonly complement: typeof complementOf;
  readonly intersection: typeof intersectionOf;
  readonly grid: typeof onGrid;
}

const real: Algebra = {
  union: unionOf,
  complement: complementOf,
  intersection: intersectionOf,
  grid: onGrid,
};

invariant("sets of numbers hold what their intervals say", {
  inputs: fc.tuple(fc.array(interval, { maxLength: 5 }), fc.array(interval, { maxLength: 3 })),
  law: ({ union, complement, intersection, grid }: Algebra, [some, others]) => {
    const [a, b] = [some, others].map((list) => union(list.map(setOfInterval)));
    if (a === undefined || b === undefined) throw new Error("two lists make two sets");
    for (const probe of probes) {
      const [inA, inB] = [some, others].map((list) =>
        list.some((each) => holds(each, Number(probe))),
      );
      expect([probe, isIn(a, probe)]).toEqual([probe, inA]);
      expect([probe, isIn(complement(a), probe)]).toEqual([probe, !inA]);
      expect([probe, isIn(intersection([a, b]), probe)]).toEqual([probe, inA && inB]);
      // Half numbers are left as they were by a grid of one place.
      if (Number(probe) % 0.5 === 0) expect(isIn(grid(a, 1), probe)).toBe(inA);
    }
  },
  real,
  faults: {
    "a union that keeps the first set only": {
      ...real,
      union: (sets) => unionOf(sets.slice(0, 1)),
    },
    "a complement without its last stretch": {
      ...real,
      complement: (set) => complementOf(set).slice(0, -1),
    },
    "an intersection that is a union": { ...real, intersection: unionOf },
    "a grid that is too coarse": { ...real, grid: (set) => onGrid(set, 0) },
  },
});
