import type { Citation } from "../core/citation.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { Rounding } from "../core/rounding.js";
import type { Label } from "../core/text.js";
import type { TraceEntry } from "../core/trace.js";
import type { Unknown } from "../core/unknown.js";
import type { Star } from "../core/vocabulary.js";
import type { FactSheet } from "../rules/fact-sheet.js";
import type { Amount, Condition, Figure, Matching } from "../rules/model.js";
import type { Policy } from "../rules/policy.js";

/** How a condition is checked (考评方式). */
export type EvidenceMethod =
  | "visit"
  | "unannounced-visit"
  | "documents"
  | "pictures"
  | "questionnaire"
  | "survey"
  | "platform-records"
  | "department-opinion"
  | "community-opinion"
  | "public-vote"
  | "peer-review"
  | "self-report";

/**
 * What becomes of an item that does not concern a site (不涉及).
 *
 * - `full`: it counts with full marks.
 * - `drop`: it leaves both the score and the full marks.
 * - `rescale`: as `drop`, and the base score is scaled up to the full marks of the whole scheme.
 * - `redistribute`: as `drop`, and the rest of its own group is scaled up to the group's full marks.
 *   Where nothing of the group is left, the group itself does not concern the site.
 */
export type NotApplicablePolicy = "full" | "drop" | "rescale" | "redistribute";

/**
 * What an item is worth while evidence for it is missing.
 *
 * - `unknown`: the item, its groups and the total stay unknown.
 * - `zero`: nothing, and the item is marked as missing.
 * - `error`: the site is not scored; a `DomainError` says what is missing.
 */
export type MissingPolicy = "unknown" | "zero" | "error";

/** What items and groups have in common. */
export interface IndicatorBase {
  /**
   * Unique among all indicators and figures of the scheme; rules read the score by this id. It holds
   * no colon and is not `total`, by which rules read the total.
   */
  readonly id: string;
  /** What the indicator is called. */
  readonly label: Label;
  /** The document and clause that print it. */
  readonly citation?: Citation;
  /** Full marks as printed. `audit` reports groups whose parts do not add up to them. @unit points */
  readonly points?: DecimalString;
  /**
   * When the indicator, and everything in it, concerns a site; always unless given. While the answer
   * is unknown nothing leaves the full marks, and the score counts as missing evidence.
   */
  readonly applies?: Condition;
  /** What happens when it does not; the policy of the scheme unless given. */
  readonly notApplicable?: NotApplicablePolicy;
}

/** The leaf of the tree: something that receives points (测评内容). */
export interface Item extends IndicatorBase {
  /** The points earned or, below 0, lost. @unit points */
  readonly rule: Amount;
  /** What the item is worth while evidence is missing; the policy of the scheme unless given. */
  readonly missing?: MissingPolicy;
  /** Who scores the item (考评部门), in the scheme's own words. */
  readonly assessor?: string;
  /** How the item is checked; all methods must be in before it is closed. */
  readonly methods?: readonly EvidenceMethod[];
  /** What entitles the issuer to take something from a person or household. */
  readonly legalBasis?: Citation;
}

/** A dimension or an indicator: a group whose score is the sum of its parts. */
export interface IndicatorGroup extends IndicatorBase {
  /** The parts, whose scores add up. */
  readonly of: readonly Indicator[];
  /** The least score of the group, whatever its parts. @unit points */
  readonly least?: DecimalString;
  /** The greatest score of the group, whatever its parts. @unit points */
  readonly most?: DecimalString;
}

/** A group at the top of the tree (一级指标). */
export interface Dimension extends IndicatorGroup {
  /** Whether the dimension stands outside the full marks (附加分); `false` unless given. */
  readonly bonus?: boolean;
}

/** A node of the indicator tree. */
export type Indicator = IndicatorGroup | Item;

/** How dimensions become the total. */
export interface TotalRule {
  /** Full marks as printed. @unit points */
  readonly points?: DecimalString;
  /** The least total; the floor and the cap bind after the rounding. @unit points */
  readonly least?: DecimalString;
  /** The greatest total. @unit points */
  readonly most?: DecimalString;
  /**
   * The one rounding of the total, also that of groups that are scaled up. Owed where an item can be
   * rescaled or redistributed; without it the total is exact.
   */
  readonly rounding?: Rounding;
}

