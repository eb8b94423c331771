import { isIn, leastIn, takeOut } from "./bits.js";
import { isFree } from "./free-columns.js";
import type { State } from "./state.js";
import { isTaken, release, take } from "./state.js";
import type { TieSearch } from "./tie-search.js";
import { mayFill, openTieSearch, renew, seek } from "./tie-search.js";

/**
 * Exchanges pairs of an optimum until it is the first of all optima.
 *
 * Pair by pair, in the order of rows and columns, a pair is taken if some optimum has it besides
 * those settled before. Exactly the exchanges along steps that the prices leave free keep the
 * optimum, so a search over these steps finds out.
 */
export function settleTies(state: State): void {
  const search = openTieSearch(state);
  for (let row = 0; row < state.instance.rows; row += 1) {
    settleRow(search, row);
    closeColumns(search, row);
  }
}

function settleRow(search: TieSearch, row: number): void {
  const { state } = search;
  search.row = row;
  renew(search);
  const free = search.free[row];
  const next = free?.listed ? listedAfter(free.columns) : columnAfter;
  for (
    let column = next(search, -1);
    column < endOfChanges(state, row);
    column = next(search, column)
  ) {
    if (isTaken(state, row, column)) continue;
    search.column = column;
    if (!seek(search)) continue;
    exchange(search);
    renew(search);
  }
}

/** Only before this column may anything of a row still change. */
function endOfChanges(state: State, row: number): number {
  if (mayFill(state, row)) return state.instance.columns;
  const held = state.held[row] as number[];
  return held.reduce((end, each) => (each > end && isFree(state, row, each) ? each : end), -1);
}

type NextColumn = (search: TieSearch, column: number) => number;

const none = Number.POSITIVE_INFINITY;

/** The next free column of a row, of those that are listed. */
function listedAfter(free: Int32Array): NextColumn {
  return ({ open }, column) => free.find((each) => each > column && isIn(open, each)) ?? none;
}

/** The next free column of a row, of all. */
function columnAfter({ state, row, open }: TieSearch, column: number): number {
  const first = column + 1;
  // Nothing before the next column counts in the first word.
  let mask = -1 << (first & 31);
  for (let word = first >>> 5; word < open.length; word += 1) {
    for (let bits = (open[word] as number) & mask; bits !== 0; bits &= bits - 1) {
      const next = 32 * word + leastIn(bits);
      if (isFree(state, row, next)) return next;
    }
    mask = -1;
  }
  return none;
}

/** Closes the columns of a row that is settled, where nobody may give up a place or take one. */
function closeColumns({ state, open }: TieSearch, row: number): void {
  const { held, holders, instance } = state;
  for (const column of held[row] as number[]) {
    const rows = holders[column] as number[];
    const full = rows.length === instance.columnMost[column];
    if (full && rows.every((holder) => holder <= row)) takeOut(open, column);
  }
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
