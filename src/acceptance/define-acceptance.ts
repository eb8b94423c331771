import type { AcceptanceScheme } from "./model/acceptance-scheme.js";
import { readAcceptance } from "./process/read-acceptance.js";

/**
 * Checks an acceptance process and keeps its literal types.
 *
 * @param scheme - The process, as published.
 * @returns A frozen copy of it.
 * @throws {@link core.DomainError} `acceptance/invalid-scheme` when it does not fit its schema.
 * @throws {@link core.DomainError} `acceptance/duplicate-id`, `acceptance/unknown-step` or
 * `acceptance/reserved-id` when something in it does not fit the rest of it; `issues` hold all faults.
 * @throws {@link core.DomainError} a `rules/` code when a guard refers to something that is not there.
 * @throws {@link core.DomainError} a `core/` code when it is not plain data.
 * @example
 * import { atLeast, fact } from "wenming/rules";
 * const label = (zh: string, en: string) => ({ zh, en });
 * const scheme = defineAcceptance({
 *   kind: "acceptance", id: "stars", version: "2024",
 *   title: label("星级评定", "stars of stations"), issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 1" },
 *   facts: { selfScore: { kind: "decimal" } },
 *   steps: [
 *     { kind: "check", id: "self", label: label("自评", "self-assessment"),
 *       when: atLeast(fact("selfScore"), "85") },
 *     { kind: "decision", id: "decision", label: label("审定", "decision") },
 *     { kind: "notice", id: "notice", label: label("公示", "public notice"),
 *       lasts: { unit: "working-days", length: 5 } },
 *   ],
 * });
 * scheme.steps.length; // 3
 * defineAcceptance({ ...scheme, steps: [] }); // throws acceptance/invalid-scheme
 */
export function defineAcceptance<const S extends AcceptanceScheme>(scheme: S): S {
  // The checked copy holds what the scheme held, so it has the scheme's own type.
  return readAcceptance(scheme).scheme as S;
}
