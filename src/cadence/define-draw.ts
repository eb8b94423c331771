import type { DrawScheme } from "./model/draw-scheme.js";
import { readDrawScheme } from "./scheme/read-draw-scheme.js";

/**
 * Checks a rule of unannounced visits and keeps its literal types.
 *
 * @param scheme - The scheme, as published.
 * @returns A frozen copy of the scheme.
 * @throws {@link core.DomainError} `cadence/invalid-scheme` when the scheme does not fit its schema.
 * @throws {@link core.DomainError} `cadence/duplicate-id`, `cadence/rest-breaks-coverage`,
 * `cadence/share-breaks-coverage`, `cadence/seats-not-shared` or `cadence/least-beyond-seats` when its
 * parts do not fit each other; `issues` hold all faults.
 * @throws {@link core.DomainError} a `core/` code when the scheme is not plain data.
 * @example
 * const scheme = defineDraw({
 *   kind: "draw", id: "visits", version: "2026",
 *   title: { zh: "不定期暗访", en: "unannounced visits" }, issuer: "county office", region: "county",
 *   effective: { from: "2026-01-01" }, citation: { document: "Notice 3" },
 *   strata: [{ id: "station", label: { zh: "实践站", en: "stations" }, seats: { kind: "number", seats: 2 } }],
 *   restRounds: 1, coverageRounds: 3,
 * });
 * scheme.strata[0].seats.seats; // 2
 * defineDraw({ ...scheme, restRounds: 3 }); // throws cadence/rest-breaks-coverage
 */
export function defineDraw<const S extends DrawScheme>(scheme: S): S {
  // The checked copy holds what the scheme held, so it has the scheme's own type.
  return readDrawScheme(scheme) as S;
}
