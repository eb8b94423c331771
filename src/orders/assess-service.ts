import type { Unknown } from "../core/unknown.js";
import { isUnknown } from "../core/unknown.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import type { RuleContext } from "../rules/rule-context.js";
import { checkedContext } from "../rules/rule-context.js";
import type { RuleName } from "./judge/open-subject.js";
import { nameOf, openSubjects } from "./judge/open-subject.js";
import { readService } from "./judge/schemes.js";
import type { ServiceScheme } from "./model/service-scheme.js";
import { named } from "./service/credit-book.js";

/** What the rules say about someone's service. */
export interface ServiceAssessment {
  /** Who must approve the hours; unknown where it cannot be told, or no route applies. */
  readonly route: RuleName | Unknown;
  /** What is asked of someone of that age. */
  readonly minor: RuleName | Unknown;
  /** The reasons why it is not volunteering; none where nothing speaks against it. */
  readonly excluded: readonly RuleName[];
  /** Reasons of which it is not known whether they apply. */
  readonly open: readonly RuleName[];
}

/**
 * Says which route hours take, what is asked of a minor, and whether something is volunteering at all.
 *
 * @param scheme - The rules of service.
 * @param facts - The facts by name; those that may be unknown can be left out.
 * @param context - The day and the place, for rules that depend on them.
 * @returns The first route and the first rule about age that apply, and every reason against.
 * @throws {@link core.DomainError} the codes of `defineService`, when the rules do not fit.
 * @throws {@link core.DomainError} `rules/invalid-facts` when the facts do not fit their sheet.
 * @throws {@link core.DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when something that the rules read has no value to use.
 * @throws {@link core.DomainError} a `core/` code when the facts or the context are not plain data.
 * @example
 * import { atMost, below, fact } from "wenming/rules";
 * const notice = { document: "Notice 1" };
 * const scheme = defineService({
 *   kind: "service", id: "hours", version: "2024", title: { zh: "时数", en: "Hours" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" }, citation: notice,
 *   facts: {
 *     hours: { kind: "decimal", least: "0", mayBeUnknown: true },
 *     age: { kind: "count", mayBeUnknown: true },
 *   },
 *   rounding: { places: 2, mode: "down" },
 *   routes: [{ id: "effective", label: { zh: "即时生效", en: "at once" }, when: atMost(fact("hours"), "8") }],
 *   minors: [{ id: "refused", label: { zh: "不予注册", en: "refused" }, citation: notice, when: below(fact("age"), "6") }],
 * });
 * assessService(scheme, { hours: "8" }).route; // { id: "effective", label: { zh: "即时生效", en: "at once" } }
 * assessService(scheme, { hours: "8.01" }).route; // { unknown: "no-case-applies" }
 * assessService(scheme, { hours: "8" }).minor; // { unknown: "missing-evidence" }
 */
export function assessService<const S extends ServiceScheme>(
  scheme: S,
  facts: FactsOf<S["facts"]>,
  context: RuleContext = {},
): ServiceAssessment {
  const { scheme: read, rules } = readService(scheme);
  const subject = openSubjects(rules, checkedContext(context))(facts);
  const { routes, minors = [], exclusions = [] } = read;
  const namesWhere = (wanted: (holds: unknown) => boolean) =>
    Object.freeze(
      exclusions.filter((rule) => wanted(subject.holds("exclusion", rule))).map(nameOf),
    );
  return Object.freeze({
    route: named(subject.first("route", routes)),
    minor: named(subject.first("minor", minors)),
    excluded: namesWhere((holds) => holds === true),
    open: namesWhere(isUnknown),
  });
}
