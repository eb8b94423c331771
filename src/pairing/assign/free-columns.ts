import { listLength } from "./shortlists.js";
import type { State } from "./state.js";
import { beyondPrices } from "./state.js";

/** The columns of each row, ascending, that cost just what the prices say, taken or not. */
export type FreeColumns = readonly (readonly number[])[];

/** Lists the free columns; whole rows are read only where a shortlist may have left some out. */
export function freeColumns(state: State): FreeColumns {
  const free: (readonly number[])[] = [];
  for (let row = 0; row < state.instance.rows; row += 1) {
    const listed = (state.rowPrices[row] as number) < (state.shortlists.bounds[row] as number);
    free.push(listed ? freeOnList(state, row) : freeAnywhere(state, row));
  }
  return free;
}

/** Whether a pair costs just what the prices say, so that taking or giving it up costs nothing. */
export const isFree = (state: State, row: number, column: number): boolean =>
  beyondPrices(state, row, column) === 0;

function freeOnList(state: State, row: number): readonly number[] {
  const { columns, counts } = state.shortlists;
  const first = row * listLength;
  const end = first + (counts[row] as number);
  const list: number[] = [];
  for (let place = first; place < end; place += 1) {
    const column = columns[place] as number;
    if (isFree(state, row, column)) list.push(column);
  }
  return list.sort((one, other) => one - other);
}

function freeAnywhere(
  { instance, rowPrices, columnPrices }: State,
  row: number,
): readonly number[] {
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
