import type { Id } from "../../core/id.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { PayFailure } from "../compute/pay-failure.js";
import type { ItemAmount, PaySums } from "../model.js";
import type { PayMonth } from "../pay-month.js";

/** Which months a payroll is for. */
export interface PayrollOptions {
  /** The first month. */
  readonly from: PayMonth;
  /** The last month. */
  readonly through: PayMonth;
  /** Leaves out what was recorded after this day, to repeat an earlier answer. */
  readonly knownOn?: PlainDate;
}

/** What many people are paid for some months (工资表). */
export interface Payroll {
  /** The months. */
  readonly months: readonly PayMonth[];
  /** The people, in the order of the records. */
  readonly people: readonly Id[];
  /** The people whose pay cannot be computed, in their order. */
  readonly failures: readonly PayFailure[];
  /**
   * The items that are due to a person for a month, as on the payslip.
   *
   * @param person - Place among the people, from 0.
   * @param month - Place among the months, from 0.
   * @throws {@link core.DomainError} `pay/no-such-payslip` when there is no such person or month.
   */
  readonly linesOf: (person: number, month: number) => readonly ItemAmount[];
  /**
   * Gross pay, deductions, net pay and the employer's own share, as on the payslip.
   *
   * @param person - Place among the people, from 0.
   * @param month - Place among the months, from 0.
   * @throws {@link core.DomainError} `pay/no-such-payslip` when there is no such person or month.
   */
  readonly sumsOf: (person: number, month: number) => PaySums;
}
