import { isFree } from "./free-columns.js";
import type { State } from "./state.js";
import { isTaken, release, take } from "./state.js";
import type { TieSearch } from "./tie-search.js";
import { mayFill, openTieSearch, seek } from "./tie-search.js";

/**
 * Exchanges pairs of an optimum until it is the first of all optima.
 *
 * Pair by pair, in the order of rows and columns, a pair is taken if some optimum has it besides
 * those settled before. Exactly the exchanges along steps that the prices leave free keep the
 * optimum, so a search over these steps finds out.
 */
export function settleTies(state: State): void {
  const search = openTieSearch(state);
  for (let row = 0; row < state.instance.rows; row += 1) settleRow(search, row);
}

function settleRow(search: TieSearch, row: number): void {
  const { state } = search;
  search.row = row;
  search.mark += 1;
  for (const column of search.free[row] as number[]) {
    if (isTaken(state, row, column)) continue;
    if (!canChange(state, row, column)) return;
    search.column = column;
    if (!seek(search)) continue;
    exchange(search);
    search.mark += 1;
  }
}

/** Whether anything of a row may still change for the sake of a column. */
function canChange(state: State, row: number, column: number): boolean {
  if (mayFill(state, row)) return true;
  const held = state.held[row] as number[];
  return held.some((each) => each > column && isFree(state, row, each));
}

/** Carries the steps out, from the row back to the column, and takes the pair. */
function exchange({ state, before, row, column }: TieSearch): void {
  const { rows, columns } = state.instance;
  const outside = rows + columns;
  let node = row;
  while (node !== rows + column) {
    const from = before[node] as number;
    if (node < rows && from === outside) {
      state.empty[node] = (state.empty[node] as number) - 1;
    } else if (from < rows && node === outside) {
      state.empty[from] = (state.empty[from] as number) + 1;
    } else if (node < rows) release(state, node, from - rows);
    else if (from < rows) take(state, from, node - rows);
    node = from;
  }
  take(state, row, column);
}
