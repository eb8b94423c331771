import type { Id } from "../../core/id.js";
import type { PairOf } from "./pairing-round.js";

/** One side of a problem with given costs or preferences. */
export interface PartyLimits {
  /** Its id. */
  readonly id: Id;
  /** The fewest partners; 0 unless given. */
  readonly least?: number;
  /** The most partners; 1 unless given. */
  readonly most?: number;
}

/** A pairing problem whose costs the caller has worked out. */
export interface PairingProblem {
  /** The givers. */
  readonly givers: readonly PartyLimits[];
  /** The sites. */
  readonly sites: readonly PartyLimits[];
  /** One row for each giver: whole numbers for the sites in their order, `null` for no pair. */
  readonly costs: readonly (readonly (number | null)[])[];
}

/** A pair with its cost. */
export interface CostedPair extends PairOf {
  /** What it costs. */
  readonly cost: number;
}

/** The price of a party, by which anyone can check that pairs cost least. */
export interface PartyPrice {
  /** Its id. */
  readonly id: Id;
  /** Its price, in the unit of the costs. */
  readonly price: number;
}

/** The best pairs of a problem, and the prices that prove it. */
export interface PairAssignment {
  /** The pairs, in the order of givers and sites. */
  readonly pairs: readonly CostedPair[];
  /** What they cost together. */
  readonly cost: number;
  /** Partners missing below the least numbers, on both sides. */
  readonly missing: number;
  /** What an empty place is reckoned at. */
  readonly penalty: number;
  /**
   * A pair that is not taken costs at least the price of its giver less that of its site, one that
   * is taken at most that.
   */
  readonly prices: {
    /** Of the givers, in the order of their ids. */
    readonly givers: readonly PartyPrice[];
    /** Of the sites, in the order of their ids. */
    readonly sites: readonly PartyPrice[];
  };
}
