import type { FactsOf } from "../rules/fact-sheet.js";
import { compileReserve } from "./compile-reserve.js";
import type { JudgingOptions } from "./judge/judging-options.js";
import type { Eligibility, PersonFacts, ReserveScheme } from "./model.js";

/**
 * Tells whether a person may be listed as a reserve candidate, with what speaks for and against it.
 *
 * A single reason against makes a person ineligible, whatever is not known. A bar with a term stands
 * on the days of its term alone, and the answer says from when on it does not.
 *
 * @param scheme - The scheme.
 * @param candidate - The person and the facts.
 * @param options - The day, the places, and how much is asked for.
 * @returns Every requirement and every bar, sorted into for, against and open.
 * @throws {@link core.DomainError} the codes of `defineReserve`, when the scheme does not fit.
 * @throws {@link core.DomainError} `rules/invalid-facts` when the facts do not fit their definitions.
 * @throws {@link core.DomainError} `rules/limits-conflict` when a floor turns out to be above its cap.
 * @throws {@link core.DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when something that the scheme reads has no value to use.
 * @throws {@link core.DomainError} `core/invalid-id` when the person has no id.
 * @throws {@link core.DomainError} `core/invalid-shape`, `core/invalid-date`, `core/out-of-range` or
 * another `core/` code when an argument does not fit, or a term leaves the years 1900 to 2100.
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
 * const facts = { born: "1990-05-01", released: "2019-06-30" } as const;
 * const assessed = assessCandidate(scheme, { person: "p1", facts }, { asOf: "2024-06-29" });
 * assessed.status; // "ineligible"
 * assessed.against.map(({ id, until }) => [id, until]); // [["sentence", "2024-06-30"]]
 * assessCandidate(scheme, { person: "p1", facts }, { asOf: "2024-06-30" }).status; // "eligible"
 */
export function assessCandidate<const S extends ReserveScheme>(
  scheme: S,
  candidate: PersonFacts<FactsOf<S["facts"]>>,
  options?: JudgingOptions,
): Eligibility {
  return compileReserve(scheme).assessCandidate(candidate, options);
}
