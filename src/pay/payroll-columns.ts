import type { PayColumns, PayrollColumns, PayrollColumnsOptions } from "./columns/pay-columns.js";
import { compilePay } from "./compile-pay.js";
import type { PayScheme } from "./model.js";

/**
 * Computes what many people are paid for some months, from columns into columns: the sums of
 * `computePayroll`, without an object for each person.
 *
 * A row that does not fit, and a second one of a person, cost nobody else. Typed arrays are read
 * where they are, so they must stay as they are until the end. Facts of months that were recorded on
 * a day of their own are for `computePayroll`.
 *
 * @param scheme - The scheme.
 * @param batch - The people, at most a million rows.
 * @param options - The months, what was on record by which day, who is told of progress, and what ends
 * the work.
 * @returns Gross pay, deductions, net pay and the employer's share by month and row, and the failures
 * with their causes.
 * @throws {@link core.DomainError} the codes of `definePay`, when the scheme does not fit.
 * @throws {@link core.DomainError} `pay/invalid-options` when the options do not fit.
 * @throws {@link core.DomainError} `pay/invalid-columns` when a column does not fit, and
 * `rules/invalid-columns` when one of facts does not.
 * @throws {@link core.DomainError} `core/too-large` when there are more than 150 million amounts.
 * @throws {@link core.DomainError} `pay/callback-failed` when `onProgress` throws an error, and
 * `pay/aborted` when the signal ended the work.
 * @example
 * import { fact } from "wenming/rules";
 * const scheme = definePay({
 *   kind: "pay", id: "practitioners", version: "2024",
 *   title: { zh: "文明实践员报酬办法", en: "Pay of practitioners" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 2" },
 *   facts: { wage: { kind: "money" } },
 *   rates: [{ id: "own", label: { zh: "标准", en: "rate" }, amount: fact("wage") }],
 *   items: [{
 *     id: "basic", label: { zh: "基本报酬", en: "basic pay" }, side: "earning",
 *     of: { kind: "rate", rate: "own", proration: "calendar-days" },
 *     rounding: { places: 2, mode: "half-up" },
 *   }],
 * });
 * // Money comes as text, or as whole fen: 220000 units with two places are 2200 yuan.
 * const wage = { units: new Int32Array([220_000, 180_000]), places: 2 };
 * const service = { from: ["2024-01-01", "2024-05-16"] } as const;
 * const { months } = payrollColumns(scheme, { rows: 2, service, facts: { wage } },
 *   { from: "2024-05", through: "2024-06" });
 * months[0]?.net.at(1); // "929.03"
 * Array.from(months[1]?.net.fen ?? []); // [220000, 180000]
 */
export function payrollColumns(
  scheme: PayScheme,
  batch: PayColumns,
  options: PayrollColumnsOptions,
): PayrollColumns {
  return compilePay(scheme).payrollColumns(batch, options);
}
