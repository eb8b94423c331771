import type { Bits } from "./bits.js";
import { emptyBits, isIn, leastIn, putIn, takeOut } from "./bits.js";
import type { FreeColumns } from "./free-columns.js";
import { freeColumnsOf, isFree } from "./free-columns.js";
import type { State } from "./state.js";
import { emptyCost, isTaken, placeCost } from "./state.js";

/**
 * A search along free steps from a column back to the row that wants it.
 *
 * Nodes are rows first, then columns, then the outside, where places are empty.
 */
export interface TieSearch {
  readonly state: State;
  /** The free columns of rows as far as they were needed. */
  readonly free: (FreeColumns | undefined)[];
  /** The columns that are not settled for good. */
  readonly open: Bits;
  /** Those of them that no search has come to since the last change. */
  readonly unseen: Bits;
  /** The node before each. */
  readonly before: Int32Array;
  /** The mark of the search that came to each row, or to the outside, last. */
  readonly seen: Int32Array;
  mark: number;
  /** Rows, and the outside, that have been come to and not been left yet. */
  readonly waiting: number[];
  /** The row that wants a column, and the column that it wants. */
  row: number;
  column: number;
}

/** Makes room for searches. */
export function openTieSearch(state: State): TieSearch {
  const { rows, columns } = state.instance;
  const nodes = rows + columns + 1;
  const open = emptyBits(columns);
  for (let column = 0; column < columns; column += 1) putIn(open, column);
  return {
    state,
    free: new Array<FreeColumns | undefined>(rows),
    open,
    unseen: emptyBits(columns),
    before: new Int32Array(nodes),
    seen: new Int32Array(nodes),
    mark: 0,
    waiting: [],
    row: 0,
    column: 0,
  };
}

/** Forgets what was seen, as there has been a change. */
export function renew(search: TieSearch): void {
  search.mark += 1;
  search.unseen.set(search.open);
}

/**
 * Seeks free steps from the column back to the row; the nodes before tell them.
 *
 * What was seen in vain for an earlier column of the row stays seen until a change: fewer steps are
 * open to later ones.
 */
export function seek(search: TieSearch): boolean {
  const { rows, columns } = search.state.instance;
  const { waiting } = search;
  waiting.length = 0;
  if (comesToColumn(search, search.column, rows + search.column)) return true;
  for (const node of waiting) {
    const found = node === rows + columns ? leavesOutside(search) : leavesRow(search, node);
    if (found) return true;
  }
  return false;
}

/** Whether the row may fill a place more at no cost. */
export function mayFill(state: State, row: number): boolean {
  const empty = state.empty[row] as number;
  return empty > 0 && state.rowPrices[row] === emptyCost(state, row, empty - 1);
}

function mayEmpty(state: State, row: number): boolean {
  return state.rowPrices[row] === emptyCost(state, row, state.empty[row] as number);
}

function mayGive(state: State, column: number): boolean {
  const used = (state.holders[column] as number[]).length;
  return used > 0 && state.columnPrices[column] === placeCost(state, column, used - 1);
}

function mayTake(state: State, column: number): boolean {
  const used = (state.holders[column] as number[]).length;
  return state.columnPrices[column] === placeCost(state, column, used);
}

/**
 * Comes to a column, and goes on at once to the rows that may give it up, among what is not settled
 * yet; says whether the row is found.
 */
function comesToColumn(search: TieSearch, column: number, from: number): boolean {
  const { state, row, unseen, before } = search;
  const { rows, columns } = state.instance;
  const node = rows + column;
  if (!isIn(unseen, column)) return false;
  takeOut(unseen, column);
  before[node] = from;
  for (const holder of state.holders[column] as number[]) {
    const open = holder > row || (holder === row && column > search.column);
    if (open && isFree(state, holder, column) && comesToRow(search, holder, node)) return true;
  }
  if (mayTake(state, column)) comesTo(search, rows + columns, node);
  return false;
}

/** Comes to a row; it is the one, or may take what the one holds and would rather give up. */
function comesToRow(search: TieSearch, node: number, from: number): boolean {
  if (node === search.row) {
    search.before[node] = from;
    return true;
  }
  return comesTo(search, node, from) && relieves(search, node);
}

function relieves({ state, before, row, column }: TieSearch, node: number): boolean {
  for (const held of state.held[row] as number[]) {
    if (held <= column || !isFree(state, row, held)) continue;
    if (!isFree(state, node, held) || isTaken(state, node, held)) continue;
    before[state.instance.rows + held] = node;
    before[row] = state.instance.rows + held;
    return true;
  }
  return false;
}

/** Comes to a node; says whether that is for the first time. */
function comesTo({ seen, mark, before, waiting }: TieSearch, node: number, from: number): boolean {
  if (seen[node] === mark) return false;
  seen[node] = mark;
  before[node] = from;
  waiting.push(node);
  return true;
}

function leavesRow(search: TieSearch, node: number): boolean {
  const { state } = search;
  const { rows, columns } = state.instance;
  const { listed, columns: free } = freeOf(search, node);
  if (listed ? leavesByList(search, node, free) : leavesByBits(search, node, free)) return true;
  if (mayEmpty(state, node)) comesTo(search, rows + columns, node);
  return false;
}

function leavesByList(search: TieSearch, node: number, free: Int32Array): boolean {
  for (let place = 0; place < free.length; place += 1) {
    if (leavesTo(search, node, free[place] as number)) return true;
  }
  return false;
}

function leavesByBits(search: TieSearch, node: number, free: Bits): boolean {
  const { unseen } = search;
  for (let word = 0; word < free.length; word += 1) {
    let bits = (free[word] as number) & (unseen[word] as number);
    while (bits !== 0) {
      if (leavesTo(search, node, 32 * word + leastIn(bits))) return true;
      bits &= bits - 1;
    }
  }
  return false;
}

function freeOf({ state, free }: TieSearch, row: number): FreeColumns {
  const known = free[row] ?? freeColumnsOf(state, row);
  free[row] = known;
  return known;
}

const leavesTo = (search: TieSearch, node: number, column: number): boolean =>
  isIn(search.unseen, column) &&
  !isTaken(search.state, node, column) &&
  comesToColumn(search, column, node);

function leavesOutside(search: TieSearch): boolean {
  const { state } = search;
  const { rows, columns } = state.instance;
  const outside = rows + columns;
  for (let row = search.row; row < rows; row += 1) {
    if (mayFill(state, row) && comesToRow(search, row, outside)) return true;
  }
  for (let column = 0; column < columns; column += 1) {
    if (mayGive(state, column) && comesToColumn(search, column, outside)) return true;
  }
  return false;
}
