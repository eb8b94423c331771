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
  /** What it costs to leave a place empty; see {@link penaltyOf}. */
  readonly penalty: number;
}

/** The most pairs that the limits allow, bars aside. */
export function mostPairs({ rowMost, columnMost }: Instance): number {
  const sum = (all: Int32Array): number => all.reduce((total, each) => total + each, 0);
  return Math.min(sum(rowMost), sum(columnMost));
}

/**
 * What an empty place costs: more than all pairs together can differ, so that places are filled
 * first and costs are saved afterwards.
 *
 * It is paid for each place of a row that stays empty, once more where the row is short of its
 * least number, and it is earned by each place of a column below the least number of the column. As
 * pairs are added by paths that take no partner from anyone in the end, the most pairs and the
 * fewest missing are reached together.
 */
export function penaltyOf(instance: Instance): number {
  let low = 0;
  let high = 0;
  const { costs } = instance;
  for (let cell = 0; cell < costs.length; cell += 1) {
    const cost = costs[cell] as number;
    if (cost < low) low = cost;
    else if (cost > high && cost !== Number.POSITIVE_INFINITY) high = cost;
  }
  return (mostPairs(instance) + 1) * (high - low + 1);
}

/**
 * The greatest penalty with which every price and every length of a path is a safe integer.
 *
 * Prices lie within three penalties of 0, and a length is the sum of at most four of them.
 */
export const mostPenalty = Math.floor(Number.MAX_SAFE_INTEGER / 16);