/** A condition that must hold before a site may apply or be awarded (前置条件). */
export interface Gate {
  /** Unique among the gates and vetoes. */
  readonly id: string;
  /** What the gate is called. */
  readonly label: Label;
  /** The document and clause that print it. */
  readonly citation?: Citation;
  /** What must hold. */
  readonly when: Condition;
  /** Whether a site that fails may not apply at all, or is scored but not awarded. */
  readonly opens: "application" | "award";
}

/**
 * What a veto does (一票否决).
 *
 * - `bars`: the site is scored, but gets no class in this round.
 * - `caps`: the site gets no class above the one named (一票否优).
 * - `zeroes`: the total becomes 0.
 * - `removes`: the title that the site holds is withdrawn (摘牌).
 */
export type VetoEffect = PlainVetoEffect | CappingEffect;

/** A veto effect that needs nothing else said. */
export interface PlainVetoEffect {
  /** What the veto does. */
  readonly kind: "bars" | "zeroes" | "removes";
}

/** A veto that closes the higher classes. */
export interface CappingEffect {
  /** Marks a veto that caps the class. */
  readonly kind: "caps";
  /** Id of the highest class that stays open. */
  readonly class: string;
}

/** An event that overrides the score. */
export interface Veto {
  /** Unique among the gates and vetoes. */
  readonly id: string;
  /** What the veto is called. */
  readonly label: Label;
  /** The document and clause that print it. */
  readonly citation?: Citation;
  /** When the veto strikes. */
  readonly when: Condition;
  /** What it does. */
  readonly effect: VetoEffect;
  /** What entitles the issuer to take something from a person or household. */
  readonly legalBasis?: Citation;
}

/** One class of a scheme: a star, a grade, a title. */
export interface ClassRule {
  /** Unique among the classes. */
  readonly id: string;
  /** What the class is called. */
  readonly label: Label;
  /** The document and clause that print it. */
  readonly citation?: Citation;
  /** The number of stars, where the class is a star. A class without stars is not 0 stars. */
  readonly star?: Star;
  /** What a site must reach; the id `total` and the id of any indicator or figure can be read. */
  readonly when: Condition;
}

/** The class of sites that no class claims. */
export interface UnclaimedClass {
  /** Id of the class, apart from those of the others. */
  readonly id: string;
  /** What it is called, such as 不定星级. */
  readonly label: Label;
}

/** The classes of a scheme, from the highest to the lowest. */
export interface Classification {
  /** The classes, the highest first. */
  readonly classes: readonly ClassRule[];
  /**
   * Whether a site whose score several classes claim gets the first of them, or none until the
   * overlap is settled.
   */
  readonly matching: Matching;
  /** The class of a site that no class claims (不定星级); its class is unknown unless given. */
  readonly otherwise?: UnclaimedClass;
}

/** One key of an order: a number of the site, and which end comes first. */
export interface RankKey {
  /** `total`, or the id of a dimension, figure or cohort figure. */
  readonly figure: string;
  /** Which end comes first. */
  readonly first: "highest" | "lowest";
}

/** How sites are ranked. */
export interface RankingRule {
  /** The keys, the most important first. */
  readonly by: readonly RankKey[];
  /** Name of an owed choice fact that splits the cohort into strata ranked apart. */
  readonly within?: string;
  /** Ranks after a tie: `1, 1, 3` (`gaps`) or `1, 1, 2` (`dense`). */
  readonly ties: "gaps" | "dense";
}

/** How many sites may hold a class. */
export type SeatCount = FixedSeats | SharedSeats | OpenSeats;

/** A number of seats. */
export interface FixedSeats {
  /** Marks a number of seats. */
  readonly kind: "fixed";
  /** How many seats there are. */
  readonly seats: number;
}

/** A share of the sites. */
export interface SharedSeats {
  /** Marks a share of the sites. */
  readonly kind: "share";
  /** A ratio from 0 to 1. */
  readonly share: DecimalString;
  /** Of all sites of the stratum, or of those that reach the line of a class or a higher one. */
  readonly of: "entrants" | "qualified";
  /** Id of the class whose line counts for `qualified`; the class of the seats unless given. */
  readonly line?: string;
  /** How a broken number of seats is rounded. */
  readonly rounding: "floor" | "ceiling" | "half-up";
}

/** As many seats as sites that reach the class. */
export interface OpenSeats {
  /** Marks a class without a limit. */
  readonly kind: "open";
}

