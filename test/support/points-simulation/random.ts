/** Draws whole numbers and chances from a seed: the same ones everywhere. */
export interface Random {
  /** A whole number from 0 to the most, itself included. */
  readonly upTo: (most: number) => number;
  /** Whether something happens that happens so often. */
  readonly chance: (rate: number) => boolean;
}

/** Makes random numbers of a seed, by the generator mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    upTo: (most) => Math.floor(next() * (most + 1)),
    chance: (rate) => next() < rate,
  };
}
