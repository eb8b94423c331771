import { definitely } from "./definitely.js";

/** Fractions that were made whole. */
export interface WholeFractions {
  /** Whole units, in the order of the fractions. */
  readonly units: readonly bigint[];
  /** Ids of equal remainders of which some were rounded up, by their ids; mostly none. */
  readonly tied: readonly string[];
}

/**
 * Makes fractions whole that add up to a whole number, so that they still do (最大余数法).
 *
 * Each is rounded down, then the largest remainders up; equal ones by the code units of their ids.
 *
 * @param numerators - The numerators.
 * @param denominator - Their denominator, above 0; it divides the sum of the numerators.
 * @param ids - An id for each.
 * @returns The whole units, with the same sum.
 */
export function wholeByLargestRemainder(
  numerators: readonly bigint[],
  denominator: bigint,
  ids: readonly string[],
): WholeFractions {
  const rests = numerators.map((numerator, place) => ({
    id: definitely(ids[place]),
    place,
    rest: ((numerator % denominator) + denominator) % denominator,
  }));
  const units = rests.map(
    ({ place, rest }) => (definitely(numerators[place]) - rest) / denominator,
  );
  rests.sort((one, other) => {
    if (one.rest !== other.rest) return one.rest > other.rest ? -1 : 1;
    return one.id < other.id ? -1 : 1;
  });
  const left = Number(rests.reduce((sum, { rest }) => sum + rest, 0n) / denominator);
  for (const { place } of rests.slice(0, left)) units[place] = definitely(units[place]) + 1n;
  const [last, next] = [rests[left - 1], rests[left]];
  const tied = rests.filter(({ rest }) => rest === last?.rest && rest === next?.rest);
  return { units, tied: tied.map(({ id }) => id) };
}
