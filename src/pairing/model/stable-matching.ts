import type { Id } from "../../core/id.js";
import type { PairOf } from "./pairing-round.js";

/** One side of a stable matching. */
export interface Preferences {
  /** Its id. */
  readonly id: Id;
  /** The most partners; 1 unless given. */
  readonly most?: number;
  /** The partners it accepts, the best first. */
  readonly prefers: readonly Id[];
}

/** Two sides that choose each other (双向选择). */
export interface MatchingProblem {
  /** The givers, with the sites they prefer. */
  readonly givers: readonly Preferences[];
  /** The sites, with the givers they prefer. */
  readonly sites: readonly Preferences[];
  /** The side that asks, and so fares as well as it can. */
  readonly proposing: "givers" | "sites";
}

/** Someone whom a matching leaves room. */
export interface Unmatched {
  /** Its id. */
  readonly id: Id;
  /** How many partners it has. */
  readonly has: number;
  /** How many it may have. */
  readonly most: number;
  /** It accepts nobody else, is accepted by nobody else, or they have partners they prefer. */
  readonly reason: "accepts-nobody-else" | "accepted-by-nobody-else" | "others-preferred";
}

/** A matching in which no giver and site would both rather have each other. */
export interface StableMatching {
  /** The pairs, in the order of givers and sites. */
  readonly pairs: readonly PairOf[];
  /** Givers with room left, in the order of their ids. */
  readonly givers: readonly Unmatched[];
  /** Sites with room left, in the order of their ids. */
  readonly sites: readonly Unmatched[];
}
