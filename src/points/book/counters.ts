/**
 * Sums by two whole numbers: whose, and in which window.
 *
 * A slot is four whole numbers wide: whose (with {@link shift} added, so that 0 is free), the window, and
 * the sum, which takes the room of two.
 */
export interface Counters {
  keys: Int32Array;
  /** The same room, read as amounts. */
  sums: Float64Array;
  size: number;
  /** Where the key that was asked for last stands, for what is counted right after it was read. */
  last: number;
}

const firstSlots = 16;
/** Pieces of all purses are counted under -1, and what the whole scheme does under -2. */
const shift = 3;

/** Makes an empty table. */
export const newCounters = (): Counters => tableOf(firstSlots);

function tableOf(slots: number): Counters {
  const sums = new Float64Array(slots * 2);
  return { keys: new Int32Array(sums.buffer), sums, size: 0, last: 0 };
}

/** Where the slot of a key begins: its own, or the free one where it would go. */
function slotOf(counters: Counters, who: number, window: number): number {
  const { keys, last } = counters;
  if (keys[last] === who && keys[last + 1] === window) return last;
  const mask = keys.length - 4;
  let hash = Math.imul(who, 0x9e3779b1) ^ Math.imul(window, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  // By the upper bits, as with texts: the slots of a wider table stand in the same order.
  let at = (hash >>> (Math.clz32(keys.length) + 3)) << 2;
  while (keys[at] !== 0 && !(keys[at] === who && keys[at + 1] === window)) at = (at + 4) & mask;
  counters.last = at;
  return at;
}

/** The sum under a key; 0 for a new one. */
export function countOf(counters: Counters, who: number, window: number): number {
  return counters.sums[(slotOf(counters, who + shift, window) >> 1) + 1] as number;
}

/** Adds to the sum under a key. */
export function addCount(counters: Counters, who: number, window: number, amount: number): void {
  if (counters.size * 8 >= counters.keys.length) widen(counters);
  const { keys, sums } = counters;
  const at = slotOf(counters, who + shift, window);
  if (keys[at] === 0) {
    keys[at] = who + shift;
    keys[at + 1] = window;
    counters.size += 1;
  }
  const sum = (at >> 1) + 1;
  sums[sum] = (sums[sum] as number) + amount;
}

function widen(counters: Counters): void {
  const { keys, sums } = counters;
  const wider = tableOf(sums.length);
  for (let from = 0; from < keys.length; from += 4) {
    const who = keys[from] as number;
    if (who === 0) continue;
    const window = keys[from + 1] as number;
    const to = slotOf(wider, who, window);
    wider.keys[to] = who;
    wider.keys[to + 1] = window;
    wider.sums[(to >> 1) + 1] = sums[(from >> 1) + 1] as number;
  }
  counters.keys = wider.keys;
  counters.sums = wider.sums;
  counters.last = wider.last;
}
