import { compilePay } from "./compile-pay.js";
import type { PayRecord, PayScheme } from "./model.js";
import type { Payroll, PayrollOptions } from "./payroll/payroll.js";

/**
 * Computes what many people are paid for some months: the amounts of their payslips, without parts
 * and reasons.
 *
 * It is the way to pay a whole county for a year: rates are worked out for many people at once. A
 * record that does not fit, and a second one of a person, cost nobody else: they are listed among the
 * failures.
 *
 * @param scheme - The scheme.
 * @param records - The people, at most a million.
 * @param options - The months, and what was on record by which day.
 * @returns The amounts by person and month, and the failures with their causes.
 * @throws {@link core.DomainError} the codes of `definePay`, when the scheme does not fit.
 * @throws {@link core.DomainError} `pay/invalid-options` when the options do not fit.
 * @throws {@link core.DomainError} `core/invalid-shape` when the records are no list that can be read.
 * @throws {@link core.DomainError} `core/too-large` when there are more than a million records, or more
 * than 150 million amounts.
 * @example
 * import { constant } from "wenming/rules";
 * const scheme = definePay({
 *   kind: "pay", id: "practitioners", version: "2024",
 *   title: { zh: "文明实践员报酬办法", en: "Pay of practitioners" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 2" }, facts: {},
 *   rates: [{ id: "practitioner", label: { zh: "实践员", en: "practitioner" }, amount: constant("2200") }],
 *   items: [{
 *     id: "basic", label: { zh: "基本报酬", en: "basic pay" }, side: "earning",
 *     of: { kind: "rate", rate: "practitioner", proration: "calendar-days" },
 *     rounding: { places: 2, mode: "half-up" },
 *   }],
 * });
 * const record = { person: "p-1", service: [{ from: "2024-05-16" }], facts: {} } as const;
 * const payroll = computePayroll(scheme, [record], { from: "2024-04", through: "2024-06" });
 * payroll.months.map((_, month) => payroll.sumsOf(0, month).net); // ["0", "1135.48", "2200"]
 * payroll.linesOf(0, 2); // [{ item: "basic", side: "earning", amount: "2200" }]
 */
export function computePayroll(
  scheme: PayScheme,
  records: readonly PayRecord[],
  options: PayrollOptions,
): Payroll {
  return compilePay(scheme).computePayroll(records, options);
}
