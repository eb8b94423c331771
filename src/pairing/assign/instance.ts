/**
 * A pairing problem in numbers: givers are rows, sites are columns, both in the order of their ids.
 *
 * Rows want `rowLeast` to `rowMost` columns and columns `columnLeast` to `columnMost` rows; a row
 * takes a column at most once.
 */
export interface Instance {
  readonly rows: number;
  readonly columns: number;
  /** Safe integers row by row; infinity where a pair is barred. */
  readonly costs: Float64Array;
  readonly rowLeast: Int32Array;
  readonly rowMost: Int32Array;
  readonly columnLeast: Int32Array;
  readonly columnMost: Int32Array;
}

/** An optimum: the columns of each row, ascending, and the prices that prove it. */
export interface Optimum {
  readonly columnsOf: readonly (readonly number[])[];
  /** What one place more would be worth to a row: the cost of going on from there. */
  readonly rowPrices: Float64Array;
  /** What going on from a column costs. */
  readonly columnPrices: Float64Array;
  /** What it costs to leave a place empty; see `Measures`. */
  readonly penalty: number;
}

/** The most pairs that the limits allow, bars aside. */
export function mostPairs({ rowMost, columnMost }: Instance): number {
  const sum = (all: Int32Array): number => all.reduce((total, each) => total + each, 0);
  return Math.min(sum(rowMost), sum(columnMost));
}
