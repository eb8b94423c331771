import { compilePay } from "./compile-pay.js";
import type { PayOptions } from "./compute/pay-options.js";
import type { PayRecord, PayScheme, Payslip } from "./model.js";

/**
 * Computes what a person is paid for a month.
 *
 * The days served are cut where a fact or a parameter changes, and each part is paid at its own
 * rate; the parts add up to the line to the fen. To pay person after person, compile the scheme once.
 * The scheme pays whatever month is asked for: which edition is in force is for `settlePay` to choose.
 *
 * @param scheme - The scheme.
 * @param record - The person, the days served, and the facts on record with their days.
 * @param options - The month, what was on record by which day, and how much is asked for.
 * @returns The payslip.
 * @throws {@link DomainError} the codes of `definePay`, when the scheme does not fit.
 * @throws {@link DomainError} `pay/invalid-options` when the options do not fit.
 * @throws {@link DomainError} `pay/invalid-record` when the record does not fit.
 * @throws {@link DomainError} `rules/invalid-facts` when its facts do not fit their definitions.
 * @throws {@link DomainError} `rules/limits-conflict` when a floor turns out to be above its cap.
 * @throws {@link DomainError} `rules/parameter-not-in-force` or `rules/parameter-conflict` when a
 * parameter that is read has no value to use.
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
 * const { net, lines } = computePay(scheme, record, { month: "2024-05" });
 * net; // "1135.48"
 * lines[0]?.parts?.map(({ days, rate }) => [days, rate]); // [[16, "2200"]]
 * computePay(scheme, record, { month: "2024-13" }); // throws pay/invalid-options
 */
export function computePay(scheme: PayScheme, record: PayRecord, options: PayOptions): Payslip {
  return compilePay(scheme).computePay(record, options);
}
