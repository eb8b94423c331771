import type { Claims } from "./claims.js";
import { giveByDivisor } from "./divisor-methods.js";
import { fillShares } from "./fill-shares.js";
import { giveRemainders } from "./give-remainders.js";
import { giveByQuota } from "./quota-method.js";

/**
 * A named way of turning exact shares into whole units.
 *
 * - `largest-remainder` (最大余数法, Hamilton): whole units of the exact share, then one more for the
 *   largest remainders
 * - `d-hondt` (Jefferson), `sainte-lague` (Webster), `huntington-hill`, `adams`: divisor methods;
 *   a larger sum lowers nobody's share
 * - `quota`: unit by unit as D'Hondt, but nobody passes the exact share rounded up
 */
export type ApportionMethod =
  | "largest-remainder"
  | "d-hondt"
  | "sainte-lague"
  | "huntington-hill"
  | "adams"
  | "quota";

/** Whole units by place, as the method gives them and on the way there. */
export interface Apportioned {
  readonly units: Float64Array;
  /** Whole units of the exact shares within floors and caps. */
  readonly exact: Float64Array;
}

/**
 * Splits a number of units by weights, within floors and caps.
 *
 * @param total - The units.
 * @param claims - Weights and bounds; what no cap leaves room for is not given.
 * @param method - How shares become whole; the quota method knows no bounds.
 * @returns The units of each claimant.
 */
export function apportion(total: number, claims: Claims, method: ApportionMethod): Apportioned {
  const filled = fillShares(total, claims);
  const exact = filled.units.slice();
  if (method === "largest-remainder") giveRemainders(filled, claims);
  else if (method === "quota") giveByQuota(total, claims, filled.units);
  else giveByDivisor(total, claims, filled.units, method);
  return { units: filled.units, exact };
}
