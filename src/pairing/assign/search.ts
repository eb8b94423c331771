import type { Heap } from "./heap.js";
import type { State } from "./state.js";
import { placeCost } from "./state.js";

/**
 * What searches write into; made once, cleared by each.
 *
 * Nodes of the heap are columns, then rows, then rows once more for what their shortlists left out.
 */
export interface Search {
  readonly heap: Heap;
  /** How far each column is, and the row before it. */
  readonly distance: Float64Array;
  readonly rowBefore: Int32Array;
  /** The columns whose distance is known. */
  readonly touched: number[];
  /** What ending in each column costs beyond its price; infinite where it is full. */
  readonly toEnd: Float64Array;
  /** How far each row is, and the column before it. */
  readonly rowDistance: Float64Array;
  readonly columnBefore: Int32Array;
  readonly reached: number[];
  /** Which search it is, and which one listed the cheapest columns of each row. */
  turn: number;
  readonly listedIn: Int32Array;
  /** How many whole rows it has read. */
  rowsRead: number;
  /** What a search that reads nothing but whole rows knows of each column. */
  readonly ahead: Float64Array;
  readonly worth: Float64Array;
  /** So many of the next searches are to read whole rows from the start. */
  denseTurns: number;
  /** How many searches along lists were given up, one after the other. */
  givenUp: number;
  end: End;
}

/** Where a path may end: in a place of a column, or with a place of a row that becomes empty. */
interface End {
  readonly length: number;
  readonly column: number;
  readonly row: number;
}

/** As far as what has not been come to. */
export const infinite = Number.POSITIVE_INFINITY;
const nowhere: End = { length: infinite, column: -1, row: -1 };

/** Makes room for searches. */
export function openSearch(state: State): Search {
  const { rows, columns } = state.instance;
  const toEnd = new Float64Array(columns);
  for (let column = 0; column < columns; column += 1) toEnd[column] = endCost(state, column);
  return {
    heap: { keys: [], nodes: [] },
    distance: new Float64Array(columns).fill(infinite),
    rowBefore: new Int32Array(columns),
    touched: [],
    toEnd,
    rowDistance: new Float64Array(rows).fill(infinite),
    columnBefore: new Int32Array(rows),
    reached: [],
    turn: 0,
    listedIn: new Int32Array(rows),
    rowsRead: 0,
    ahead: new Float64Array(columns),
    worth: new Float64Array(columns),
    denseTurns: 0,
    givenUp: 0,
    end: nowhere,
  };
}

/** What ending in a column costs beyond its price. */
function endCost(state: State, column: number): number {
  const used = (state.holders[column] as number[]).length;
  return placeCost(state, column, used) - (state.columnPrices[column] as number);
}

/** Forgets what a search wrote, for the next one. */
export function clear(state: State, search: Search): void {
  for (const column of search.touched) {
    search.distance[column] = infinite;
    search.toEnd[column] = endCost(state, column);
  }
  for (const row of search.reached) search.rowDistance[row] = infinite;
  search.touched.length = 0;
  search.reached.length = 0;
  search.heap.keys.length = 0;
  search.heap.nodes.length = 0;
  search.end = nowhere;
}
