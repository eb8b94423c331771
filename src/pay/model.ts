import type { Citation } from "../core/citation.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { Money } from "../core/money.js";
import type { Period } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import type { Rounding } from "../core/rounding.js";
import type { Label } from "../core/text.js";
import type { Timeline } from "../core/timeline.js";
import type { TraceEntry } from "../core/trace.js";
import type { Unknown } from "../core/unknown.js";
import type { FactSheet, FactValue } from "../rules/fact-sheet.js";
import type { Amount } from "../rules/model.js";
import type { Places } from "../rules/parameter-sheet.js";
import type { Policy } from "../rules/policy.js";
import type { PayMonth } from "./pay-month.js";

/**
 * A published policy of pay.
 *
 * Rates say what a full month is worth; they are read day by day, so that a change inside a month
 * counts from its day. Items say what is paid: a rate for the days served, or a rule over the month.
 */
export interface PayScheme extends Policy {
  /** Marks a pay scheme. */
  readonly kind: "pay";
  /** The day on which it was decided. */
  readonly adoptedOn?: PlainDate;
  /** The day on which it was announced; it may have been in force for months by then. */
  readonly publishedOn?: PlainDate;
  /** What rates and items ask about a person on a day, such as the post. */
  readonly facts: FactSheet;
  /** What items ask about a whole month, such as days absent. */
  readonly monthFacts?: FactSheet;
  /** Amounts that are read on a day of their own, such as a standard frozen for three years. */
  readonly anchors?: readonly Anchor[];
  /** What a full month is worth. A rate may read other rates and anchors, but not in a circle. */
  readonly rates: readonly Rate[];
  /** What is paid, deducted or owed by the employer. An item may read rates and other items. */
  readonly items: readonly PayItem[];
}

/** What anchors, rates and items have in common. */
interface Named {
  /** Id by which rules refer to it. */
  readonly id: string;
  /** What it is called on a payslip. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
}

/** An amount of parameters that is read on the first day of a stretch of years (挂钩标准). */
export interface Anchor extends Named {
  /** The amount; it reads parameters alone, so it is the same for all people of a place. */
  readonly amount: Amount;
  /** How the amount is rounded; not finer than the fen. */
  readonly rounding: Rounding;
  /** When it is read again. */
  readonly readOn: {
    /** The first day on which it is read. */
    readonly from: PlainDate;
    /** After how many years it is read anew; 1 for a standard of each year. */
    readonly everyYears: number;
  };
}

/** What a full month is worth. */
export interface Rate extends Named {
  /** The amount for a full month, in yuan. */
  readonly amount: Amount;
}

/** The side of a payslip on which an item stands. */
export type PaySide = "earning" | "deduction" | "employer";

/** What is paid, deducted or owed by the employer. */
export interface PayItem extends Named {
  /** Earnings make up gross pay, deductions are taken from it, the employer's own share is apart. */
  readonly side: PaySide;
  /** What it is worked out from. */
  readonly of: RateBasis | RuleBasis;
  /** How the amount of a month is rounded; not finer than the fen. */
  readonly rounding: Rounding;
  /** The months of the year in which it is due, 1 to 12; every month unless given. */
  readonly due?: readonly number[];
  /** Who bears it, such as the county; for sums by payer. */
  readonly payer?: string;
}

/** A rate, for the days served of a month. */
export interface RateBasis {
  /** Marks an item that pays a rate. */
  readonly kind: "rate";
  /** Id of the rate. */
  readonly rate: string;
  /**
   * What a month served in part is worth.
   *
   * - `calendar-days`: each day an equal part of its month
   * - `first-day`: the whole rate of the first day served
   * - `last-day`: the whole rate of the last day served
   */
  readonly proration: "calendar-days" | "first-day" | "last-day";
  /**
   * Which months it pays: its own unless given, or all since it was last due – a quarter, where it
   * is due four times a year. Each month is rounded by itself.
   */
  readonly months?: "since-last-due";
}

/**
 * A rule over a month, worked out once.
 *
 * It reads the facts of the month, the facts and rates of the last day served in it, and the
 * amounts of other items.
 */
export interface RuleBasis {
  /** Marks an item that follows a rule. */
  readonly kind: "rule";
  /** The amount, in yuan. */
  readonly amount: Amount;
}

/** The value of a month's fact, and since when it is on record. */
export interface MonthEntry {
  /** The month. */
  readonly month: PayMonth;
  /** The value. */
  readonly value: FactValue;
  /** The day on which it became known; without it, it was always known. */
  readonly recordedOn?: PlainDate;
  /** Where it is documented. */
  readonly citation?: Citation;
}

/** What is on record about a person who is paid. */
export interface PayRecord {
  /** Id of the person. */
  readonly person: string;
  /** The days for which pay is owed, as periods apart from each other. */
  readonly service: readonly Period[];
  /** The facts that hold from a day on, by name. */
  readonly facts: { readonly [fact: string]: Timeline<FactValue> };
  /** The facts of whole months, by name; of entries for one month the one recorded last counts. */
  readonly monthFacts?: { readonly [fact: string]: readonly MonthEntry[] };
  /** The places of the person, by level, for parameters that differ from place to place. */
  readonly places?: Places;
}

/** Days of a month for which a rate stayed the same, and what they are worth. */
export interface PayPart extends Required<Period> {
  /** How many days of them were served. */
  readonly days: number;
  /** What a full month is worth at that time. @unit yuan */
  readonly rate: DecimalString | Unknown;
  /** What these days are worth; the parts of a line add up to it. @unit yuan */
  readonly amount: Money | Unknown;
  /** The reasons of the rate, where they are asked for. */
  readonly trace?: TraceEntry;
}

/** What an item comes to. */
export interface ItemAmount {
  /** Id of the item. */
  readonly item: string;
  /** The side on which it stands. */
  readonly side: PaySide;
  /** The amount, or why it is not known. @unit yuan */
  readonly amount: Money | Unknown;
}

/** One item of a payslip. */
export interface PayLine extends ItemAmount {
  /** What it is called, as the scheme says it. */
  readonly label: Label;
  /** The days that make it up, for an item that pays a rate. */
  readonly parts?: readonly PayPart[];
  /** The reasons of the amount, for an item that follows a rule, where they are asked for. */
  readonly trace?: TraceEntry;
}

/** What lines come to; a sum is unknown where a line of it is. */
export interface PaySums {
  /** All earnings. @unit yuan */
  readonly gross: Money | Unknown;
  /** All deductions. @unit yuan */
  readonly deductions: Money | Unknown;
  /** Gross pay less deductions. @unit yuan */
  readonly net: Money | Unknown;
  /** What the employer owes besides. @unit yuan */
  readonly employer: Money | Unknown;
}

/** What a person is paid for a month. */
export interface Payslip extends PaySums {
  /** Id of the person. */
  readonly person: string;
  /** The month. */
  readonly month: PayMonth;
  /** The items that are due, in the order of the scheme. */
  readonly lines: readonly PayLine[];
}
