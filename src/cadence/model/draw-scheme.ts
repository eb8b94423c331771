import type { DecimalString } from "../../core/decimal-text.js";
import type { RoundingMode } from "../../core/rounding.js";
import type { Label } from "../../core/text.js";
import type { Policy } from "../../rules/policy.js";
import type { VisitSession } from "./visit-schedule.js";

/** A fixed number of seats. */
export interface NumberOfSeats {
  /** Tells it from other rules. */
  readonly kind: "number";
  /** How many sites are drawn. */
  readonly seats: number;
}

/** A share of the sites on the list. */
export interface ShareOfSites {
  /** Tells it from other rules. */
  readonly kind: "share";
  /** The share, from 0 to 1. */
  readonly share: DecimalString;
  /** How it is rounded to whole seats. */
  readonly rounding: RoundingMode;
}

/** Every site on the list. */
export interface AllSites {
  /** Tells it from other rules. */
  readonly kind: "all";
}

/** A part of the seats that strata share, in proportion to what each brings. */
export interface ApportionedSeats {
  /** Tells it from other rules. */
  readonly kind: "apportioned";
  /** The fewest seats; 0 unless given. A stratum with fewer sites to draw from gets as many as those. */
  readonly least?: number;
}

/** How many sites of a stratum are drawn. */
export type SeatRequirement = NumberOfSeats | ShareOfSites | AllSites | ApportionedSeats;

/**
 * Seats that strata share by the largest remainder (最大余数法): those whose seats are `apportioned`.
 *
 * No stratum gets more than it has sites to draw from. Where remainders are equal, the stratum whose
 * id comes first is served first.
 */
export interface CommonSeats {
  /** How many seats there are in all; a share is one of the sites of these strata together. */
  readonly seats: NumberOfSeats | ShareOfSites;
  /** What a stratum brings: as many as it has sites on the list, or their risk weights together. */
  readonly by: "sites" | "weights";
}

/** A class of sites with seats of its own. */
export interface DrawStratum {
  /** Unique among the strata. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** How many sites are drawn. */
  readonly seats: SeatRequirement;
}

/** The rule of unannounced visits (不定期暗访), fixed before any seed is known. */
export interface DrawScheme extends Policy {
  /** Tells it from other policies. */
  readonly kind: "draw";
  /** The classes of sites. */
  readonly strata: readonly DrawStratum[];
  /** The seats that strata share; owed where the seats of some stratum are apportioned. */
  readonly sharedSeats?: CommonSeats;
  /** The sessions in which drawn sites are visited, see `scheduleVisits`; no schedule unless given. */
  readonly sessions?: readonly VisitSession[];
  /** A site visited in one of so many rounds before is left out; none unless given. */
  readonly restRounds?: number;
  /** Every site is visited within so many rounds; no promise unless given. */
  readonly coverageRounds?: number;
}
