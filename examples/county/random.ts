/** A stream of numbers that a seed decides completely: the same on every machine. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  fraction(): number;
  /** Yes with the probability given. */
  chance(probability: number): boolean;
  /** A number from -1 to 1, more often near 0. */
  bell(): number;
  /** One of the options. */
  pick<T>(options: readonly [T, ...T[]]): T;
}

/**
 * Starts the stream of a seed: Tommy Ettinger's mulberry32.
 *
 * It uses nothing but integer arithmetic, sums and products, which every engine works out alike.
 */
export function startRandom(seed: number): Random {
  let state = seed;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    fraction,
    chance: (probability) => fraction() < probability,
    bell: () => (fraction() + fraction() + fraction()) / 1.5 - 1,
    pick: (options) => options[Math.floor(fraction() * options.length)] ?? options[0],
  };
}
