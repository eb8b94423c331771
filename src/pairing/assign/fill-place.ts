import { pop, push } from "./heap.js";
import type { Search } from "./search.js";
import { clear, infinite } from "./search.js";
import { seekDensely } from "./seek-densely.js";
import { listCheapest, listLength } from "./shortlists.js";
import type { State } from "./state.js";
import { beyondPrices, emptyCost, isTaken, release, take } from "./state.js";

/**
 * Fills one more place of a row, or leaves it empty, along a shortest path; what is paired stays
 * optimal.
 *
 * The path goes from rows to columns that they could take, and from columns to rows that would give
 * them up, by costs from which prices have been taken, none of which is below 0.
 *
 * @source E. W. Dijkstra's search with the prices of H. W. Kuhn, "The Hungarian method for the
 * assignment problem" (1955), as in J. Edmonds and R. M. Karp (1972).
 */
export function fillPlace(state: State, search: Search, row: number): void {
  if (search.denseTurns > 0) {
    search.denseTurns -= 1;
    seekDensely(state, search, row);
  } else if (seekAlongLists(state, search, row)) search.givenUp = 0;
  else {
    clear(state, search);
    seekDensely(state, search, row);
    // Each time in turn, more searches are not even tried.
    search.givenUp += 1;
    search.denseTurns = 2 ** Math.min(search.givenUp, 10);
  }
  movePrices(state, search);
  follow(state, search);
  clear(state, search);
}

/** So many whole rows are read before a search is given up for one that reads nothing else. */
const fewRows = 8;

/** Looks at shortlists first; says whether that came to an end before too many rows were read. */
function seekAlongLists(state: State, search: Search, row: number): boolean {
  search.turn += 1;
  search.rowsRead = 0;
  reach(search, row, 0, -1);
  const { keys } = search.heap;
  while (keys.length > 0 && (keys[0] as number) < search.end.length) {
    if (state.single && search.rowsRead > fewRows + search.reached.length / 2) return false;
    advance(state, search);
  }
  return true;
}

/** The price of a row that holds nothing yet: what its best way costs. */
export function priceRow(state: State, row: number): void {
  const { instance, columnPrices, rowPrices, shortlists } = state;
  listCheapest(shortlists, instance, columnPrices, row);
  const best = emptyCost(state, row, 0);
  rowPrices[row] = best;
  if (shortlists.counts[row] === 0) return;
  const column = shortlists.columns[row * listLength] as number;
  const cost = instance.costs[row * instance.columns + column] as number;
  rowPrices[row] = Math.min(best, cost + (columnPrices[column] as number));
}

/** Goes on from the nearest node. */
function advance(state: State, search: Search): void {
  const { rows, columns } = state.instance;
  const key = search.heap.keys[0] as number;
  const node = pop(search.heap);
  if (node >= columns + rows) lookFurther(state, search, node - columns - rows);
  else if (node >= columns) {
    const row = node - columns;
    // A row or column that has come nearer since stands further ahead as well.
    if (key === search.rowDistance[row]) leaveRow(state, search, row);
  } else if (key === search.distance[node]) passColumn(state, search, node);
}

function reach(search: Search, row: number, distance: number, column: number): void {
  const known = search.rowDistance[row] as number;
  if (distance >= known) return;
  if (known === infinite) search.reached.push(row);
  search.rowDistance[row] = distance;
  search.columnBefore[row] = column;
  push(search.heap, distance, search.distance.length + row);
}

/** Looks from a row at leaving its place empty, and at the columns on its shortlist. */
function leaveRow(state: State, search: Search, row: number): void {
  const distance = search.rowDistance[row] as number;
  const price = state.rowPrices[row] as number;
  const length = distance + emptyCost(state, row, state.empty[row] as number) - price;
  if (length < search.end.length) search.end = { length, column: -1, row };
  lookAtList(state, search, row);
}

/** Looks at the columns on a shortlist, and later at others, should none nearer lead to an end. */
function lookAtList(state: State, search: Search, row: number): void {
  const { instance, columnPrices, shortlists } = state;
  const { columns, costs, counts, bounds } = shortlists;
  const base = (search.rowDistance[row] as number) - (state.rowPrices[row] as number);
  const first = row * listLength;
  const end = first + (counts[row] as number);
  for (let place = first; place < end; place += 1) {
    const column = columns[place] as number;
    const through = base + (costs[place] as number) + (columnPrices[column] as number);
    look(state, search, row, column, through);
  }
  const others = base + (bounds[row] as number);
  if (others < search.end.length) push(search.heap, others, instance.columns + instance.rows + row);
}

/** Looks beyond a shortlist: at a new one first, as prices have risen since it was made. */
function lookFurther(state: State, search: Search, row: number): void {
  search.rowsRead += 1;
  if (search.listedIn[row] === search.turn) {
    lookEverywhere(state, search, row);
    return;
  }
  search.listedIn[row] = search.turn;
  listCheapest(state.shortlists, state.instance, state.columnPrices, row);
  lookAtList(state, search, row);
}

function lookEverywhere(state: State, search: Search, row: number): void {
  const { costs, columns } = state.instance;
  const { columnPrices } = state;
  const { distance } = search;
  const base = (search.rowDistance[row] as number) - (state.rowPrices[row] as number);
  const start = row * columns;
  for (let column = 0; column < columns; column += 1) {
    const through = base + (costs[start + column] as number) + (columnPrices[column] as number);
    if (through < (distance[column] as number)) look(state, search, row, column, through);
  }
}

/** Comes to a column through a row, if that is nearer and may lead to a nearer end. */
function look(state: State, search: Search, row: number, column: number, through: number): void {
  const known = search.distance[column] as number;
  if (through >= known || through >= search.end.length || isTaken(state, row, column)) return;
  if (known === infinite) search.touched.push(column);
  search.distance[column] = through;
  search.rowBefore[column] = row;
  const length = through + (search.toEnd[column] as number);
  if (length < search.end.length) search.end = { length, column, row: -1 };
  push(search.heap, through, column);
}

/** Passes a column, whose rows may give it up. */
function passColumn(state: State, search: Search, column: number): void {
  const distance = search.distance[column] as number;
  for (const row of state.holders[column] as number[]) {
    reach(search, row, distance - beyondPrices(state, row, column), column);
  }
}

/** Whatever was nearer than the end is dearer now by the difference. */
function movePrices({ rowPrices, columnPrices }: State, search: Search): void {
  const { end, reached, rowDistance, touched, distance } = search;
  for (const row of reached) {
    const nearer = end.length - (rowDistance[row] as number);
    if (nearer > 0) rowPrices[row] = (rowPrices[row] as number) + nearer;
  }
  for (const column of touched) {
    const nearer = end.length - (distance[column] as number);
    if (nearer > 0) columnPrices[column] = (columnPrices[column] as number) + nearer;
  }
}

/** Takes and gives up pairs along the path, from its end back to its first row. */
function follow(state: State, { end, rowBefore, columnBefore }: Search): void {
  let { row, column } = end;
  if (column === -1) state.empty[row] = (state.empty[row] as number) + 1;
  else {
    row = rowBefore[column] as number;
    take(state, row, column);
  }
  for (column = columnBefore[row] as number; column !== -1; column = columnBefore[row] as number) {
    release(state, row, column);
    row = rowBefore[column] as number;
    take(state, row, column);
  }
}
