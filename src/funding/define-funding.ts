import { readFunding } from "./define/read-funding.js";
import type { FundingScheme } from "./model.js";

/**
 * Checks a scheme of grants, allocation, stages or a program, and keeps its literal types.
 *
 * @param scheme - The scheme, as published.
 * @returns A frozen copy of the scheme.
 * @throws {@link core.DomainError} `funding/invalid-scheme` when it does not fit its schema; `issues`
 * name the places.
 * @throws {@link core.DomainError} another `funding/` code, that of the first fault, when something in
 * the scheme does not fit the rest of it; `issues` hold all faults.
 * @throws {@link core.DomainError} a `rules/` code when a rule refers to a fact, figure or parameter
 * that is not there or does not suit.
 * @throws {@link core.DomainError} a `core/` code when the scheme is not plain data.
 * @example
 * import { choose, fact, equals } from "wenming/rules";
 * const scheme = defineFunding({
 *   kind: "grants", id: "stars", version: "2023",
 *   title: { zh: "星级奖补", en: "grants by star" }, issuer: "county office", region: "county",
 *   effective: { from: "2023-01-01" }, citation: { document: "Notice 1" },
 *   facts: { star: { kind: "count", most: 5 } },
 *   grants: [{
 *     id: "five", label: { zh: "五星", en: "5 stars" },
 *     when: equals(fact("star"), "5"), amount: { kind: "constant", value: "6000" },
 *   }],
 * });
 * scheme.grants[0].id; // "five"
 */
export function defineFunding<const S extends FundingScheme>(scheme: S): S {
  // The checked copy holds what the scheme held, so it has the scheme's own type.
  return readFunding(scheme).scheme as FundingScheme as S;
}
