import type { CompiledPay } from "./compute/compiled-pay.js";
import { compiledFrom } from "./compute/compiled-pay.js";
import { makeReady } from "./compute/ready-pay.js";
import { readPay } from "./define/read-pay.js";
import type { PayScheme } from "./model.js";

/**
 * Makes a pay scheme ready for many runs.
 *
 * @param scheme - The scheme.
 * @returns The operations `computePay` and `computePayMany` of this scheme.
 * @throws {@link DomainError} the codes of `definePay`.
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
 * const compiled = compilePay(scheme);
 * compiled.computePay(record, { month: "2024-06" }).net; // "2200"
 * compiled.computePay(record, { month: "2024-04" }).net; // "0"
 */
export function compilePay(scheme: PayScheme): CompiledPay {
  return compiledFrom(makeReady(readPay(scheme)));
}
