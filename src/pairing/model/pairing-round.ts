import type { Id } from "../../core/id.js";
import type { FactValue } from "../../rules/fact-sheet.js";

/** A place on a grid in whole metres. */
export interface GridPlace {
  /** Metres to the east, 10 million at most either way. @unit m */
  readonly east: number;
  /** Metres to the north, 10 million at most either way. @unit m */
  readonly north: number;
}

/** Facts by name. */
export type PairingFacts = Readonly<Record<string, FactValue>>;

/** One giver or one site of a round. */
export interface Party {
  /** Its id. */
  readonly id: Id;
  /** Id of its kind. */
  readonly kind: Id;
  /** The unit or village to which it belongs. */
  readonly unit?: Id;
  /** The fewest partners, if not those of its kind. */
  readonly least?: number;
  /** The most partners, if not those of its kind. */
  readonly most?: number;
  /** Where it is. */
  readonly place?: GridPlace;
  /** Its facts. */
  readonly facts?: PairingFacts;
}

/** A giver and a site. */
export interface PairOf {
  /** Id of the giver. */
  readonly giver: Id;
  /** Id of the site. */
  readonly site: Id;
}

/** A giver and a site with facts of their own. */
export interface PairWithFacts extends PairOf {
  /** The facts of the pair. */
  readonly facts: PairingFacts;
}

/** A pair of an earlier round. */
export interface EarlierPair extends PairOf {
  /** How many rounds ago: 1 is the last round. */
  readonly roundsAgo: number;
}

/** Who is to be paired in one round, and what is laid down already. */
export interface PairingRound {
  /** The givers, in any order. */
  readonly givers: readonly Party[];
  /** The sites, in any order. */
  readonly sites: readonly Party[];
  /** The facts of pairs. */
  readonly pairs?: readonly PairWithFacts[];
  /** Pairs that must be. */
  readonly forced?: readonly PairOf[];
  /** Pairs that must not be. */
  readonly forbidden?: readonly PairOf[];
  /** Pairs of earlier rounds. */
  readonly earlier?: readonly EarlierPair[];
}
