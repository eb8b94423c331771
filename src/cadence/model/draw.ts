import type { Digest } from "../../core/digest.js";
import type { ClosedPeriod } from "../../core/period.js";

/** What is published before the seed is known. */
export interface DrawCommitment {
  /** The digest of the other fields, which stands for all of them. */
  readonly commitment: Digest;
  /** Number of the round. */
  readonly round: number;
  /** The digest of the scheme. */
  readonly scheme: Digest;
  /** The digest of the list of sites, in the order of their ids. */
  readonly sites: Digest;
  /** The digest of the past rounds, in their order, each with its sites in the order of their ids. */
  readonly history: Digest;
  /** The days of the round, where it has any. */
  readonly during?: ClosedPeriod;
}

/** A site that was drawn. */
export interface DrawnSite {
  /** Id of the site. */
  readonly site: string;
  /** Its smallest ticket, see `ticketOf`. */
  readonly ticket: Digest;
  /** Number of that ticket. */
  readonly number: number;
  /** `coverage`: its turn had come, to keep the promise of coverage; `lot`: by its ticket alone. */
  readonly because: "coverage" | "lot";
  /** The last round in which the promise lets it be visited, where there is one. */
  readonly dueRound?: number;
}

/** Why the promise of coverage cannot be kept. */
export interface CoverageShortfall {
  /** Up to this round … */
  readonly untilRound: number;
  /** … so many sites must be visited … */
  readonly sites: number;
  /** … with so many seats. */
  readonly seats: number;
}

/** What seats were apportioned to a stratum by; its quota is all seats × `weight` ÷ all weights. */
export interface StratumClaim {
  /** What it brings: its sites, or their risk weights together. */
  readonly weight: number;
  /** The fewest seats it may get. */
  readonly least: number;
  /** The most, as there are no more sites to draw from. */
  readonly most: number;
}

/** What strata share. */
export interface SharedDraw {
  /** The seats by the scheme. */
  readonly seats: number;
  /** What the strata bring together. */
  readonly weight: number;
  /** Seats for which there was no site in any of them. */
  readonly unfilled: number;
}

/** What was drawn in one stratum. */
export interface StratumDraw {
  /** Id of the stratum. */
  readonly stratum: string;
  /** Sites on the list. */
  readonly sites: number;
  /** Seats by the scheme. */
  readonly seats: number;
  /** What they were apportioned by, where they were. */
  readonly claim?: StratumClaim;
  /** Seats for which there was no site. */
  readonly unfilled: number;
  /** The sites drawn: first those whose turn had come, then by ticket. */
  readonly drawn: readonly DrawnSite[];
  /** Sites left out, as they were visited a short while ago. */
  readonly resting: readonly string[];
  /** Sites that ought to have been visited by this round and have no seat. */
  readonly late: readonly string[];
  /** Why the promise cannot be kept, where it cannot. */
  readonly shortfall?: CoverageShortfall;
}

/** A draw as it is published. */
export interface Draw {
  /** The draw took place. */
  readonly status: "drawn";
  /** What was published before the seed was known. */
  readonly committed: DrawCommitment;
  /** The public seed. */
  readonly seed: string;
  /** The seats that strata share, where some do. */
  readonly shared?: SharedDraw;
  /** What was drawn, in the order of the scheme. */
  readonly strata: readonly StratumDraw[];
}

/**
 * Why there is no draw.
 *
 * - `not-as-committed`: scheme, list, history or round are not those that were committed to
 * - `seed-used-before`: a past round used the seed
 */
export type DrawRefusal = "not-as-committed" | "seed-used-before";

/** A draw that the rules forbid. */
export interface RefusedDraw {
  /** The draw may not take place. */
  readonly status: "refused";
  /** Every reason. */
  readonly reasons: readonly DrawRefusal[];
}
