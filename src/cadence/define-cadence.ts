import type { CadenceScheme } from "./model/cadence-scheme.js";
import { readCadenceScheme } from "./scheme/read-cadence-scheme.js";

/**
 * Checks a ladder of duties and keeps its literal types.
 *
 * From those come the types of the facts that are owed for a subject.
 *
 * @param scheme - The scheme, as published.
 * @returns A frozen copy of the scheme.
 * @throws {@link core.DomainError} `cadence/invalid-scheme` when the scheme does not fit its schema.
 * @throws {@link core.DomainError} `cadence/duplicate-id`, `cadence/reserved-id`,
 * `cadence/place-beyond-cycle` or `cadence/contradictory-mark` when something in the scheme does not
 * fit the rest of it; `issues` hold all faults.
 * @throws {@link core.DomainError} a `rules/` code, that of the first fault, when a condition refers
 * to a fact, figure or parameter that is not there or does not suit.
 * @throws {@link core.DomainError} a `core/` code when the scheme is not plain data.
 * @example
 * const scheme = defineCadence({
 *   kind: "cadence", id: "ladder", version: "2026",
 *   title: { zh: "调度制度", en: "ladder of duties" }, issuer: "county office", region: "county",
 *   effective: { from: "2026-01-01" }, citation: { document: "Notice 3" }, facts: {},
 *   duties: [{
 *     id: "visits", label: { zh: "专项暗访", en: "special visits" },
 *     submission: { zh: "暗访报告", en: "report of the visits" },
 *     every: { unit: "month", rotation: { length: 3, places: [1, 2] } },
 *     due: { kind: "workdays", from: "end", count: 0 },
 *   }],
 * });
 * scheme.duties[0].every.rotation.places; // [1, 2]
 * defineCadence({ ...scheme, duties: [...scheme.duties, ...scheme.duties] }); // throws cadence/duplicate-id
 */
export function defineCadence<const S extends CadenceScheme>(scheme: S): S {
  // The checked copy holds what the scheme held, so it has the scheme's own type.
  return readCadenceScheme(scheme).scheme as S;
}
