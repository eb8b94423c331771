import type { Instance } from "./instance.js";
import type { Measures } from "./measures.js";
import { penaltyOf } from "./measures.js";
import type { Shortlists } from "./shortlists.js";
import { openShortlists } from "./shortlists.js";

/**
 * Pairs taken so far, optimal for the places of rows filled so far, with their prices.
 *
 * A place of a row holds a column or stays empty. A pair that is not taken costs at least what the
 * prices say, one that is taken at most that; prices never fall.
 */
export interface State {
  readonly instance: Instance;
  readonly penalty: number;
  /** Whether nobody has more than one place; what is taken then costs just what the prices say. */
  readonly single: boolean;
  /** The columns that each row holds. */
  readonly held: number[][];
  /** The rows that hold each column. */
  readonly holders: number[][];
  /** How many places of each row stay empty. */
  readonly empty: Int32Array;
  /** What a place of each column costs beyond its pairs; see {@link basesOf}. */
  readonly bases: Float64Array;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
  readonly shortlists: Shortlists;
}

/** Opens a problem: nothing is paired, and columns cost what their first place costs. */
export function openState(instance: Instance, measures: Measures): State {
  const { rows, columns } = instance;
  const most = (all: Int32Array): number => all.reduce((one, other) => Math.max(one, other), 0);
  const state: State = {
    instance,
    penalty: penaltyOf(instance, measures),
    single: most(instance.rowMost) <= 1 && most(instance.columnMost) <= 1,
    held: Array.from({ length: rows }, () => []),
    holders: Array.from({ length: columns }, () => []),
    empty: new Int32Array(rows),
    bases: basesOf(instance, measures),
    rowPrices: new Float64Array(rows),
    columnPrices: new Float64Array(columns),
    shortlists: openShortlists(instance),
  };
  for (let column = 0; column < columns; column += 1) {
    state.columnPrices[column] = placeCost(state, column, 0);
  }
  return state;
}

/**
 * Where every place of a column is bound to be filled, once for each row and column, all pairs of a
 * column may cost less by the same amount: the best pairs stay the best. What all rows would pay for
 * a column is then no reason any more to want another.
 *
 * @source H. W. Kuhn, "The Hungarian method for the assignment problem" (1955): reduction of columns.
 */
function basesOf(instance: Instance, { columnLows, barred }: Measures): Float64Array {
  const { rows, columns, rowMost, columnMost } = instance;
  const one = (each: number): boolean => each === 1;
  const filled = !barred && rows === columns && rowMost.every(one) && columnMost.every(one);
  return filled ? columnLows.map((low) => 0 - low) : new Float64Array(columns);
}

/** What a place of a column costs: the first ones are wanted; behind the last there is none. */
export function placeCost(
  { instance, penalty, bases }: State,
  column: number,
  place: number,
): number {
  if (place >= (instance.columnMost[column] as number)) return Number.POSITIVE_INFINITY;
  const base = bases[column] as number;
  return place < (instance.columnLeast[column] as number) ? base - penalty : base;
}

/** What it costs to leave one more place of a row empty, after so many. */
export function emptyCost({ instance, penalty }: State, row: number, empty: number): number {
  const spare = (instance.rowMost[row] as number) - (instance.rowLeast[row] as number);
  return empty < spare ? penalty : 2 * penalty;
}

/** Takes a pair. */
export function take({ held, holders }: State, row: number, column: number): void {
  held[row]?.push(column);
  holders[column]?.push(row);
}

/** Gives a pair up again. */
export function release({ held, holders }: State, row: number, column: number): void {
  remove(held[row] as number[], column);
  remove(holders[column] as number[], row);
}

const remove = (all: number[], one: number): void => {
  all.splice(all.indexOf(one), 1);
};

/** Whether a pair is taken. */
export function isTaken({ held }: State, row: number, column: number): boolean {
  return (held[row] as number[]).includes(column);
}

/** What a pair costs beyond its prices: below 0 only where it is taken. */
export function beyondPrices(state: State, row: number, column: number): number {
  const { instance, rowPrices, columnPrices } = state;
  const cost = instance.costs[row * instance.columns + column] as number;
  return cost + (columnPrices[column] as number) - (rowPrices[row] as number);
}
