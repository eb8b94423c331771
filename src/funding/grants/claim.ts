import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Grant } from "../model.js";
import type { GrantOutcome } from "./computed-grants.js";

/** A grant of a site on its way. */
export interface Claim {
  readonly row: number;
  readonly grant: Grant;
  outcome: GrantOutcome;
  /** Fen. */
  amount: number | Unknown;
  entitled?: number;
}

/** The fen of all claims that are known. */
export function sumFen(claims: readonly Claim[]): number {
  return claims.reduce((sum, { amount }) => (isUnknown(amount) ? sum : sum + amount), 0);
}
