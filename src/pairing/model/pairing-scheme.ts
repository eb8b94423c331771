import type { Citation } from "../../core/citation.js";
import type { DecimalString } from "../../core/decimal-text.js";
import type { Id } from "../../core/id.js";
import type { Label } from "../../core/text.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import type { Amount, Condition, Figure } from "../../rules/model.js";
import type { Policy } from "../../rules/policy.js";

/** How many partners one may have. */
export interface PartnerLimits {
  /** The fewest; 0 unless given. Whoever has fewer is reported as short. */
  readonly least?: number;
  /** The most. */
  readonly most: number;
}

/** One kind of giver (leader, civilized unit, campus, strong site) and the sites it takes. */
export interface GiverKind extends PartnerLimits {
  /** Id of the kind. */
  readonly id: Id;
  /** What it is called. */
  readonly label: Label;
  /** Where its limits are published. */
  readonly citation?: Citation;
  /** Ids of the kinds of site that it may be paired with. */
  readonly takes: readonly Id[];
}

/** One kind of site, such as the weak stations. */
export interface PairedKind extends PartnerLimits {
  /** Id of the kind. */
  readonly id: Id;
  /** What it is called. */
  readonly label: Label;
  /** Where its limits are published. */
  readonly citation?: Citation;
}

/** A rule that keeps a giver and a site apart. */
export interface PairingBan {
  /** Id of the ban. */
  readonly id: Id;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** When it stands, by the facts of the giver, the site and the pair. */
  readonly when: Condition;
}

/** The memory of rotation: what becomes of pairs of earlier rounds. */
export interface Rotation {
  /** How many rounds are remembered. */
  readonly rounds: number;
  /** Whether a repeated pair is barred, or taken only where fewer repeats are not possible. */
  readonly repeats: "barred" | "avoided";
  /** Where the rotation is published. */
  readonly citation?: Citation;
}

/** A published scheme of pairing. */
export interface PairingScheme extends Policy {
  /** Marks a scheme of pairing. */
  readonly kind: "pairing";
  /** The kinds of giver. */
  readonly givers: readonly GiverKind[];
  /** The kinds of site. */
  readonly sites: readonly PairedKind[];
  /** The facts of a giver. */
  readonly giverFacts?: FactSheet;
  /** The facts of a site. */
  readonly siteFacts?: FactSheet;
  /** The facts of a giver and a site together. */
  readonly pairFacts?: FactSheet;
  /** A count or decimal fact of pairs that is worked out as whole metres between their places. */
  readonly distance?: string;
  /** Figures that the cost and the bans read. */
  readonly figures?: readonly Figure[];
  /** What a pair costs; the whole is to cost least. */
  readonly cost: Amount;
  /** Whether a giver may be paired with a site of its own unit. */
  readonly ownUnit: "barred" | "allowed";
  /** What else keeps a giver and a site apart. */
  readonly bans?: readonly PairingBan[];
  /** What becomes of pairs of earlier rounds. */
  readonly rotation?: Rotation;
  /** What is taken off the cost of a pair of the last round. */
  readonly stayBonus?: DecimalString;
}