/** The seats of one class. */
export interface SeatRule {
  /** Id of a class. */
  readonly class: string;
  /** The stratum meant; every stratum that has no rule of its own unless given. */
  readonly stratum?: string;
  /** Whether seats of higher classes use up these seats as well; `false` unless given. */
  readonly andAbove?: boolean;
  /** How many seats there are. */
  readonly count: SeatCount;
}

/** How seats are filled by rank. */
export interface SeatingRule {
  /** The seats; a class without a rule is open. */
  readonly seats: readonly SeatRule[];
  /**
   * What happens to sites of equal rank when too few seats are left for all of them, but more than
   * none.
   */
  readonly ties: "admit-all" | "admit-none" | "unresolved";
  /** Whether a site that finds its class full is offered the next lower one, or gets none. */
  readonly overflow: "next-class" | "no-class";
}

/**
 * A number that compares a site with the others of its cohort.
 *
 * Rules read it by its id, like any figure. It is unknown for a site scored alone (`needs-cohort`),
 * and while it is unknown for one of the sites compared. Sites whose facts do not fit are not
 * compared.
 */
export interface CohortFigure {
  /** Unique among all indicators and figures; rules read the number by this id. */
  readonly id: string;
  /** What the figure is called. */
  readonly label?: Label;
  /** The document and clause that print it. */
  readonly citation?: Citation;
  /** What is compared; it may read facts and parameters, but no figures. */
  readonly of: Amount;
  /** Which sites are compared, by facts and parameters; all unless given. */
  readonly where?: Condition;
  /**
   * The figure taken from the sites compared, or the rank of this site among them: 1 for the highest,
   * equal ranks for equal numbers (`1, 1, 3`). Only the sum of no sites is known; it is 0.
   */
  readonly take: "mean" | "sum" | "min" | "max" | "rank";
  /** Name of an owed choice fact whose groups are compared apart. */
  readonly within?: string;
  /** How a mean is rounded; owed by `mean` alone. */
  readonly rounding?: Rounding;
}

/** What a scheme judges. */
export type Subject = "site" | "region" | "organization" | "household" | "person";

/** A published policy of evaluation: who is scored by which facts, and what the score means. */
export interface EvaluationScheme<Facts extends FactSheet = FactSheet> extends Policy {
  /** Marks a scheme of evaluation. */
  readonly kind: "evaluation";
  /** What is judged. */
  readonly subject: Subject;
  /** The facts that an entrant owes. */
  readonly facts: Facts;
  /** Comparisons with the other sites of the cohort. */
  readonly cohort?: readonly CohortFigure[];
  /** Numbers and questions that several rules share, or that are results in their own right. */
  readonly figures?: readonly Figure[];
  /** The dimensions (一级指标); none for a ladder of conditions. */
  readonly dimensions: readonly Dimension[];
  /** How the dimensions become the total. */
  readonly total: TotalRule;
  /** What an item is worth while evidence is missing, unless it says otherwise. */
  readonly missing: MissingPolicy;
  /** What becomes of an indicator that does not concern an entrant, unless it says otherwise. */
  readonly notApplicable: NotApplicablePolicy;
  /** What must hold before applying or being awarded. */
  readonly gates?: readonly Gate[];
  /** Events that override the score. */
  readonly vetoes?: readonly Veto[];
  /** The classes that scores lead to. */
  readonly classification?: Classification;
  /** How entrants are ranked. */
  readonly ranking?: RankingRule;
  /** How seats are filled by rank. */
  readonly seating?: SeatingRule;
}

/** A site and its facts. */
export interface Entrant<Facts = unknown> {
  /** Opaque id of the site. */
  readonly site: string;
  /** The facts that the scheme asks for. */
  readonly facts: Facts;
}

/** The score of one indicator. */
export interface IndicatorScore {
  /** Id of the indicator. */
  readonly id: string;
  /** @unit points */
  readonly score: DecimalString | Unknown;
  /** Full marks for this site: without what does not concern it; 0 where none are printed. @unit points */
  readonly maximum: DecimalString;
}

/** Whether and how an item counted; `missing` where it could not be worked out. */
export type ItemStatus = "scored" | "not-applicable" | "missing";

