import { listLength } from "./shortlists.js";
import type { State } from "./state.js";
import { beyondPrices, emptyCost, isTaken, placeCost, release, take } from "./state.js";

/**
 * Exchanges pairs of an optimum until it is the first of all optima.
 *
 * Pair by pair, in the order of rows and columns, a pair is taken if some optimum has it besides
 * those settled before. Exactly the exchanges along steps that the prices leave free keep the
 * optimum, so a search over these steps finds out.
 */
export function settleTies(state: State): void {
  const free = freeColumns(state);
  const nodes = state.instance.rows + state.instance.columns + 1;
  const search: TieSearch = { before: new Int32Array(nodes), seen: new Int32Array(nodes), mark: 0 };
  for (let row = 0; row < state.instance.rows; row += 1) settleRow(state, free, search, row);
}

interface TieSearch {
  /** The node before each; rows first, then columns, then the outside, where places are empty. */
  readonly before: Int32Array;
  readonly seen: Int32Array;
  mark: number;
}

type FreeColumns = readonly (readonly number[])[];

/** The columns of each row, ascending, that cost just what the prices say, taken or not. */
function freeColumns(state: State): FreeColumns {
  const free: (readonly number[])[] = [];
  for (let row = 0; row < state.instance.rows; row += 1) {
    const beyond = state.shortlists.bounds[row] as number;
    const listed = (state.rowPrices[row] as number) < beyond;
    free.push(listed ? freeOnList(state, row) : freeAnywhere(state, row));
  }
  return free;
}

function freeOnList(state: State, row: number): readonly number[] {
  const { columns, counts } = state.shortlists;
  const first = row * listLength;
  const list: number[] = [];
  for (let place = first; place < first + (counts[row] as number); place += 1) {
    const column = columns[place] as number;
    if (isFreeStep(state, row, column)) list.push(column);
  }
  return list.sort((one, other) => one - other);
}

function freeAnywhere({ instance, rowPrices, columnPrices }: State, row: number): readonly number[] {
  const { columns, costs } = instance;
  const start = row * columns;
  const price = rowPrices[row] as number;
  const list: number[] = [];
  for (let column = 0; column < columns; column += 1) {
    const cost = costs[start + column] as number;
    if (cost + (columnPrices[column] as number) === price) list.push(column);
  }
  return list;
}

const isFreeStep = (state: State, row: number, column: number): boolean =>
  beyondPrices(state, row, column) === 0;

function settleRow(state: State, free: FreeColumns, search: TieSearch, row: number): void {
  search.mark += 1;
  for (const column of free[row] as number[]) {
    if (isTaken(state, row, column)) continue;
    if (!canChange(state, row, column)) return;
    if (!seek(state, free, search, row, column)) continue;
    exchange(state, search, row, column);
    search.mark += 1;
  }
}

/** Whether anything of a row may still change for the sake of a column. */
function canChange(state: State, row: number, column: number): boolean {
  if (mayFill(state, row)) return true;
  const held = state.held[row] as number[];
  return held.some((each) => each > column && isFreeStep(state, row, each));
}

/** Whether the row may fill a place more at no cost. */
function mayFill(state: State, row: number): boolean {
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
 * Seeks free steps from a column back to the row that wants it.
 *
 * What was seen in vain for an earlier column of the row stays marked: fewer steps are open to later
 * ones.
 */
function seek(
  state: State,
  free: FreeColumns,
  search: TieSearch,
  row: number,
  column: number,
): boolean {
  const { rows, columns } = state.instance;
  const queue: number[] = [];
  see(search, queue, rows + column, rows + column);
  for (const node of queue) {
    if (node === rows + columns) seeFromOutside(state, search, queue, row);
    else if (node >= rows) seeFromColumn(state, search, queue, row, column, node - rows);
    else if (givesWay(state, search, row, column, node)) return true;
    else seeFromRow(state, free, search, queue, node);
    if (search.seen[row] === search.mark) return true;
  }
  return false;
}

/** Comes to a node for the first time. */
function see({ before, seen, mark }: TieSearch, queue: number[], node: number, from: number): void {
  if (seen[node] === mark) return;
  seen[node] = mark;
  before[node] = from;
  queue.push(node);
}

/** Whether a row takes a column that the row in question holds, which ends the search early. */
function givesWay(
  state: State,
  search: TieSearch,
  row: number,
  column: number,
  other: number,
): boolean {
  for (const held of state.held[row] as number[]) {
    if (held <= column || !isFreeStep(state, row, held)) continue;
    if (!isFreeStep(state, other, held) || isTaken(state, other, held)) continue;
    const node = state.instance.rows + held;
    search.before[node] = other;
    search.before[row] = node;
    return true;
  }
  return false;
}

function seeFromRow(
  state: State,
  free: FreeColumns,
  search: TieSearch,
  queue: number[],
  node: number,
): void {
  const { rows, columns } = state.instance;
  for (const each of free[node] as number[]) {
    if (search.seen[rows + each] !== search.mark && !isTaken(state, node, each)) {
      see(search, queue, rows + each, node);
    }
  }
  if (mayEmpty(state, node)) see(search, queue, rows + columns, node);
}

/** Goes on to the rows that may give a column up, among what is not settled yet. */
function seeFromColumn(
  state: State,
  search: TieSearch,
  queue: number[],
  row: number,
  column: number,
  from: number,
): void {
  const { rows, columns } = state.instance;
  for (const holder of state.holders[from] as number[]) {
    const open = holder > row || (holder === row && from > column);
    if (open && isFreeStep(state, holder, from)) see(search, queue, holder, rows + from);
  }
  if (mayTake(state, from)) see(search, queue, rows + columns, rows + from);
}

function seeFromOutside(state: State, search: TieSearch, queue: number[], row: number): void {
  const { rows, columns } = state.instance;
  const outside = rows + columns;
  for (let each = row; each < rows; each += 1) {
    if (mayFill(state, each)) see(search, queue, each, outside);
  }
  for (let each = 0; each < columns; each += 1) {
    if (mayGive(state, each)) see(search, queue, rows + each, outside);
  }
}

/** Carries the steps out, from the row back to the column, and takes the pair. */
function exchange(state: State, { before }: TieSearch, row: number, column: number): void {
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
