import { readPay } from "./define/read-pay.js";
import type { PayScheme } from "./model.js";

/**
 * Checks a pay scheme and keeps its literal types.
 *
 * A scheme read from JSON is checked just the same; what is on record about a person is checked when
 * pay is computed.
 *
 * @param scheme - The scheme, as published.
 * @returns A frozen copy of the scheme.
 * @throws {@link DomainError} `pay/invalid-scheme` when the scheme does not fit its schema.
 * @throws {@link DomainError} another `pay/` code, that of the first fault, when something in the
 * scheme does not fit the rest of it; `issues` hold all faults.
 * @throws {@link DomainError} a `rules/` code, that of the first fault, when a rule refers to a
 * fact, figure or parameter that is not there or does not suit, or when rates or items read each
 * other in a circle: `rules/circular-figures`.
 * @throws {@link DomainError} a `core/` code when the scheme is not plain data.
 * @example
 * import { constant, figure, product } from "wenming/rules";
 * const toFen = { places: 2, mode: "half-up" } as const;
 * const scheme = definePay({
 *   kind: "pay", id: "practitioners", version: "2024",
 *   title: { zh: "文明实践员报酬办法", en: "Pay of practitioners" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 2" }, facts: {},
 *   rates: [
 *     { id: "secretary", label: { zh: "书记", en: "secretary" }, amount: constant("2400") },
 *     { id: "practitioner", label: { zh: "实践员", en: "practitioner" }, amount: product([figure("secretary"), "0.8"]) },
 *   ],
 *   items: [{
 *     id: "basic", label: { zh: "基本报酬", en: "basic pay" }, side: "earning",
 *     of: { kind: "rate", rate: "practitioner", proration: "calendar-days" }, rounding: toFen,
 *   }],
 * });
 * const record = { person: "p-1", service: [{ from: "2024-01-01" }], facts: {} } as const;
 * computePay(scheme, record, { month: "2024-05" }).net; // "1920"
 * definePay({ ...scheme, rates: [] }); // throws pay/unknown-rate
 */
export function definePay<const S extends PayScheme>(scheme: S): S {
  // The checked copy holds what the scheme held, so it has the scheme's own type.
  return readPay(scheme).scheme as S;
}