/** The score of one item. */
export interface ItemScore extends IndicatorScore {
  /** Whether and how the item counted. */
  readonly status: ItemStatus;
  /** Id of the band or case that applied, such as state `B`. */
  readonly state?: string;
  /** What was lost against full marks, never below 0; left out while unknown and for bonuses. @unit points */
  readonly lost?: DecimalString;
  /** The reasons, when asked for. */
  readonly trace?: TraceEntry;
}

/** What changed the sum of the dimensions into the total. */
export interface Adjustment {
  /** What made the change. */
  readonly kind: "rescale" | "rounding" | "floor" | "cap" | "veto";
  /** What was added or, below 0, taken. @unit points */
  readonly points: DecimalString;
}

/** Where a site stands after scoring, before seats. */
export type Standing = RatedStanding | UnratedStanding | RefusedStanding | UndeterminedStanding;

/** The site has a class. */
export interface RatedStanding {
  /** Marks a site with a class. */
  readonly status: "rated";
  /** Id of the class. */
  readonly class: string;
  /** The stars of the class, where it is a star. */
  readonly star?: Star;
}

/** No class claims the site. */
export interface UnratedStanding {
  /** Marks a site that no class claims. */
  readonly status: "unrated";
  /** Id of the class that the scheme has for such sites. */
  readonly class: string;
}

/** A gate or a veto keeps the site from any class. */
export interface RefusedStanding {
  /**
   * `removed` by a veto; else `not-eligible` by a gate that opens the application; else `barred`
   * by a veto or by a gate that opens the award.
   */
  readonly status: "not-eligible" | "barred" | "removed";
  /** Ids of the gates, then of the vetoes, responsible. */
  readonly because: readonly string[];
}

/** The rules do not settle the class. */
export interface UndeterminedStanding {
  /** Marks a site whose class is not settled. */
  readonly status: "undetermined";
  /** Why it is not. */
  readonly reason: Unknown;
  /** Ids of the classes that claim the site. */
  readonly claimedBy: readonly string[];
}

/** The value of a named figure of the scheme. */
export interface FigureValue {
  /** Id of the figure. */
  readonly id: string;
  /** What it comes to. */
  readonly value: DecimalString | boolean | Unknown;
  /** Why it comes to that, when asked for. */
  readonly trace?: TraceEntry;
}

/** The score of one site, with everything that makes it up. */
export interface SiteScore {
  /** Id of the site. */
  readonly site: string;
  /** The dimensions and the adjustments add up to it exactly, as far as they are known. @unit points */
  readonly total: DecimalString | Unknown;
  /** Full marks for this site, bonuses aside. @unit points */
  readonly maximum: DecimalString;
  /** The dimensions, in the order of the scheme. */
  readonly dimensions: readonly IndicatorScore[];
  /** What changed their sum into the total. */
  readonly adjustments: readonly Adjustment[];
  /** Left out by schemes without classes. */
  readonly standing?: Standing;
  /** Ids of gates not met and vetoes that struck, in the order of the scheme. */
  readonly failedGates: readonly string[];
  /** Ids of the vetoes that struck, in the order of the scheme. */
  readonly struckVetoes: readonly string[];
  /** The cohort figures and the named figures of the scheme, in its order. */
  readonly figures: readonly FigureValue[];
  /** The option of the fact that splits the ranking into strata; left out without such a fact. */
  readonly stratum?: string;
  /** The groups inside the dimensions, when asked for, each before its parts. */
  readonly indicators?: readonly IndicatorScore[];
  /** The items, when asked for, in the order of the scheme. */
  readonly items?: readonly ItemScore[];
}

/** A site's place among the others. */
export interface RankedSite {
  /** Id of the site. */
  readonly site: string;
  /** 1 for the first; sites without a known key have none. */
  readonly rank?: number;
  /** The stratum in which the site is ranked. */
  readonly stratum?: string;
}

/** The class that a site gets when seats are counted. */
export interface SeatedSite {
  /** Id of the site. */
  readonly site: string;
  /** The stratum whose seats were counted. */
  readonly stratum?: string;
  /** The class given, or none. */
  readonly class?: string;
  /** The stars of that class. */
  readonly star?: Star;
  /** The class whose line the site reached before seats were counted. */
  readonly qualifiedFor?: string;
  /** How the class, or none, came about. */
  readonly outcome:
    | "seated"
    | "moved-down"
    | "no-seat"
    | "tie-unresolved"
    | "unrated"
    | "not-eligible"
    | "barred"
    | "removed"
    | "undetermined";
}
