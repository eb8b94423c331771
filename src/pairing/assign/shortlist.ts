import type { State } from "./state.js";

/**
 * The cheapest columns of a row at some time, and a bound for the others.
 *
 * As prices never fall, what lay at the bound or beyond it stays there.
 */
export interface Shortlist {
  readonly columns: readonly number[];
  /** What every other column costs at least, with its price. */
  readonly bound: number;
}

/** Long enough for nearly every search, short enough to be walked at every step. */
const length = 24;

/** Lists the cheapest columns of a row at the prices of now. */
export function shortlistOf({ instance, columnPrices }: State, row: number): Shortlist {
  const { costs, columns } = instance;
  const start = row * columns;
  const listed: number[] = [];
  const worths: number[] = [];
  let bound = Number.POSITIVE_INFINITY;
  for (let column = 0; column < columns; column += 1) {
    const worth = (costs[start + column] as number) + (columnPrices[column] as number);
    if (!(worth < bound)) continue;
    if (listed.length === length) {
      listed.pop();
      worths.pop();
    }
    let place = listed.length;
    while (place > 0 && worth < (worths[place - 1] as number)) {
      worths[place] = worths[place - 1] as number;
      listed[place] = listed[place - 1] as number;
      place -= 1;
    }
    worths[place] = worth;
    listed[place] = column;
    if (listed.length === length) bound = worths[length - 1] as number;
  }
  return { columns: listed, bound };
}
