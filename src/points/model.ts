import type { Citation } from "../core/citation.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { HolidayDecree } from "../core/holiday-decree.js";
import type { PlainDate } from "../core/plain-date.js";
import type { RoundingMode } from "../core/rounding.js";
import type { Label } from "../core/text.js";
import type { FactSheet } from "../rules/fact-sheet.js";
import type { Amount, Condition } from "../rules/model.js";
import type { Policy } from "../rules/policy.js";
import type { StandingRules } from "./standing-rules.js";

/**
 * A published policy of points (积分制).
 *
 * It says which balances a purse holds, what records of service earn, what points are given for, and
 * what tiers and courtesies follow.
 */
export interface PointsScheme extends Policy {
  /** Marks a points scheme. */
  readonly kind: "points";
  /** What a purse holds, each balance apart: hours, honor points, spendable points. */
  readonly balances: readonly Balance[];
  /** What is credited or deducted for. */
  readonly items: readonly PointsItem[];
  /** Limits of what items may credit. */
  readonly caps?: readonly Cap[];
  /** What points are given for. */
  readonly offers?: readonly Offer[];
  /**
   * What becomes of a record whose day lies in a closed period, be it of service, of a redemption or of
   * a correction: it is refused, or it counts from the day on which it is entered.
   */
  readonly closedPeriods: "refused" | "counts-from-entry";
  /** The decrees by which working days are counted; a day of a year without decree is unknown. */
  readonly decrees?: readonly HolidayDecree[];
  /** Tiers, courtesies, rankings and shares that follow from balances. */
  readonly standing?: StandingRules;
}

