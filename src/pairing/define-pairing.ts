import type { PairingScheme } from "./model/pairing-scheme.js";
import { readPairing } from "./scheme/read-pairing.js";

/**
 * Checks a scheme of pairing and keeps its literal types.
 *
 * @param scheme - The scheme, as published.
 * @returns A frozen copy of the scheme.
 * @throws {@link core.DomainError} `pairing/invalid-scheme` when the scheme does not fit its schema.
 * @throws {@link core.DomainError} `pairing/duplicate-id`, `pairing/reserved-id`, `pairing/unknown-id`,
 * `pairing/least-above-most` or `pairing/unsuitable-fact`, that of the first fault, when something in
 * the scheme does not fit the rest of it; `issues` hold all faults.
 * @throws {@link core.DomainError} a `rules/` code when the cost, a ban or a figure refers to
 * something that is not there or does not suit.
 * @throws {@link core.DomainError} a `core/` code when the scheme is not plain data.
 * @example
 * import { fact } from "wenming/rules";
 * const scheme = definePairing({
 *   kind: "pairing", id: "leaders", version: "2024",
 *   title: { zh: "领导挂点", en: "leaders and weak stations" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 3" },
 *   givers: [{ id: "leader", label: { zh: "县级领导", en: "county leader" }, least: 1, most: 1, takes: ["weak"] }],
 *   sites: [{ id: "weak", label: { zh: "薄弱站", en: "weak station" }, least: 1, most: 1 }],
 *   pairFacts: { distance: { kind: "count" } }, distance: "distance",
 *   cost: fact("distance"), ownUnit: "barred",
 * });
 * scheme.givers[0].most; // 1
 * definePairing({ ...scheme, distance: "minutes" }); // throws pairing/unsuitable-fact
 */
export function definePairing<const S extends PairingScheme>(scheme: S): S {
  // The checked copy holds what the scheme held, so it has the scheme's own type.
  return readPairing(scheme).scheme as S;
}
