import { readService } from "./judge/schemes.js";
import type { ServiceScheme } from "./model/service-scheme.js";

/**
 * Checks rules about those who serve and keeps their literal types.
 *
 * Rules about minors and about what is not volunteering must cite where they are published, as they
 * take something from a person.
 *
 * @param scheme - The rules: routes of credit by hours, minors by age, what is not volunteering.
 * @returns A frozen copy.
 * @throws {@link core.DomainError} `orders/invalid-scheme` when the rules do not fit their schema.
 * @throws {@link core.DomainError} `orders/hours-needed` when routes have no decimal fact `hours`.
 * @throws {@link core.DomainError} `orders/duplicate-id` or `orders/reserved-id` when an id is taken.
 * @throws {@link core.DomainError} a `rules/` code, that of the first fault, when a rule refers to
 * something that is not there or does not suit; `issues` hold all such faults.
 * @throws {@link core.DomainError} a `core/` code when they are not plain data.
 * @example
 * import { atMost, fact } from "wenming/rules";
 * const scheme = defineService({
 *   kind: "service", id: "hours", version: "2024", title: { zh: "时数", en: "Hours" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" }, facts: { hours: { kind: "decimal", least: "0" } },
 *   rounding: { places: 2, mode: "down" },
 *   routes: [{ id: "effective", label: { zh: "即时生效", en: "at once" }, when: atMost(fact("hours"), "8") }],
 * });
 * scheme.routes[0].id; // "effective"
 */
export function defineService<const S extends ServiceScheme>(scheme: S): S {
  // The checked copy holds what the scheme held, so it has the scheme's own type.
  return readService(scheme).scheme as S;
}
