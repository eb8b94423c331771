import type { ClosedPeriod } from "../../core/period.js";

/** A site that may be drawn. */
export interface DrawSite {
  /** Unique in the list. */
  readonly id: string;
  /** The stratum to which it belongs. */
  readonly stratum: string;
  /** Its risk weight, which is how many tickets it has; 1 unless given. */
  readonly weight?: number;
  /** The round in which it came onto the list; 1 unless given. */
  readonly since?: number;
}

/** A round of the past. */
export interface PastRound {
  /** Number of the round. */
  readonly round: number;
  /** The seed that was used. */
  readonly seed: string;
  /** Ids of the sites that were visited. */
  readonly visited: readonly string[];
}

/** All that a draw reads but its seed. */
export interface DrawRound {
  /** Number of the round, from 1. */
  readonly round: number;
  /** The list of sites, in any order. */
  readonly sites: readonly DrawSite[];
  /** The rounds before, in any order. */
  readonly history?: readonly PastRound[];
  /** The days on which its visits take place, where they are scheduled. */
  readonly during?: ClosedPeriod;
}
