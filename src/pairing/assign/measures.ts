import type { Instance } from "./instance.js";
import { mostPairs } from "./instance.js";

/** What the costs of a problem tell, each looked at once. */
export interface Measures {
  /** The least cost of each column; infinite where all its pairs are barred. */
  readonly columnLows: Float64Array;
  /** The greatest cost, or 0 where none is above it. */
  high: number;
  /** Whether any pair is barred. */
  barred: boolean;
}

/** Opens the measures of a problem with so many columns. */
export const openMeasures = (columns: number): Measures => ({
  columnLows: new Float64Array(columns).fill(Number.POSITIVE_INFINITY),
  high: 0,
  barred: false,
});

/** Looks at the cost of a pair in a column; one that is infinite is barred. */
export function measureCost(measures: Measures, column: number, cost: number): void {
  const { columnLows, high } = measures;
  if (cost < (columnLows[column] as number)) columnLows[column] = cost;
  if (cost <= high) return;
  if (cost === Number.POSITIVE_INFINITY) measures.barred = true;
  else measures.high = cost;
}

/** Looks at the costs of all pairs. */
export function measuresOf({ costs, columns }: Instance): Measures {
  const measures = openMeasures(columns);
  for (let start = 0; start < costs.length; start += columns) {
    for (let column = 0; column < columns; column += 1) {
      measureCost(measures, column, costs[start + column] as number);
    }
  }
  return measures;
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
export function penaltyOf(instance: Instance, { columnLows, high }: Measures): number {
  const low = columnLows.reduce((one, other) => Math.min(one, other), 0);
  return (mostPairs(instance) + 1) * (high - low + 1);
}

/**
 * The greatest penalty with which every price and every length of a path is a safe integer.
 *
 * Prices lie within three penalties of 0, and a length is the sum of at most four of them.
 */
export const mostPenalty = Math.floor(Number.MAX_SAFE_INTEGER / 16);
