import type { Instance } from "./instance.js";

/**
 * The cheapest columns of each row at some time, and a bound for the others.
 *
 * As prices never fall, what lay at the bound or beyond it stays there.
 */
export interface Shortlists {
  /** So many places for each row, of which it uses the first `counts`. */
  readonly columns: Int32Array;
  /** What each listed column costs, without its price: kept here, where it is near at hand. */
  readonly costs: Float64Array;
  readonly counts: Int32Array;
  /** What every other column costs at least, with its price; before a row is listed, nothing is known. */
  readonly bounds: Float64Array;
  /** What the columns cost that are being listed. */
  readonly worths: Float64Array;
}

/** Long enough for nearly every search, short enough to be walked at every step. */
export const listLength = 16;

/** Makes room for the lists, which are empty. */
export function openShortlists({ rows }: Instance): Shortlists {
  return {
    columns: new Int32Array(rows * listLength),
    costs: new Float64Array(rows * listLength),
    counts: new Int32Array(rows),
    bounds: new Float64Array(rows).fill(Number.NEGATIVE_INFINITY),
    worths: new Float64Array(listLength),
  };
}

/**
 * Lists the cheapest columns of a row at given prices.
 *
 * Of columns that cost the same, each row prefers others, so that not all rows want the same.
 */
export function listCheapest(
  lists: Shortlists,
  instance: Instance,
  columnPrices: Float64Array,
  row: number,
): void {
  const { columns } = instance;
  const turn = columns === 0 ? 0 : row % columns;
  lists.counts[row] = 0;
  lists.bounds[row] = Number.POSITIVE_INFINITY;
  listBetween(lists, instance, columnPrices, row, turn, columns);
  listBetween(lists, instance, columnPrices, row, 0, turn);
  keepCosts(lists, instance, row);
}

function keepCosts(lists: Shortlists, { costs, columns }: Instance, row: number): void {
  const first = row * listLength;
  const end = first + (lists.counts[row] as number);
  for (let place = first; place < end; place += 1) {
    lists.costs[place] = costs[row * columns + (lists.columns[place] as number)] as number;
  }
}

/** Puts the columns of a range in their places, the cheapest first, as far as there is room. */
function listBetween(
  { columns: listed, counts, bounds, worths }: Shortlists,
  { costs, columns }: Instance,
  columnPrices: Float64Array,
  row: number,
  from: number,
  until: number,
): void {
  const start = row * columns;
  const first = row * listLength;
  let count = counts[row] as number;
  let bound = bounds[row] as number;
  for (let column = from; column < until; column += 1) {
    const worth = (costs[start + column] as number) + (columnPrices[column] as number);
    if (!(worth < bound)) continue;
    let place = count < listLength ? count : listLength - 1;
    if (count < listLength) count += 1;
    while (place > 0 && worth < (worths[place - 1] as number)) {
      worths[place] = worths[place - 1] as number;
      listed[first + place] = listed[first + place - 1] as number;
      place -= 1;
    }
    worths[place] = worth;
    listed[first + place] = column;
    if (count === listLength) bound = worths[listLength - 1] as number;
  }
  counts[row] = count;
  bounds[row] = bound;
}
