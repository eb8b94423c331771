import type { WholeFractions } from "../../core/largest-remainder.js";
import { wholeByLargestRemainder } from "../../core/largest-remainder.js";

/** Who claims a part of a sum. */
export interface Claim {
  readonly id: string;
  /** At least 0. */
  readonly weight: bigint;
}

/**
 * Shares whole units by weights: whole units of the exact share, then one more for the largest
 * remainders, equal ones by the code units of their ids (最大余数法).
 *
 * Nothing is shared where all weights are 0.
 */
export function shareLargestRemainder(total: bigint, claims: readonly Claim[]): WholeFractions {
  const sum = claims.reduce((all, { weight }) => all + weight, 0n);
  const shares = claims.map(({ weight }) => total * weight);
  // The shares of nobody are 0 over any denominator.
  return wholeByLargestRemainder(
    shares,
    sum || 1n,
    claims.map(({ id }) => id),
  );
}
