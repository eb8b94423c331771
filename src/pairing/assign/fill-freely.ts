import type { Bits } from "./bits.js";
import { emptyBits, leastIn, putIn, takeOut } from "./bits.js";
import { freeAnywhere } from "./free-columns.js";
import type { State } from "./state.js";
import { release, take } from "./state.js";

/**
 * Lets rows of one place that have nothing take a column along steps that cost nothing, where others
 * of one place change to another of their cheapest columns.
 *
 * @returns The rows that cannot be helped so.
 */
export function fillFreely(state: State, rows: readonly number[]): readonly number[] {
  const { instance } = state;
  const unseen = emptyBits(instance.columns);
  for (let column = 0; column < instance.columns; column += 1) putIn(unseen, column);
  const search: FreeSearch = {
    state,
    free: new Array<Bits | undefined>(instance.rows),
    unseen,
    rowBefore: new Int32Array(instance.columns),
  };
  return rows.filter((row) => !fills(search, row));
}

interface FreeSearch {
  readonly state: State;
  readonly free: (Bits | undefined)[];
  /**
   * Columns that no search in vain has come to: from those nobody ever finds a way on, whatever
   * others take.
   */
  readonly unseen: Bits;
  readonly rowBefore: Int32Array;
}

function fills(search: FreeSearch, first: number): boolean {
  const { state, unseen } = search;
  const seen: number[] = [];
  const waiting = [first];
  for (const row of waiting) {
    const known = seen.length;
    comeToColumns(search, row, seen);
    for (let place = known; place < seen.length; place += 1) {
      const column = seen[place] as number;
      const holder = state.holders[column]?.[0];
      if (holder === undefined) {
        for (const each of seen) putIn(unseen, each);
        change(search, column);
        return true;
      }
      waiting.push(holder);
    }
  }
  return false;
}

/** Comes from a row to the free columns that have not been seen. */
function comeToColumns(search: FreeSearch, row: number, seen: number[]): void {
  const { state, free, unseen, rowBefore } = search;
  const known = free[row] ?? freeAnywhere(state, row);
  free[row] = known;
  for (let word = 0; word < known.length; word += 1) {
    let bits = (known[word] as number) & (unseen[word] as number);
    while (bits !== 0) {
      const column = 32 * word + leastIn(bits);
      bits &= bits - 1;
      takeOut(unseen, column);
      rowBefore[column] = row;
      seen.push(column);
    }
  }
}

/** Lets each row before the column that nobody holds take the next one. */
function change({ state, rowBefore }: FreeSearch, last: number): void {
  let column: number | undefined = last;
  while (column !== undefined) {
    const row = rowBefore[column] as number;
    const held: number | undefined = state.held[row]?.[0];
    if (held !== undefined) release(state, row, held);
    take(state, row, column);
    column = held;
  }
}
