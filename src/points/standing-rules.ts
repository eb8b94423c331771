import type { Citation } from "../core/citation.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { Period } from "../core/period.js";
import type { Label } from "../core/text.js";
import type { FactSheet } from "../rules/fact-sheet.js";
import type { Amount, Condition } from "../rules/model.js";

/**
 * What follows from balances: tiers, courtesies, rankings, shares of a pool, clearings.
 *
 * Its conditions and amounts read measures as figures, by their ids, and the facts about holders.
 * A fact that is left out is unknown.
 */
export interface StandingRules {
  /** What is asked about a holder besides the balances: consent, a clean record, an assessor's word. */
  readonly facts?: FactSheet;
  /** The numbers that are read from balances. */
  readonly measures: readonly Measure[];
  /** Ladders of tiers. */
  readonly ladders?: readonly Ladder[];
  /** What tiers give. */
  readonly courtesies?: readonly Courtesy[];
  /** Rankings and awards. */
  readonly rankings?: readonly Ranking[];
  /** Sums of money that are shared by points. */
  readonly pools?: readonly Pool[];
  /** When balances are cleared. */
  readonly clearings?: readonly Clearing[];
}

/** What parts of a scheme have in common. */
interface Named {
  /** Id by which it is referred to. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
}

/** A number that is read from a balance. */
export interface Measure {
  /** Id of the figure that rules read. */
  readonly id: string;
  /** Id of the balance. */
  readonly balance: string;
  /** What was earned or redeemed in the window, or what is held at its end. */
  readonly of: "earned" | "redeemed" | "held";
  /** The window; everything up to the day asked about unless given. */
  readonly window?: MeasureWindow;
}

/** A stretch of days; what comes after the day asked about never counts. */
export type MeasureWindow = CalendarWindow | RollingWindow | CampaignWindow;

/** The month, quarter, half-year or year of the day asked about, or one before it. */
export interface CalendarWindow {
  /** Marks a stretch of the calendar. */
  readonly kind: "calendar";
  /** How long it is. */
  readonly per: "month" | "quarter" | "half-year" | "year";
  /** How many such stretches before; the current one unless given. */
  readonly ago?: number;
}

/** The months up to the day asked about, that day included. */
export interface RollingWindow {
  /** Marks a look-back. */
  readonly kind: "last";
  /** How many months. */
  readonly months: number;
}

/** The days of a campaign. */
export interface CampaignWindow {
  /** Marks days of its own. */
  readonly kind: "days";
  /** The days. */
  readonly period: Period;
}

/** A ladder of tiers (星级). */
export interface Ladder extends Named {
  /** The tiers, from the lowest to the highest. */
  readonly tiers: readonly Tier[];
  /** Whether a title once given stands, or falls when its condition is no longer met (降级). */
  readonly titles: "stand" | "fall";
  /** The days on which it is rated; every day unless given. */
  readonly rated?: RatingDays;
  /**
   * Starts the ladder again each time a measure has gone through a length. Rules then read the place
   * within the cycle, above 0 and up to the length, as the figure `<ladder>:position`.
   */
  readonly cycle?: Cycle;
}

/** The days on which tiers are rated: one in each month listed. */
export interface RatingDays {
  /** Months of the year. */
  readonly months: readonly number[];
  /** Day of the month; the last day of a month that has no such day. */
  readonly day: number;
}

/** How a ladder starts again. */
export interface Cycle {
  /** Id of the measure. */
  readonly measure: string;
  /** How much of it one cycle takes. */
  readonly length: DecimalString;
}

/** One tier of a ladder. */
export interface Tier extends Named {
  /** When it is met. */
  readonly when: Condition;
  /** The body that gives it, in its own words. */
  readonly grantedBy?: string;
  /** What comes with it, such as a certificate, a badge, a prize. */
  readonly awards?: readonly TierAward[];
}

/** Something that comes with a tier. */
export interface TierAward extends Named {
  /** Whether it is had again in each cycle of the ladder, or in the first alone. */
  readonly each: "cycle" | "once";
}

/** A benefit that tiers give (礼遇). */
export interface Courtesy extends Named {
  /** Id of the ladder. */
  readonly ladder: string;
  /** The department that provides it, in its own words. */
  readonly provider?: string;
  /** What else it asks for: consent, a clean record. */
  readonly when?: Condition;
  /** What it is for which tiers; the first that names the tier counts. */
  readonly terms: readonly CourtesyTerm[];
}

/** What a courtesy is for some tiers. */
export interface CourtesyTerm {
  /** Ids of the tiers. */
  readonly tiers: readonly string[];
  /** What it is called for them; the label of the courtesy unless given. */
  readonly label?: Label;
  /** What it comes to. @unit yuan, or what the label says */
  readonly value?: Amount;
  /** How often it may be had; as often as one likes unless given. */
  readonly quotas?: readonly CourtesyQuota[];
  /** On which days it may be had; every day unless given. */
  readonly open?: CourtesyDays;
}

/** How often a courtesy may be had in a period. */
export interface CourtesyQuota {
  /** The period. */
  readonly per: "month" | "quarter" | "half-year" | "year" | "lifetime";
  /** Whose it is. */
  readonly whose: "purse" | "scheme";
  /** How often. */
  readonly most: number;
}

/** Days on which a courtesy may be had; each list that is given must hold the day. */
export interface CourtesyDays {
  /** Days of the month. */
  readonly daysOfMonth?: readonly number[];
  /** Months of the year. */
  readonly months?: readonly number[];
}

/** A ranking with its awards (排名、表彰). */
export interface Ranking extends Named {
  /** By what purses are ranked; each further amount settles ties of those before it. */
  readonly by: readonly RankedAmount[];
  /** Who takes part; everybody unless given. */
  readonly when?: Condition;
  /** Name of a choice fact: each option is ranked apart. */
  readonly within?: string;
  /** Equal purses share a rank, the next ones counting on with or without gaps; or ids decide. */
  readonly ties: "gaps" | "dense" | "by-id";
  /** How many are chosen, in each class. */
  readonly top?: number;
  /** What becomes of equal purses of which some would be chosen. */
  readonly atLine?: "all" | "none" | "undetermined";
  /** What ranks are given. */
  readonly awards?: readonly RankAward[];
}

/** An amount by which purses are ranked. */
export interface RankedAmount {
  /** The amount. */
  readonly amount: Amount;
  /** What comes first. */
  readonly first: "highest" | "lowest";
}

/** What a rank is given. */
export interface RankAward extends Named {
  /** The first rank that has it; 1 unless given. */
  readonly from?: number;
  /** The last rank that has it. */
  readonly upTo: number;
  /** A sum of money that goes with it. @unit yuan */
  readonly yuan?: DecimalString;
}

/** A sum of money that is shared pro rata, to the fen (按积分分红). */
export interface Pool extends Named {
  /** The share of the sum that is shared, 0 to 1; fen that are not full stay out. */
  readonly share: DecimalString;
  /** By what it is shared; below 0 counts as 0. */
  readonly by: Amount;
  /** Who takes part; everybody unless given. */
  readonly when?: Condition;
}

/** When a balance is cleared (清零): for inactivity, at a year's end, by a veto. */
export interface Clearing extends Named {
  /** Id of the balance. */
  readonly balance: string;
  /** How much stays; nothing unless given. */
  readonly keep?: DecimalString;
  /** Whose balance it is. */
  readonly when: Condition;
}
