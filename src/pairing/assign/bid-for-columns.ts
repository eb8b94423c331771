import { listCheapest, listLength } from "./shortlists.js";
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
  let bids = 16 * waiting.length;
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
  /** The cost of the second best, or of staying without one. */
  readonly second: number;
}

function bidOf(state: State, row: number): Bid {
  const { instance, columnPrices, shortlists } = state;
  const bid = bidFromList(state, row);
  if (bid.second <= (shortlists.bounds[row] as number)) return bid;
  listCheapest(shortlists, instance, columnPrices, row);
  return bidFromList(state, row);
}

/** The bid as it would be if there were no columns but those on the shortlist. */
function bidFromList(state: State, row: number): Bid {
  const { columnPrices, shortlists } = state;
  const { columns, costs, counts } = shortlists;
  const first = row * listLength;
  const end = first + (counts[row] as number);
  let best = emptyCost(state, row, 0);
  let second = Number.POSITIVE_INFINITY;
  let at = -1;
  for (let place = first; place < end; place += 1) {
    const column = columns[place] as number;
    const cost = (costs[place] as number) + (columnPrices[column] as number);
    if (cost < best) {
      second = best;
      best = cost;
      at = column;
    } else if (cost <= second) {
      second = cost;
      // Of columns as good as the best, one that nobody holds disturbs nobody.
      if (cost === best && isUnheld(state, column) && !isUnheld(state, at)) at = column;
    }
  }
  return { column: at, raise: at === -1 ? 0 : second - best, second: at === -1 ? best : second };
}

function isUnheld({ holders }: State, column: number): boolean {
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
