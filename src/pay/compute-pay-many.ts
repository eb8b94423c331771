import { compilePay } from "./compile-pay.js";
import type { ManyPayslips } from "./compute/compiled-pay.js";
import type { PayOptions } from "./compute/pay-options.js";
import type { PayRecord, PayScheme } from "./model.js";

/**
 * Computes what many people are paid for a month.
 *
 * A record that does not fit, and a second one of a person, cost nobody else a payslip: they are listed
 * among the failures.
 *
 * @param scheme - The scheme.
 * @param records - The people, at most a million.
 * @param options - The month, what was on record by which day, and how much is asked for.
 * @returns The payslips in the order of the records, and the failures with their causes.
 * @throws {@link DomainError} the codes of `definePay`, when the scheme does not fit.
 * @throws {@link DomainError} `pay/invalid-options` when the options do not fit.
 * @throws {@link DomainError} `core/invalid-shape` or `core/too-large` when the records are no list
 * that can be read.
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
 * const { results, failures } = computePayMany(scheme, [record, { ...record, person: "" }], { month: "2024-06" });
 * results.map(({ net }) => net); // ["2200"]
 * failures.map(({ error }) => error.code); // ["pay/invalid-record"]
 */
export function computePayMany(
  scheme: PayScheme,
  records: readonly PayRecord[],
  options: PayOptions,
): ManyPayslips {
  return compilePay(scheme).computePayMany(records, options);
}
