import type { Bits } from "./bits.js";
import { emptyBits, putIn } from "./bits.js";
import { listLength } from "./shortlists.js";
import type { State } from "./state.js";
import { beyondPrices } from "./state.js";

/** Whether a pair costs just what the prices say, so that taking or giving it up costs nothing. */
export const isFree = (state: State, row: number, column: number): boolean =>
  beyondPrices(state, row, column) === 0;

/** Whether the shortlist of a row holds all of its free columns. */
export const isListed = ({ rowPrices, shortlists }: State, row: number): boolean =>
  (rowPrices[row] as number) < (shortlists.bounds[row] as number);

/** The free columns of a row that is listed, ascending. */
export function freeOnList(state: State, row: number): Int32Array {
  const { columns, counts } = state.shortlists;
  const first = row * listLength;
  const listed = columns.subarray(first, first + (counts[row] as number));
  return listed.filter((column) => isFree(state, row, column)).sort();
}

/** The free columns of any row, which is read whole. */
export function freeAnywhere({ instance, rowPrices, columnPrices }: State, row: number): Bits {
  const { columns, costs } = instance;
  const start = row * columns;
  const price = rowPrices[row] as number;
  const free = emptyBits(columns);
  for (let column = 0; column < columns; column += 1) {
    const cost = costs[start + column] as number;
    if (cost + (columnPrices[column] as number) === price) putIn(free, column);
  }
  return free;
}
