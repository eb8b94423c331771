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
function freeColumns({ instance, rowPrices, columnPrices }: State): FreeColumns {
  const { rows, columns, costs } = instance;
  const free: number[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const start = row * columns;
    const price = rowPrices[row] as number;
    const list: number[] = [];
    for (let column = 0; column < columns; column += 1) {
      const cost = costs[start + column] as number;
      if (cost + (columnPrices[column] as number) === price) list.push(column);
    }
    free.push(list);
  }
  return free;
}

const isFreeStep = (state: State, row: number, column: number): boolean =>
  beyondPrices(state, row, column) === 0;

function settleRow(state: State, free: FreeColumns, search: TieSearch, row: number): void {
  for (const column of free[row] as number[]) {
    if (isTaken(state, row, column)) continue;
    if (!canChange(state, row, column)) return;
    if (seek(state, free, search, row, column)) exchange(state, search, row, column);
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

/** Seeks free steps from a column back to the row that wants it. */
function seek(
  state: State,
  free: FreeColumns,
  search: TieSearch,
  row: number,
  column: number,
): boolean {
  const { rows } = state.instance;
  search.mark += 1;
  const queue = [rows + column];
  search.seen[rows + column] = search.mark;
  for (const node of queue) {
    for (const next of stepsFrom(state, free, node, row, column)) {
      if (search.seen[next] === search.mark) continue;
      search.seen[next] = search.mark;
      search.before[next] = node;
      if (next === row) return true;
      queue.push(next);
    }
  }
  return false;
}

/** The nodes one free step away, among what is not settled yet. */
function stepsFrom(
  state: State,
  free: FreeColumns,
  node: number,
  row: number,
  column: number,
): readonly number[] {
  const { rows, columns } = state.instance;
  if (node === rows + columns) return stepsFromOutside(state, row);
  if (node >= rows) return stepsFromColumn(state, node - rows, row, column);
  const onward = (free[node] as number[])
    .filter((each) => !isTaken(state, node, each))
    .map((each) => rows + each);
  return mayEmpty(state, node) ? [...onward, rows + columns] : onward;
}

function stepsFromColumn(
  state: State,
  from: number,
  row: number,
  column: number,
): readonly number[] {
  const { rows, columns } = state.instance;
  const givers = (state.holders[from] as number[]).filter(
    (holder) =>
      (holder > row || (holder === row && from > column)) && isFreeStep(state, holder, from),
  );
  return mayTake(state, from) ? [...givers, rows + columns] : givers;
}

function stepsFromOutside(state: State, row: number): readonly number[] {
  const { rows, columns } = state.instance;
  const steps: number[] = [];
  for (let each = row; each < rows; each += 1) if (mayFill(state, each)) steps.push(each);
  for (let each = 0; each < columns; each += 1) if (mayGive(state, each)) steps.push(rows + each);
  return steps;
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
