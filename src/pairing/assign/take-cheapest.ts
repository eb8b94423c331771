import type { State } from "./state.js";
import { emptyCost, take } from "./state.js";

/**
 * Lets rows of one place, in their order, take a column that is cheapest for them and that nobody
 * holds, the first of them.
 *
 * @param least - What no column costs less than, with its price: a row that has found as much as that
 * looks no farther.
 * @returns The rows for which none was left.
 */
export function takeCheapest(
  state: State,
  rows: readonly number[],
  least: number,
): readonly number[] {
  const held = new Uint8Array(state.instance.columns);
  return rows.filter((row) => !takes(state, held, row, least));
}

function takes(state: State, held: Uint8Array, row: number, least: number): boolean {
  const { instance, columnPrices } = state;
  const { costs, columns } = instance;
  const start = row * columns;
  let best = emptyCost(state, row, 0);
  let at = -1;
  // Costs are whole: as long as the best ones are held, another as good is looked at as well.
  let limit = best;
  for (let column = 0; column < columns; column += 1) {
    const worth = (costs[start + column] as number) + (columnPrices[column] as number);
    if (worth >= limit) continue;
    at = held[column] === 0 ? column : -1;
    best = worth;
    limit = at === -1 ? worth + 0.5 : worth;
    if (limit <= least) break;
  }
  state.rowPrices[row] = best;
  if (at === -1) return false;
  held[at] = 1;
  take(state, row, at);
  return true;
}