/** What parts of a scheme have in common. */
interface Named {
  /** Id by which records and rules refer to it. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
}

/** One of the balances of a purse (余额). */
export interface Balance extends Named {
  /** Decimal places of the smallest unit, 0 to 6. */
  readonly places: number;
  /** How an amount that is finer than the smallest unit is rounded. */
  readonly rounding: RoundingMode;
  /** When the points of one record lapse. */
  readonly expiry: Expiry;
  /** What becomes of a deduction, or of a reversal, that is more than the purse holds. */
  readonly shortfall: Shortfall;
  /** The part that is held but not redeemed (保底分): only what is above can be. */
  readonly reserve?: DecimalString;
  /** Below this, redemption is suspended until the balance is back at it. */
  readonly suspendedBelow?: DecimalString;
  /**
   * Whether it may be given to another purse: not at all, always, or only by who owes nothing in it.
   * What is given away does not pay a debt, so a scheme that blocks redemption by it says the last.
   */
  readonly transfer: "refused" | "allowed" | "unless-in-debt";
  /**
   * Marks the legal record of hours served (志愿服务时长), which stays apart from points: it never
   * lapses, is never redeemed, given away or held back.
   */
  readonly serviceHours?: true;
  /**
   * What goes along when members of a household move to another, or households are put together:
   * nothing, everything, what the member earned, or a share by headcount. Without it, nobody moves.
   */
  readonly moves?: "nothing" | "everything" | "own" | "by-headcount";
}

/** When points lapse (到期失效). */
export type Expiry = NeverExpiry | MonthsExpiry | PeriodExpiry | DayExpiry;

/** Points that never lapse. */
export interface NeverExpiry {
  /** Marks points without end. */
  readonly kind: "never";
}

/** Points that last a number of months from their own day: the same day of the month is too late. */
export interface MonthsExpiry {
  /** Marks a term for each lot. */
  readonly kind: "months";
  /** How many months. */
  readonly months: number;
}

/** Points that lapse with the period in which they were earned. */
export interface PeriodExpiry {
  /** Marks the end of a period. */
  readonly kind: "period-end";
  /** The length of the period, counted from January. */
  readonly months: 1 | 3 | 6 | 12;
  /** How many months they may still be used after it; none unless given. */
  readonly graceMonths?: number;
}

/** Points that all lapse on one day. */
export interface DayExpiry {
  /** Marks a closing day. */
  readonly kind: "day";
  /** The first day on which they are no longer valid: 23:59 on the day before is the end. */
  readonly day: PlainDate;
}

/** What becomes of points that are to be taken and are not there. */
export type Shortfall = PlainShortfall | DebtShortfall;

/** The record is refused, or as much is taken as is there (扣完为止). */
export interface PlainShortfall {
  /** What becomes of them. */
  readonly kind: "refused" | "forgiven";
}

/** The purse owes them, and its next points pay. */
export interface DebtShortfall {
  /** Marks a debt. */
  readonly kind: "debt";
  /** The most that a purse may owe; what passes it is refused. */
  readonly most: DecimalString;
}

/** What is credited or deducted for (积分项目). */
export interface PointsItem extends Named {
  /** What is asked about each record. */
  readonly facts?: FactSheet;
  /** What it is worth in each balance, at most once for each. */
  readonly credits: readonly Credit[];
  /** The day from which it counts: the day of service, or the day on which it is credited. */
  readonly countsFrom: "service" | "entry";
  /** How many days after the day of service a record may still be entered; no limit unless given. */
  readonly enteredWithinDays?: number;
  /** The days on which a record may be entered, by its day of service; any day unless given. */
  readonly enteredIn?: EntryWindow;
  /** The steps that a record passes before it counts; it counts at once unless given. */
  readonly approval?: readonly ApprovalStep[];
}

/**
 * When records may be entered, counted from the period in which the day of service lies: a yearly
 * batch in April of the year after, or before the 8th of the month after.
 */
export interface EntryWindow {
  /** The period. */
  readonly per: "month" | "quarter" | "half-year" | "year";
  /** The first day. */
  readonly from: EntryDay;
  /** The last day, itself included. */
  readonly last: EntryDay;
}

/** A day of a month, counted from the first month of a period. */
export interface EntryDay {
  /** How many months after the first month of the period. */
  readonly months: number;
  /** Day of the month; the last day of a month that has no such day. */
  readonly day: number;
}

/** What an item is worth in one balance. */
export interface Credit {
  /** Id of the balance. */
  readonly balance: string;
  /** The points; below 0 for a deduction. */
  readonly amount: Amount;
  /** A record that is worth something, but less than this, is refused. */
  readonly least?: DecimalString;
}

/** One step of approval or public notice (审核、公示). */
export interface ApprovalStep extends Named {
  /** How many days must lie between the step before and this one, such as days of public notice. */
  readonly afterDays?: number;
  /** How many working days must lie between them, by the decrees known when the step is entered. */
  readonly afterWorkdays?: number;
  /** How many days may lie between them. */
  readonly withinDays?: number;
}

/** A limit of what items may credit (上限). */
export interface Cap extends Named {
  /** Id of the balance. */
  readonly balance: string;
  /** Ids of the items that share the limit; all items unless given. */
  readonly items?: readonly string[];
  /**
   * The window, which goes by the day of service; `record` is each record by itself, `holding` is
   * what the purse holds at a time.
   */
  readonly per:
    | "record"
    | "activity"
    | "day"
    | "week"
    | "month"
    | "quarter"
    | "half-year"
    | "year"
    | "lifetime"
    | "holding";
  /** Whose it is: each purse, each member named in records, or the whole scheme. */
  readonly whose: "purse" | "member" | "scheme";
  /** Whether points are counted, or records that were credited. */
  readonly counts: "points" | "records";
  /** The limit. */
  readonly most: DecimalString;
  /** What becomes of the rest: it is lost, or the whole record is refused. */
  readonly beyond: "lost" | "refused";
  /** Id of the purse to which the rest is donated, instead of being lost. */
  readonly donatedTo?: string;
}

/** Something that points are given for (兑换). */
export interface Offer extends Named {
  /** Id of the balance that pays. */
  readonly balance: string;
  /** What one piece costs; without it, the holder says how many points to give. */
  readonly price?: DecimalString;
  /** What a point is worth. @unit yuan per point */
  readonly yuanPerPoint?: DecimalString;
  /** The points given must be a multiple of this, such as the least face value of vouchers. */
  readonly multipleOf?: DecimalString;
  /** Face values of vouchers (兑换券) that are handed out for the points, the largest first. */
  readonly vouchers?: readonly DecimalString[];
  /** The part of the price that may be paid in money at most. @unit points */
  readonly topUp?: DecimalString;
  /** The least balance with which one may redeem at all. */
  readonly leastBalance?: DecimalString;
  /** Whether pieces come out of a stock. */
  readonly stock?: boolean;
  /** How often, or how many pieces, a purse may have; several limits can hold at once. */
  readonly limits?: readonly OfferLimit[];
  /** On which days it is open; every day unless given. */
  readonly open?: OpenDays;
  /** What is asked about the holder, besides the balances. */
  readonly facts?: FactSheet;
  /**
   * Who may have it; the figure `balance` is what the purse holds of the balance that pays, and
   * `balance:<id>` what it holds of any balance, debts taken off.
   */
  readonly when?: Condition;
  /** What becomes of lots that lapsed before the goods came back; without it nothing is taken back. */
  readonly refund?: "lapsed-stay-lapsed" | "lapsed-renewed";
}

/** How much of an offer a purse, or all purses, may have in a window. */
export interface OfferLimit {
  /** The window. */
  readonly per: "day" | "week" | "month" | "quarter" | "half-year" | "year" | "lifetime";
  /** Whose it is. */
  readonly whose: "purse" | "scheme";
  /** Whether redemptions are counted or pieces. */
  readonly counts: "times" | "pieces";
  /** The limit. */
  readonly most: number;
  /** Name of a limit that several offers share; its own unless given. */
  readonly sharedAs?: string;
}

/** Days on which an offer is open; each list that is given must hold the day. */
export interface OpenDays {
  /** Days of the week, 1 for Monday to 7. */
  readonly weekdays?: readonly number[];
  /** Days of the month, such as 1 and 15. */
  readonly daysOfMonth?: readonly number[];
  /** Months of the year. */
  readonly months?: readonly number[];
}
