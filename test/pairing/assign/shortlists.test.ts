import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Instance } from "../../../src/pairing/assign/instance.js";
import type { Shortlists } from "../../../src/pairing/assign/shortlists.js";
import {
  listCheapest,
  listLength,
  openShortlists,
} from "../../../src/pairing/assign/shortlists.js";

const instanceOf = (costs: readonly number[], columns: number): Instance => {
  const rows = columns === 0 ? 1 : costs.length / columns;
  const limits = (places: number, most: number) => new Int32Array(places).fill(most);
  return {
    rows,
    columns,
    costs: Float64Array.from(costs),
    rowLeast: limits(rows, 0),
    rowMost: limits(rows, 1),
    columnLeast: limits(columns, 0),
    columnMost: limits(columns, 1),
  };
};

const listed = ({ columns, counts }: Shortlists, row: number): readonly number[] => [
  ...columns.subarray(row * listLength, row * listLength + (counts[row] ?? 0)),
];

/** Two rows, the second of which is listed, with prices. */
const rowsWithPrices = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, 5, 1000))
  .chain(([columns, range]) => {
    const cost = fc.oneof(
      { weight: 9, arbitrary: fc.nat({ max: range }) },
      { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
    );
    const list = (size: number, each: fc.Arbitrary<number>) =>
      fc.array(each, { minLength: size, maxLength: size });
    return fc.record({
      costs: list(2 * columns, cost),
      prices: list(columns, fc.nat({ max: range })),
    });
  });

describe("listCheapest", () => {
  it("lists the cheapest columns in order, and bounds the others", () => {
    fc.assert(
      fc.property(rowsWithPrices, ({ costs, prices }) => {
        const columns = prices.length;
        const instance = instanceOf(costs, columns);
        const lists = openShortlists(instance);
        // Twice, since a list is made anew in the same place.
        listCheapest(lists, instance, new Float64Array(columns), 1);
        listCheapest(lists, instance, Float64Array.from(prices), 1);
        const worth = (column: number) => (costs[columns + column] ?? 0) + (prices[column] ?? 0);
        const worths = prices.map((_, column) => worth(column)).filter(Number.isFinite);
        const list = listed(lists, 1);
        const inOrder = worths.sort((one, other) => one - other).slice(0, listLength);
        expect(list.map(worth)).toEqual(inOrder);
        expect(new Set(list).size).toBe(list.length);
        list.forEach((column, place) => {
          expect(lists.costs[listLength + place]).toBe(costs[columns + column]);
        });
        const bound = lists.bounds[1] ?? Number.NaN;
        expect(bound).toBe(list.length < listLength ? Number.POSITIVE_INFINITY : inOrder.at(-1));
        expect(listed(lists, 0)).toEqual([]);
        expect(lists.bounds[0]).toBe(Number.NEGATIVE_INFINITY);
      }),
    );
  });

  it("begins with another column for each row where all cost the same", () => {
    const instance = instanceOf(new Array(9).fill(4), 3);
    const lists = openShortlists(instance);
    for (const row of [0, 1, 2]) listCheapest(lists, instance, new Float64Array(3), row);
    expect([0, 1, 2].map((row) => listed(lists, row))).toEqual([
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
    ]);
  });

  it("lists nothing where there are no columns", () => {
    const instance = instanceOf([], 0);
    const lists = openShortlists(instance);
    listCheapest(lists, instance, new Float64Array(0), 0);
    expect([listed(lists, 0), lists.bounds[0]]).toEqual([[], Number.POSITIVE_INFINITY]);
  });
});
