import type { DecimalString } from "../../core/decimal-text.js";
import type { Id } from "../../core/id.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { PairBar } from "./pair-bar.js";
import type { PairOf } from "./pairing-round.js";
import type { PairingScheme } from "./pairing-scheme.js";

/** A pair that is proposed. */
export interface ProposedPair extends PairOf {
  /** What it costs; the stay bonus is taken off. */
  readonly cost: DecimalString;
  /** Whether the round forces it. */
  readonly forced?: true;
  /** How many rounds ago they were last paired, within the rotation. */
  readonly roundsAgo?: number;
}

/** What kept others from being paired, and how many of them. */
export interface BarCount {
  /** What bars them. */
  readonly bar: PairBar;
  /** How many of the other side it kept away. */
  readonly count: number;
}

/** A giver or a site with no partner, or with fewer than it needs. */
export interface Unpaired {
  /** Its id. */
  readonly id: Id;
  /** How many partners it has. */
  readonly has: number;
  /** How many it needs at least. */
  readonly least: number;
  /** How many it may have. */
  readonly most: number;
  /** `short` below the least, `free` without partners where none is needed. */
  readonly status: "short" | "free";
  /** Nobody else is allowed, or all who are have as many partners as they may. */
  readonly reason: "nobody-allowed" | "all-taken";
  /** What bars the others, by the first bar of each. */
  readonly bars: readonly BarCount[];
}

/** What a set of pairs comes to, in the order in which sets are compared. */
export interface PairingTotals {
  /** Partners missing below the least numbers, on both sides; as few as possible. */
  readonly missing: number;
  /** Pairs; as many as possible. */
  readonly pairs: number;
  /** Repeated pairs; as few as possible. */
  readonly repeats: number;
  /** The cost of all pairs; as little as possible. */
  readonly cost: DecimalString;
}

/** The pairs that a scheme proposes. */
export interface Proposal {
  /** The scheme. */
  readonly scheme: Pick<PairingScheme, "id" | "version">;
  /** The day asked about. */
  readonly asOf?: PlainDate;
  /** The pairs, in the order of givers and sites. */
  readonly pairs: readonly ProposedPair[];
  /** What they come to. */
  readonly totals: PairingTotals;
  /** Givers without, or with too few sites. */
  readonly givers: readonly Unpaired[];
  /** Sites without, or with too few givers. */
  readonly sites: readonly Unpaired[];
}
