import type { Bits } from "./bits.js";
import { emptyBits, leastIn, putIn } from "./bits.js";
import { listLength } from "./shortlists.js";
import type { State } from "./state.js";
import { beyondPrices } from "./state.js";

/** Whether a pair costs just what the prices say, so that taking or giving it up costs nothing. */
export const isFree = (state: State, row: number, column: number): boolean =>
  beyondPrices(state, row, column) === 0;

/** The free columns of a row: numbers, ascending, where they are few, else bits. */
export interface FreeColumns {
  readonly listed: boolean;
  readonly columns: Int32Array;
}

/** The free columns of a row, from its shortlist where that holds them all. */
export function freeColumnsOf(state: State, row: number): FreeColumns {
  if (isListed(state, row)) return { listed: true, columns: freeOnList(state, row) };
  const bits = freeAnywhere(state, row);
  const columns = fewIn(bits);
  return columns === undefined ? { listed: false, columns: bits } : { listed: true, columns };
}

/** Whether the shortlist of a row holds all of its free columns. */
const isListed = ({ rowPrices, shortlists }: State, row: number): boolean =>
  (rowPrices[row] as number) < (shortlists.bounds[row] as number);

/** The free columns of a row that is listed, ascending. */
function freeOnList(state: State, row: number): Int32Array {
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

/** The numbers in a set that has fewer of them than words, which are walked faster than the set. */
function fewIn(bits: Bits): Int32Array | undefined {
  const numbers: number[] = [];
  for (let word = 0; word < bits.length; word += 1) {
    for (let rest = bits[word] as number; rest !== 0; rest &= rest - 1) {
      if (numbers.length === bits.length) return undefined;
      numbers.push(32 * word + leastIn(rest));
    }
  }
  return Int32Array.from(numbers);
}
