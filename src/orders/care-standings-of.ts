import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import type { RuleContext } from "../rules/rule-context.js";
import { checkedContext } from "../rules/rule-context.js";
import { readRegister } from "./care/care-register.js";
import type { CareStandings } from "./care/judge-care.js";
import { judgeCare } from "./care/judge-care.js";
import { readCare } from "./judge/schemes.js";
import type { CareRegister } from "./model/care-register.js";
import type { CareScheme } from "./model/care-scheme.js";

/** The day asked about, and what else rules of care may depend on. */
export interface CareContext extends RuleContext {
  /** The day asked about. */
  readonly asOf: PlainDate;
}

/**
 * Tells how often each person cared for is owed a contact, what was done, and who is overdue.
 *
 * A duty is owed in each week, month, quarter or year. It is overdue when the last full period was
 * missed and the present one is not met yet; a period in which the care began or that has not ended
 * is never missed. Contacts after the day are left out, and those of one kind on one day count once.
 *
 * @param scheme - The rules of care.
 * @param register - The people and the contacts.
 * @param context - The day asked about, and the place.
 * @returns The standing of every duty to everyone cared for on the day, and person-times so far.
 * @throws {@link core.DomainError} the codes of `defineCare`, when the rules do not fit.
 * @throws {@link core.DomainError} `orders/invalid-register` when the register does not fit its schema.
 * @throws {@link core.DomainError} `orders/duplicate-id`, `orders/unknown-person` or
 * `orders/unknown-booking` when its ids do not fit together.
 * @throws {@link core.DomainError} `rules/invalid-facts` when the facts of a person do not fit.
 * @throws {@link core.DomainError} `rules/parameter-not-in-force` or `rules/parameter-conflict` when a
 * parameter that is read has no value to use.
 * @throws {@link core.DomainError} `core/invalid-date`, `core/out-of-range` or another `core/` code when
 * the day or a document does not fit.
 * @example
 * const scheme = defineCare({
 *   kind: "care", id: "care", version: "2024", title: { zh: "一老一小", en: "The old and the young" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" }, facts: {},
 *   duties: [{ id: "call", label: { zh: "亲情连线", en: "kin-link" }, contact: "kin-link", times: 1, every: "week" }],
 * });
 * const register = {
 *   people: [{ person: "p1", period: { from: "2024-04-01" }, facts: {} }],
 *   contacts: [{ id: "c1", person: "p1", contact: "kin-link", on: "2024-04-17" }],
 * } as const;
 * careStandingsOf(scheme, register, { asOf: "2024-04-26" }).overdue; // []
 * const { overdue, people } = careStandingsOf(scheme, register, { asOf: "2024-04-29" });
 * overdue; // ["p1"]
 * people[0]?.duties[0]?.missed; // 1
 */
export function careStandingsOf<const S extends CareScheme>(
  scheme: S,
  register: CareRegister<FactsOf<S["facts"]>>,
  context: CareContext,
): CareStandings {
  const read = readCare(scheme);
  return judgeCare(read, readRegister(register), checkedCareContext(context));
}

/** Checks the day and the place; the day is owed. */
export function checkedCareContext(context: unknown): CareContext {
  const checked = checkedContext(context);
  return { ...checked, asOf: checkedDay(checked.asOf) };
}
