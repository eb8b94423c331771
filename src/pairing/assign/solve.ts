import { bidForColumns } from "./bid-for-columns.js";
import { fillPlace, openSearch, priceRow } from "./fill-place.js";
import type { Instance, Optimum } from "./instance.js";
import { settleTies } from "./settle-ties.js";
import type { State } from "./state.js";
import { openState } from "./state.js";

/**
 * Finds the best pairs: the most of them with the fewest missing, then the least cost; of several
 * such sets the one that comes first.
 *
 * Of two sets, the one comes first that has the first pair, in the order of rows and then columns,
 * that only one of them has.
 *
 * @param penalty - The penalty of the problem, which is at most `mostPenalty`.
 */
export function solve(instance: Instance, penalty: number): Optimum {
  const state = openState(instance, penalty);
  const most = (all: Int32Array): number => all.reduce((one, other) => Math.max(one, other), 0);
  const single = most(instance.rowMost) <= 1 && most(instance.columnMost) <= 1;
  const rows = [...instance.rowMost.keys()];
  // Bids set the prices of rows; those that do not bid are priced here.
  for (const row of rows) if (!single || instance.rowMost[row] === 0) priceRow(state, row);
  const waiting = rows.filter((row) => instance.rowMost[row] !== 0);
  fillPlaces(state, single ? bidForColumns(state, waiting) : waiting);
  settleTies(state);
  return optimumOf(state);
}

function fillPlaces(state: State, rows: readonly number[]): void {
  const search = openSearch(state);
  for (const row of rows) {
    const places = state.instance.rowMost[row] as number;
    for (let place = 0; place < places; place += 1) fillPlace(state, search, row);
  }
}

function optimumOf({ held, rowPrices, columnPrices, penalty }: State): Optimum {
  const columnsOf = held.map((columns) => [...columns].sort((one, other) => one - other));
  return { columnsOf, rowPrices, columnPrices, penalty };
}
