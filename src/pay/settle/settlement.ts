import type { Citation } from "../../core/citation.js";
import type { Money } from "../../core/money.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";
import type { Jurisdiction } from "../../rules/parameter-sheet.js";
import type { PaySide } from "../model.js";
import type { PayMonth } from "../pay-month.js";

/** What was paid, deducted or taken back for an item of a month. */
export interface PayEntry {
  /** The month for which it was paid. */
  readonly month: PayMonth;
  /** Id of the item. */
  readonly item: string;
  /** The side on which the item stands. */
  readonly side: PaySide;
  /** The amount; below 0 where it was taken back. @unit yuan */
  readonly amount: Money;
  /** The day on which it was booked; what was recorded later, it cannot have taken into account. */
  readonly bookedOn: PlainDate;
}

/** Something that came on record late and concerns a month. */
export type LateRecord =
  | {
      /** Marks a new value of a parameter. */
      readonly kind: "parameter";
      /** Name of the parameter. */
      readonly name: string;
      /** The level that set it. */
      readonly level: Jurisdiction;
      /** The place that set it; left out for the nation. */
      readonly place?: string;
      /** The day from which it holds. */
      readonly from: PlainDate;
      /** Where it is published. */
      readonly citation?: Citation;
    }
  | {
      /** Marks a new value of a fact. */
      readonly kind: "fact";
      /** Name of the fact. */
      readonly name: string;
      /** The day from which it holds; the first day of the month for a fact of a month. */
      readonly from: PlainDate;
      /** Where it is documented. */
      readonly citation?: Citation;
    }
  | {
      /** Marks a scheme that was published. */
      readonly kind: "scheme";
      /** Id of the scheme. */
      readonly name: string;
      /** Its edition. */
      readonly version: string;
      /** The day from which it is in force. */
      readonly from: PlainDate;
      /** Where it is published. */
      readonly citation: Citation;
    };

/**
 * Why what is due differs from what was paid; the amounts of all causes add up to the correction.
 *
 * - `unpaid`: nothing was booked for the item, although it was due by what was on record on the last
 *   booking of the month, or the month has none
 * - `recorded`: something came on record on a day after the last booking of the item, or of the month
 *   where the item came to nothing then
 * - `paid-otherwise`: what had been booked was not what was due by what was on record then
 */
export type PayCause =
  | {
      /** Tells the kind of cause. */
      readonly kind: "unpaid" | "paid-otherwise";
      /** How much of the correction it makes up. @unit yuan */
      readonly amount: Money;
    }
  | {
      /** Tells the kind of cause. */
      readonly kind: "recorded";
      /** How much of the correction it makes up. @unit yuan */
      readonly amount: Money;
      /** The day on which it came on record. */
      readonly recordedOn: PlainDate;
      /** What came on record that day and concerns the month. */
      readonly records: readonly LateRecord[];
    };

/** A line that brings what was paid to what is due. */
export interface PayCorrection {
  /** The line to book. */
  readonly entry: PayEntry;
  /** What is due for the month. @unit yuan */
  readonly due: Money;
  /** What was paid for it before. @unit yuan */
  readonly paid: Money;
  /** Why they differ. */
  readonly causes: readonly PayCause[];
  /** The edition by which it is due. */
  readonly scheme: SettledBy;
}

/** The edition of a scheme by which something is due. */
export interface SettledBy {
  /** Id of the scheme. */
  readonly id: string;
  /** Its edition. */
  readonly version: string;
  /** Where it is published. */
  readonly citation: Citation;
}

/** An item of a month whose due amount is not known, so that nothing is corrected yet. */
export interface OpenItem {
  /** The month. */
  readonly month: PayMonth;
  /** Id of the item. */
  readonly item: string;
  /** Why the amount is not known. */
  readonly reason: Unknown;
}

/** The corrections that bring what a person was paid to what is due. */
export interface Settlement {
  /** Id of the person. */
  readonly person: string;
  /** What was on record by this day. */
  readonly knownOn: PlainDate;
  /** The lines, by month and then in the order of the scheme; none where nothing differs. */
  readonly corrections: readonly PayCorrection[];
  /** What cannot be settled yet. */
  readonly open: readonly OpenItem[];
  /** Corrections of earnings less those of deductions. @unit yuan */
  readonly net: Money;
}

/** Which months are settled, by what was on record when. */
export interface SettlementOptions {
  /** The first month. */
  readonly from: PayMonth;
  /** The last month. */
  readonly through: PayMonth;
  /** The day of settlement: what was recorded later is left out, and lines are booked on it. */
  readonly knownOn: PlainDate;
}
