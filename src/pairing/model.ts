import type { Citation } from "../core/citation.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { Id } from "../core/id.js";
import type { Period } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import type { RoundingMode } from "../core/rounding.js";
import type { Label } from "../core/text.js";
import type { Unknown } from "../core/unknown.js";
import type { Star } from "../core/vocabulary.js";
import type { FactSheet, FactValue } from "../rules/fact-sheet.js";
import type { Amount, Condition, Figure } from "../rules/model.js";
import type { Policy } from "../rules/policy.js";

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

/**
 * Why a giver and a site cannot be paired.
 *
 * - `kind`: the kind of giver does not take the kind of site.
 * - `own-unit`: both belong to one unit.
 * - `forbidden`: the round says so.
 * - `repeat`: they were paired within the rounds of the rotation.
 * - `ban`: a ban of the scheme stands, or it is not known whether it does.
 * - `cost`: what the pair would cost is not known.
 */
export type PairBar =
  | {
      /** What bars the pair. */
      readonly kind: "kind" | "own-unit" | "forbidden" | "repeat";
    }
  | {
      /** Marks a ban of the scheme. */
      readonly kind: "ban";
      /** Id of the ban. */
      readonly id: Id;
      /** What it is called. */
      readonly label: Label;
      /** Whether it stands, or why that is not known. */
      readonly holds: true | Unknown;
    }
  | {
      /** Marks a cost that is not known. */
      readonly kind: "cost";
      /** Why it is not known. */
      readonly unknown: Unknown;
    };

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

/** The two ends and what lies between (抓两头、带中间). */
export type SiteClass = "strong" | "middle" | "weak";

/** Classes by stars. */
export interface StarClasses {
  /** Marks classes by stars. */
  readonly kind: "star";
  /** The fewest stars of a strong site. */
  readonly strongFrom: Star;
  /** The most stars of a weak site. */
  readonly weakUpTo: Star;
  /** The class of sites without stars; not known unless given. */
  readonly unrated?: SiteClass;
}

/** Classes by place in the order of scores. */
export interface RankClasses {
  /** Marks classes by place. */
  readonly kind: "rank";
  /** How many sites are strong. */
  readonly strong: number;
  /** How many sites are weak. */
  readonly weak: number;
  /** What becomes of equal scores at a line: all or none of them, or the first by id. */
  readonly ties: "in" | "out" | "by-id";
}

/** Classes by share of the sites in the order of scores. */
export interface QuantileClasses {
  /** Marks classes by share. */
  readonly kind: "quantile";
  /** The share of strong sites, 0 to 1. */
  readonly strong: DecimalString;
  /** The share of weak sites, 0 to 1. */
  readonly weak: DecimalString;
  /** How shares become whole numbers of sites. */
  readonly rounding: RoundingMode;
  /** What becomes of equal scores at a line. */
  readonly ties: "in" | "out" | "by-id";
}

/** Classes by conditions; a site that meets neither is of the middle. */
export interface ConditionClasses {
  /** Marks classes by conditions. */
  readonly kind: "rule";
  /** The facts of a site. */
  readonly facts: FactSheet;
  /** When a site is strong. */
  readonly strong: Condition;
  /** Asked where the site is not strong. */
  readonly weak: Condition;
}

/** How sites are classified. */
export type SiteClassRule = StarClasses | RankClasses | QuantileClasses | ConditionClasses;

/** A site to be classified; what the rule reads must be there or unknown. */
export interface ClassifiedSite {
  /** Id of the site. */
  readonly id: Id;
  /** Its stars; unrated where left out. */
  readonly star?: Star | Unknown;
  /** Its score. */
  readonly score?: DecimalString | Unknown;
  /** Its facts. */
  readonly facts?: PairingFacts;
}

/** The class of a site. */
export interface SiteStanding {
  /** Id of the site. */
  readonly site: Id;
  /** The class; unknown where what decides it is. */
  readonly class: SiteClass | Unknown;
  /** The place in the order of scores, where scores decide; equal scores share the better one. */
  readonly rank?: number;
}

/** Pairs made on a day. */
export interface DonePairs {
  /** The day. */
  readonly on: PlainDate;
  /** How many. */
  readonly count: number;
}

/** Something that must be paired by a day. */
export interface PairingTarget {
  /** Id of the target. */
  readonly id: Id;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** How many must be paired. */
  readonly owed: number;
  /** The last day for it. */
  readonly due: PlainDate;
  /** How many were paired, and when. */
  readonly done: readonly DonePairs[];
}

/** How far a target has come on a day. */
export interface TargetProgress {
  /** Id of the target. */
  readonly id: Id;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** How many must be paired. */
  readonly owed: number;
  /** The last day for it. */
  readonly due: PlainDate;
  /** The day asked about. */
  readonly asOf: PlainDate;
  /** How many were done by the day. */
  readonly done: number;
  /** How many of these came after the last day for it. */
  readonly late: number;
  /** How many are left. */
  readonly left: number;
  /** How many are left though the last day has passed. */
  readonly overdue: number;
  /** Nothing is left, something is left in time, or the last day has passed. */
  readonly status: "met" | "due" | "overdue";
}

/** A dated bond between a giver and a site. */
export interface Bond extends PairOf {
  /** Id of the bond. */
  readonly id: Id;
  /** The first day, and the day after its term. */
  readonly period: Period;
  /** The day on which it became known. */
  readonly recordedOn?: PlainDate;
}

/** A change of office: whoever succeeds takes over every bond of the predecessor. */
export interface Succession {
  /** Id of the succession. */
  readonly id: Id;
  /** Who leaves the office. */
  readonly from: Id;
  /** Who succeeds; left out while nobody does. */
  readonly to?: Id;
  /** The first day of the successor. */
  readonly on: PlainDate;
  /** The day on which it became known. */
  readonly recordedOn?: PlainDate;
}

/** The early end of a bond. */
export interface Release {
  /** Id of the release. */
  readonly id: Id;
  /** Id of the bond. */
  readonly bond: Id;
  /** The first day without the bond. */
  readonly on: PlainDate;
  /** Why, such as `uplifted` or `title-lost`. */
  readonly reason: Id;
  /** The day on which it became known. */
  readonly recordedOn?: PlainDate;
}

/** Bonds, and what became of them. */
export interface BondRecord {
  /** The bonds. */
  readonly bonds: readonly Bond[];
  /** The changes of office. */
  readonly successions?: readonly Succession[];
  /** The early ends. */
  readonly releases?: readonly Release[];
}

/** A bond in force on a day. */
export interface StandingBond {
  /** Id of the bond. */
  readonly bond: Id;
  /** Id of the site. */
  readonly site: Id;
  /** `vacant` where the office has nobody in it. */
  readonly status: "held" | "vacant";
  /** Who holds it, or held it last. */
  readonly giver: Id;
  /** Since when it is held so, or vacant. */
  readonly since: PlainDate;
  /** The successions that led there. */
  readonly through: readonly Id[];
  /** The day after its term. */
  readonly until?: PlainDate;
}
