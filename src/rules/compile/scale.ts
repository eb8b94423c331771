/** The greatest whole number up to which doubles are exact. */
export const SAFE = Number.MAX_SAFE_INTEGER;

/** The most decimal places that a lane keeps; rules that need more are worked out exactly. */
export const MOST_PLACES = 15;

/** Ten to the power of a whole number from 0 to 22, where doubles still hold it exactly. */
export function powerOfTen(exponent: number): number {
  return 10 ** exponent;
}

/** Whether every number between two bounds is a safe integer. */
export function fits(low: number, high: number): boolean {
  return low >= -SAFE && high <= SAFE;
}
