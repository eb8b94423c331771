/** A source of numbers that its seed alone decides. */
export interface SeededNumbers {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 to `most`. */
  readonly upTo: (most: number) => number;
  /** True as often as `share` says. */
  readonly chance: (share: number) => boolean;
}

/** Numbers by the generator known as mulberry32: the same for a seed on every machine. */
export function seededNumbers(seed: number): SeededNumbers {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    upTo: (most) => Math.floor(next() * (most + 1)),
    chance: (share) => next() < share,
  };
}
