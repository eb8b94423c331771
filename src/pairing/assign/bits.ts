/** A set of small numbers, 32 of them in each word. */
export type Bits = Int32Array;

/** An empty set with room for numbers below a limit. */
export const emptyBits = (limit: number): Bits => new Int32Array((limit + 31) >>> 5);

/** Puts a number in. */
export function putIn(bits: Bits, member: number): void {
  bits[member >>> 5] = (bits[member >>> 5] as number) | (1 << (member & 31));
}

/** Takes a number out. */
export function takeOut(bits: Bits, member: number): void {
  bits[member >>> 5] = (bits[member >>> 5] as number) & ~(1 << (member & 31));
}

/** Whether a number is in. */
export const isIn = (bits: Bits, member: number): boolean =>
  (((bits[member >>> 5] as number) >>> (member & 31)) & 1) === 1;

/** The least number of a word that has one. */
export const leastIn = (word: number): number => 31 - Math.clz32(word & -word);
