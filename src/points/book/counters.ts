/** Sums by three whole numbers: whose, in which window, under which limit. */
export interface Counters {
  keys: Int32Array;
  sums: Float64Array;
  size: number;
}

const firstSlots = 64;

/** Makes an empty table. */
export const newCounters = (): Counters => tableOf(firstSlots);

const tableOf = (slots: number): Counters => ({
  keys: new Int32Array(slots * 3).fill(-1),
  sums: new Float64Array(slots),
  size: 0,
});

/** The slot of a key: its own, or the free one where it would go. */
function slotOf({ keys, sums }: Counters, who: number, window: number, limit: number): number {
  const mask = sums.length - 1;
  let hash =
    Math.imul(who, 0x9e3779b1) ^ Math.imul(window, 0x85ebca6b) ^ Math.imul(limit, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  for (let slot = (hash ^ (hash >>> 13)) & mask; ; slot = (slot + 1) & mask) {
    const at = slot * 3;
    if (keys[at + 2] === -1) return slot;
    if (keys[at] === who && keys[at + 1] === window && keys[at + 2] === limit) return slot;
  }
}

/** The sum under a key; 0 for a new one. */
export function countOf(counters: Counters, who: number, window: number, limit: number): number {
  return counters.sums[slotOf(counters, who, window, limit)] as number;
}

/** Adds to the sum under a key. */
export function addCount(
  counters: Counters,
  who: number,
  window: number,
  limit: number,
  amount: number,
): void {
  if (counters.size * 2 >= counters.sums.length) widen(counters);
  const { keys, sums } = counters;
  const slot = slotOf(counters, who, window, limit);
  const at = slot * 3;
  if (keys[at + 2] === -1) {
    keys[at] = who;
    keys[at + 1] = window;
    keys[at + 2] = limit;
    counters.size += 1;
  }
  sums[slot] = (sums[slot] as number) + amount;
}

function widen(counters: Counters): void {
  const { keys, sums } = counters;
  const wider = tableOf(sums.length * 2);
  for (let slot = 0; slot < sums.length; slot += 1) {
    const at = slot * 3;
    if (keys[at + 2] === -1) continue;
    const [who, window, limit] = [keys[at], keys[at + 1], keys[at + 2]] as [number, number, number];
    const to = slotOf(wider, who, window, limit);
    wider.keys.set([who, window, limit], to * 3);
    wider.sums[to] = sums[slot] as number;
  }
  counters.keys = wider.keys;
  counters.sums = wider.sums;
}
