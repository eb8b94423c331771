import fc from "fast-check";
import type { NaiveProblem } from "./naive-pairing.js";

const limits = (most: number) =>
  fc
    .tuple(fc.nat({ max: most }), fc.nat({ max: most }))
    .map(([one, other]) => ({ least: Math.min(one, other), most: Math.max(one, other) }));

/** Small problems with few different costs, so that there are many ties, or with many. */
export const naiveProblems: fc.Arbitrary<NaiveProblem> = fc
  .record({
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 4 }),
    most: fc.constantFrom(1, 3),
    range: fc.constantFrom(0, 2, 1000),
  })
  .chain(({ rows, columns, most, range }) =>
    fc.record({
      costs: matrix(
        rows,
        columns,
        fc.option(fc.integer({ min: -range, max: range }), { nil: undefined, freq: 6 }),
      ),
      givers: fc.array(limits(most), { minLength: rows, maxLength: rows }),
      sites: fc.array(limits(most), { minLength: columns, maxLength: columns }),
    }),
  );

/** Square problems in which each has one partner, up to seven a side. */
export const squareCosts: fc.Arbitrary<number[][]> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.constantFrom(1, 5, 100_000))
  .chain(([size, range]) => matrix(size, size, fc.nat({ max: range })));

/** Problems in which each has one partner at most, with more columns than a shortlist holds. */
export const wideCosts: fc.Arbitrary<number[][]> = fc
  .tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom(0, 1, 9, 1_000),
  )
  .chain(([rows, columns, range]) => matrix(rows, columns, fc.nat({ max: range })));

/**
 * Square problems whose costs hang together: on the site alone, on both sides as a sum, a product
 * or a distance, on towns; with costs below 0 and far from it.
 */
export const structuredCosts: fc.Arbitrary<number[][]> = fc
  .tuple(fc.integer({ min: 1, max: 45 }), fc.constantFrom(1, 9, 1_000, 1_000_000))
  .chain(([size, range]) => {
    const each = fc.array(fc.nat({ max: range }), { minLength: size, maxLength: size });
    return fc.record({
      giver: each,
      site: each,
      cost: fc.constantFrom<(giver: number, site: number) => number>(
        (_, site) => site,
        (giver) => -giver,
        (giver, site) => giver + site,
        (giver, site) => giver * site,
        (giver, site) => -giver * site,
        (giver, site) => Math.abs(giver - site) + 1_000_000,
        (giver, site) => (giver % 5 === site % 5 ? 0 : 10) + (site % 3) - 5,
      ),
    });
  })
  .map(({ giver, site, cost }) => giver.map((from) => site.map((to) => cost(from, to) + 0)));

function matrix<T>(rows: number, columns: number, cell: fc.Arbitrary<T>): fc.Arbitrary<T[][]> {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}
