import type { ReserveScheme } from "./model.js";
import { readReserve } from "./scheme/read-scheme.js";

/**
 * Checks a scheme of reserve candidates and keeps its literal types.
 *
 * From those come the types of the facts that are owed for a person. Bars must cite where they are
 * published, as they take something from a person.
 *
 * @param scheme - The scheme, as published.
 * @returns A frozen copy of the scheme.
 * @throws {@link core.DomainError} `practitioners/invalid-scheme` when the scheme does not fit its schema.
 * @throws {@link core.DomainError} another `practitioners/` code, that of the first fault, when
 * something in the scheme does not fit the rest of it; `issues` hold all faults.
 * @throws {@link core.DomainError} a `rules/` code, that of the first fault, when a rule refers to a
 * fact, figure or parameter that is not there or does not suit; `issues` hold all such faults.
 * @throws {@link core.DomainError} a `core/` code when the scheme is not plain data.
 * @example
 * import { atMost, elapsed, known } from "wenming/rules";
 * const day = (fact: string) => ({ kind: "fact", fact }) as const;
 * const scheme = defineReserve({
 *   kind: "reserve", id: "reserve", version: "2024",
 *   title: { zh: "后备人选", en: "reserve candidates" }, issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 1" },
 *   facts: {
 *     born: { kind: "date" },
 *     released: { kind: "date", mayBeUnknown: true },
 *   },
 *   requirements: [{
 *     id: "age", label: { zh: "35周岁以下", en: "35 at most" },
 *     when: atMost(elapsed({ from: day("born"), until: "as-of", unit: "years" }), "35"),
 *   }],
 *   bars: [{
 *     id: "sentence", label: { zh: "刑满未逾5年", en: "less than 5 years after release" },
 *     citation: { document: "Notice 1", clause: "item 1" }, when: known("released"),
 *     term: { from: "released", length: { unit: "years", length: 5 }, ends: "on-day" },
 *   }],
 * });
 * scheme.requirements[0].id; // "age"
 * defineReserve({ ...scheme, quotas: [{ role: "reserve", least: 3, most: 2 }] }); // throws practitioners/floor-above-cap
 */
export function defineReserve<const S extends ReserveScheme>(scheme: S): S {
  // The checked copy holds what the scheme held, so it has the scheme's own type.
  return readReserve(scheme).scheme as S;
}
