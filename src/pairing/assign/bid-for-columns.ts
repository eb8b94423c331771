import type { State } from "./state.js";
import { emptyCost, release, take } from "./state.js";

/**
 * Lets rows of one place bid for columns of one place, which settles most of them quickly.
 *
 * A row takes its best column and raises the price to where its second best is as good; whoever held
 * the column bids again at once, or is left for a search when nothing was raised.
 *
 * @returns The rows that a search has to place.
 * @source R. Jonker and A. Volgenant, "A shortest augmenting path algorithm for dense and sparse
 * linear assignment problems", Computing 38 (1987): augmenting row reduction.
 */
export function bidForColumns(state: State, waiting: readonly number[]): readonly number[] {
  const left: number[] = [];
  // Wars over prices are cut off; a search ends them faster.
  let bids = 4 * waiting.length;
  for (const first of waiting) {
    let row: number | undefined = first;
    while (row !== undefined) {
      bids -= 1;
      const bid: Bid = bidOf(state, row);
      const displaced = settle(state, row, bid);
      if (displaced === undefined || (bid.raise > 0 && bids > 0)) row = displaced;
      else {
        left.push(displaced);
        row = undefined;
      }
    }
  }
  return left;
}

interface Bid {
  /** The best column; -1 where it is best to stay without one. */
  readonly column: number;
  readonly raise: number;
  /** The cost of the second best. */
  readonly second: number;
}

function bidOf(state: State, row: number): Bid {
  const { instance, columnPrices } = state;
  const { costs, columns } = instance;
  const start = row * columns;
  let best = emptyCost(state, row, 0);
  let second = Number.POSITIVE_INFINITY;
  let at = -1;
  for (let column = 0; column < columns; column += 1) {
    const cost = (costs[start + column] as number) + (columnPrices[column] as number);
    if (cost <= second) {
      if (cost < best) {
        second = best;
        best = cost;
        at = column;
      } else {
        second = cost;
        // Of columns as good as the best, one that nobody holds disturbs nobody.
        if (cost === best && isFree(state, column) && !isFree(state, at)) at = column;
      }
    }
  }
  return { column: at, raise: at === -1 ? 0 : second - best, second: at === -1 ? best : second };
}

function isFree({ holders }: State, column: number): boolean {
  return holders[column]?.length === 0;
}

/** Carries a bid out; returns the row that held the column before. */
function settle(state: State, row: number, { column, raise, second }: Bid): number | undefined {
  state.rowPrices[row] = second;
  if (column === -1) {
    state.empty[row] = 1;
    return undefined;
  }
  const displaced = state.holders[column]?.[0];
  if (displaced !== undefined) release(state, displaced, column);
  take(state, row, column);
  state.columnPrices[column] = (state.columnPrices[column] as number) + raise;
  return displaced;
}
