import type { Citation } from "../core/citation.js";
import type { Id } from "../core/id.js";
import type { Label } from "../core/text.js";
import { checkFacts } from "../rules/check-facts.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import type { RuleContext } from "../rules/rule-context.js";
import { checkedContext } from "../rules/rule-context.js";
import { createTracer } from "../rules/trace/tracer.js";
import { readStandard } from "./ask/read-standard.js";
import type { FacilityStandard, Fulfillment, Have } from "./model.js";

/** A have of a standard, and whether it is met. */
export interface AssessedHave {
  /** Its id. */
  readonly id: Id;
  /** What is wanted. */
  readonly label: Label;
  /** The clause that prints it; that of the standard where it has none of its own. */
  readonly citation: Citation;
  /** Whether the standard can be met without it. */
  readonly optional: boolean;
  /** Whether it is met. */
  readonly status: Fulfillment;
}

/** Whether a standard is met, and each of its haves. */
export interface AssessedStandard {
  /** Id of the standard. */
  readonly standard: Id;
  /** Its version. */
  readonly version: string;
  /** Met when every have that is not optional is met. */
  readonly status: Fulfillment;
  /** The haves, in the order of the standard. */
  readonly haves: readonly AssessedHave[];
}

/**
 * Tells whether a site meets a facility standard (五有…十有): all or nothing, have by have.
 *
 * One have that is not met decides, whatever is still unknown about the others.
 *
 * @param standard - The published standard.
 * @param facts - What is known about the site.
 * @param context - The day and the place, for haves that depend on parameters.
 * @returns Whether the standard and each of its haves is met, not met, or unknown.
 * @throws {@link DomainError} `network/invalid-standard` when the standard does not fit its schema.
 * @throws {@link DomainError} `network/duplicate-have` when two haves have the same id.
 * @throws {@link DomainError} `rules/invalid-facts` when the facts do not fit its sheet, and the
 * codes of `defineRules` when a have refers to a fact that is not there or does not suit.
 * @throws {@link DomainError} a `core/` code when the standard, facts or context are not plain.
 * @example
 * import { atLeast, fact } from "wenming/rules";
 * const standard = {
 *   kind: "facility-standard", id: "rooms", version: "1", issuer: "a county", region: "a county",
 *   title: { zh: "站点标准", en: "standard of stations" }, effective: { from: "2020-01-01" },
 *   citation: { document: "Notice 1" },
 *   facts: { seats: { kind: "count" } },
 *   haves: [{ id: "room", label: { zh: "可容纳 20 人", en: "a room for 20" },
 *     when: atLeast(fact("seats"), "20") }],
 * } as const;
 * assessStandard(standard, { seats: 20 }).status; // "met"
 * assessStandard(standard, { seats: 19 }).haves[0]?.status; // "not-met"
 * assessStandard(standard, { seats: -1 }); // throws rules/invalid-facts
 */
export function assessStandard<const Standard extends FacilityStandard>(
  standard: Standard,
  facts: FactsOf<Standard["facts"]>,
  context: RuleContext = {},
): AssessedStandard {
  const { read, rules } = readStandard(standard);
  const tracer = createTracer(rules, checkedContext(context), checkFacts(rules.facts, facts));
  const haves = read.haves.map((have) => assessed(have, read, tracer.valueOf(have.id)));
  return Object.freeze({
    standard: read.id,
    version: read.version,
    status: overallOf(haves.filter(({ optional }) => !optional)),
    haves: Object.freeze(haves),
  });
}

function assessed(have: Have, standard: FacilityStandard, value: unknown): AssessedHave {
  const { id, label, citation = standard.citation, optional = false } = have;
  const known = value === true ? "met" : "not-met";
  const status = typeof value === "boolean" ? known : "unknown";
  return Object.freeze({ id, label, citation, optional, status });
}

function overallOf(haves: readonly AssessedHave[]): Fulfillment {
  const all = new Set(haves.map(({ status }) => status));
  if (all.has("not-met")) return "not-met";
  return all.has("unknown") ? "unknown" : "met";
}
