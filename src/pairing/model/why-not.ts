import type { DecimalString } from "../../core/decimal-text.js";
import type { Id } from "../../core/id.js";
import type { PairBar } from "./pair-bar.js";
import type { PairOf } from "./pairing-round.js";

/** What one giver would lose and gain. */
export interface PairingMove {
  /** Id of the giver. */
  readonly giver: Id;
  /** Ids of the sites that it would lose. */
  readonly loses: readonly Id[];
  /** Ids of the sites that it would gain. */
  readonly gains: readonly Id[];
}

/**
 * Why a pair is not among those proposed.
 *
 * - `proposed`: it is.
 * - `barred`: it cannot be, for these reasons.
 * - `taken`: forced pairs leave the giver or the site no room.
 * - `possible`: it can be, at this price.
 */
export type WhyNot = PairOf &
  (
    | {
        /** It is proposed, or there is no room. */
        readonly status: "proposed" | "taken";
      }
    | {
        /** Marks a pair that cannot be. */
        readonly status: "barred";
        /** What bars it. */
        readonly bars: readonly PairBar[];
      }
    | {
        /** Marks a pair that can be. */
        readonly status: "possible";
        /** What everything would cost more; below 0 only where there are fewer pairs then. */
        readonly extraCost: DecimalString;
        /** How many partners more would be missing. */
        readonly moreMissing: number;
        /** How many pairs fewer there would be. */
        readonly fewerPairs: number;
        /** How many repeats more there would be. */
        readonly moreRepeats: number;
        /** Who else would be paired otherwise, and the giver itself. */
        readonly moves: readonly PairingMove[];
      }
  );
