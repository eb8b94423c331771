import { readDispatch } from "./judge/schemes.js";
import type { DispatchScheme } from "./model/dispatch-scheme.js";

/**
 * Checks rules of dispatch and keeps their literal types.
 *
 * From those come the types of the facts that are owed for a team.
 *
 * @param scheme - The rules: what a team must be or have, and the parts of the score.
 * @returns A frozen copy.
 * @throws {@link core.DomainError} `orders/invalid-scheme` when the rules do not fit their schema.
 * @throws {@link core.DomainError} `orders/duplicate-id` or `orders/reserved-id` when an id is taken.
 * @throws {@link core.DomainError} a `rules/` code, that of the first fault, when a rule refers to
 * something that is not there or does not suit; `issues` hold all such faults.
 * @throws {@link core.DomainError} a `core/` code when they are not plain data.
 * @example
 * import { fact, product } from "wenming/rules";
 * const scheme = defineDispatch({
 *   kind: "dispatch", id: "dispatch", version: "2024", title: { zh: "派单", en: "Dispatch" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" }, facts: { km: { kind: "decimal", least: "0" } },
 *   parts: [{ id: "near", label: { zh: "就近", en: "nearness" }, amount: product(["-1", fact("km")]) }],
 * });
 * scheme.parts[0].id; // "near"
 */
export function defineDispatch<const S extends DispatchScheme>(scheme: S): S {
  // The checked copy holds what the scheme held, so it has the scheme's own type.
  return readDispatch(scheme).scheme as S;
}
