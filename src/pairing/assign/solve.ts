import { bidForColumns } from "./bid-for-columns.js";
import { fillFreely } from "./fill-freely.js";
import { fillPlace, priceRow } from "./fill-place.js";
import type { Instance, Optimum } from "./instance.js";
import type { Measures } from "./measures.js";
import { openSearch } from "./search.js";
import { settleTies } from "./settle-ties.js";
import type { State } from "./state.js";
import { openState } from "./state.js";
import { takeCheapest } from "./take-cheapest.js";

/**
 * Finds the best pairs: the most of them with the fewest missing, then the least cost; of several
 * such sets the one that comes first.
 *
 * Of two sets, the one comes first that has the first pair, in the order of rows and then columns,
 * that only one of them has.
 *
 * @param measures - What its costs tell; the penalty is at most `mostPenalty`.
 */
export function solve(instance: Instance, measures: Measures): Optimum {
  const state = openState(instance, measures);
  const rows = [...instance.rowMost.keys()];
  const waiting = rows.filter((row) => instance.rowMost[row] !== 0);
  // Rows that take or bid for a column are priced by it.
  for (const row of rows) if (!state.single || instance.rowMost[row] === 0) priceRow(state, row);
  fillPlaces(state, state.single ? fillQuickly(state, measures, waiting) : waiting);
  settleTies(state);
  return optimumOf(state);
}

/** Fills most places where nobody has more than one; returns the rows that a search has to place. */
function fillQuickly(
  state: State,
  { columnLows }: Measures,
  rows: readonly number[],
): readonly number[] {
  const { columnPrices } = state;
  const worths = columnLows.map((low, column) => low + (columnPrices[column] as number));
  const least = worths.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  return bidForColumns(state, fillFreely(state, takeCheapest(state, rows, least)));
}

function fillPlaces(state: State, rows: readonly number[]): void {
  const search = openSearch(state);
  for (const row of rows) {
    const places = state.instance.rowMost[row] as number;
    for (let place = 0; place < places; place += 1) fillPlace(state, search, row);
  }
}

function optimumOf(state: State): Optimum {
  const { held, rowPrices, columnPrices, penalty } = state;
  const columnsOf = held.map((columns) => [...columns].sort((one, other) => one - other));
  const more = raiseOf(state);
  return {
    columnsOf,
    rowPrices: rowPrices.map((price) => price + more),
    columnPrices: columnPrices.map((price) => price + more),
    penalty,
  };
}

/** Where columns had bases, prices are raised together until none is below 0. */
function raiseOf({ bases, columnPrices }: State): number {
  if (bases.every((base) => base === 0)) return 0;
  return 0 - columnPrices.reduce((one, other) => Math.min(one, other));
}
