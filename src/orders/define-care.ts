import { readCare } from "./judge/schemes.js";
import type { CareScheme } from "./model/care-scheme.js";

/**
 * Checks rules about contact with the old and the young and keeps their literal types.
 *
 * @param scheme - The contacts owed, to whom and how often.
 * @returns A frozen copy.
 * @throws {@link core.DomainError} `orders/invalid-scheme` when the rules do not fit their schema.
 * @throws {@link core.DomainError} `orders/duplicate-id` or `orders/reserved-id` when an id is taken.
 * @throws {@link core.DomainError} a `rules/` code, that of the first fault, when a rule refers to
 * something that is not there or does not suit; `issues` hold all such faults.
 * @throws {@link core.DomainError} a `core/` code when they are not plain data.
 * @example
 * const scheme = defineCare({
 *   kind: "care", id: "care", version: "2024", title: { zh: "一老一小", en: "The old and the young" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" }, facts: {},
 *   duties: [{ id: "call", label: { zh: "亲情连线", en: "kin-link" }, contact: "kin-link", times: 1, every: "week" }],
 * });
 * scheme.duties[0].every; // "week"
 */
export function defineCare<const S extends CareScheme>(scheme: S): S {
  // The checked copy holds what the scheme held, so it has the scheme's own type.
  return readCare(scheme).scheme as S;
}
