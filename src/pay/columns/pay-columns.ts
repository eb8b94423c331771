import type { Id } from "../../core/id.js";
import type { Money } from "../../core/money.js";
import type { Period } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { WorkProgress } from "../../core/progress.js";
import type { Timeline } from "../../core/timeline.js";
import type { Unknown } from "../../core/unknown.js";
import type { FactColumn } from "../../rules/fact-columns.js";
import type { FactValue } from "../../rules/fact-sheet.js";
import type { Jurisdiction } from "../../rules/parameter-sheet.js";
import type { PayFailure } from "../compute/pay-failure.js";
import type { PayMonth } from "../pay-month.js";
import type { PayrollOptions } from "../payroll/payroll.js";

/** The days for which pay is owed, of people with one period each. */
export interface ServiceColumns {
  /** The first day of each person. */
  readonly from: readonly PlainDate[];
  /** The day after the last one; left out, or `undefined` in a row, where service goes on. */
  readonly until?: readonly (PlainDate | undefined)[];
}

/** The places of people by level, each a column of ids. */
export type PlaceColumns = {
  readonly [level in Exclude<Jurisdiction, "nation">]?: readonly (Id | undefined)[];
};

/**
 * What is on record about many people as columns, a row for each person.
 *
 * A fact that changes stands in its row as a timeline, as in a record; a plain value holds throughout.
 * A fact of the kind `list` always stands as a timeline, as a list in its place would be taken for one.
 */
export interface PayColumns {
  /** How many people there are, at most a million. */
  readonly rows: number;
  /** Their ids; the numbers of the rows unless given. */
  readonly people?: readonly Id[];
  /** One period for each person, or a list of periods as a record holds them. */
  readonly service: ServiceColumns | readonly (readonly Period[])[];
  /** The facts that hold from a day on, by name. */
  readonly facts: {
    readonly [fact: string]: FactColumn | readonly (FactValue | Timeline<FactValue> | undefined)[];
  };
  /** The facts of whole months: by month, then by name. */
  readonly monthFacts?: {
    readonly [month: PayMonth]: { readonly [fact: string]: FactColumn };
  };
  /** The places of the people, by level. */
  readonly places?: PlaceColumns;
}

/** Which months a payroll in columns is for, who is told of progress, and what ends the work. */
export interface PayrollColumnsOptions extends PayrollOptions, WorkProgress {}

/** A sum of the payslips of many people for a month, a row each. @unit yuan */
export interface SumColumn {
  /** Whole fen; NaN where the sum is unknown, or the person cannot be paid. @unit fen */
  readonly fen: Float64Array;
  /** What it comes to in a row; nothing for a person who cannot be paid. */
  readonly at: (row: number) => Money | Unknown | undefined;
}

/** The sums of a month as columns, as `PaySums` holds them for a payslip. */
export interface MonthColumns {
  /** The month. */
  readonly month: PayMonth;
  /** All earnings. */
  readonly gross: SumColumn;
  /** All deductions. */
  readonly deductions: SumColumn;
  /** Gross pay less deductions. */
  readonly net: SumColumn;
  /** What the employer owes besides. */
  readonly employer: SumColumn;
}

/** What many people are paid for some months, as columns. */
export interface PayrollColumns {
  /** How many rows there are. */
  readonly rows: number;
  /** The sums, month by month. */
  readonly months: readonly MonthColumns[];
  /** The rows that cannot be paid, in their order. */
  readonly failures: readonly PayFailure[];
}
