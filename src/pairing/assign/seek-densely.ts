import type { Search } from "./search.js";
import { infinite } from "./search.js";
import type { State } from "./state.js";
import { emptyCost } from "./state.js";

/**
 * Seeks a shortest path from a row where nobody has more than one place, reading whole rows.
 *
 * @source R. Jonker and A. Volgenant, "A shortest augmenting path algorithm for dense and sparse
 * linear assignment problems", Computing 38 (1987): augmentation.
 */
export function seekDensely(state: State, search: Search, from: number): void {
  const { columns } = state.instance;
  const { ahead, worth, distance, touched } = search;
  for (let column = 0; column < columns; column += 1) {
    const free = state.holders[column]?.length === 0;
    // Costs are whole, so of columns that are equally far those that nobody holds come first.
    worth[column] = (state.columnPrices[column] as number) - (free ? 0.5 : 0);
    ahead[column] = infinite;
  }
  let [row, before, length] = [from, -1, 0];
  for (;;) {
    comeTo(state, search, row, length, before);
    before = nearestAfter(state, search, row, length);
    const holder = state.holders[before]?.[0];
    length = Math.ceil(ahead[before] as number);
    if (!(length < search.end.length)) return;
    touched.push(before);
    distance[before] = length;
    if (holder === undefined) {
      search.end = { length, column: before, row: -1 };
      return;
    }
    // What has been left behind is never nearer.
    worth[before] = infinite;
    ahead[before] = infinite;
    row = holder;
  }
}

/** Comes to a row, whose place might be left empty. */
function comeTo(state: State, search: Search, row: number, distance: number, before: number): void {
  search.reached.push(row);
  search.rowDistance[row] = distance;
  search.columnBefore[row] = before;
  const length = distance + emptyCost(state, row, 0) - (state.rowPrices[row] as number);
  if (length < search.end.length) search.end = { length, column: -1, row };
}

/** Looks at all columns from a row, and says which one is the nearest of those ahead. */
function nearestAfter(
  { instance, rowPrices }: State,
  { ahead, worth, rowBefore }: Search,
  row: number,
  length: number,
): number {
  const { costs, columns } = instance;
  const base = length - (rowPrices[row] as number);
  const start = row * columns;
  let nearest = infinite;
  let at = 0;
  for (let column = 0; column < columns; column += 1) {
    const through = base + (costs[start + column] as number) + (worth[column] as number);
    let far = ahead[column] as number;
    if (through < far) {
      far = through;
      ahead[column] = through;
      rowBefore[column] = row;
    }
    if (far < nearest) {
      nearest = far;
      at = column;
    }
  }
  return at;
}
