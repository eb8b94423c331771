import { DomainError } from "../core/error.js";
import type { CoreErrorCode } from "../core/errors.js";
import type { JsonValue } from "../core/json-value.js";
import type { Period } from "../core/period.js";
import { toPeriod } from "../core/period.js";
import { checkedFields, readRecord } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import type { AuditOptions } from "./audit/audited-rules.js";
import { auditedRules } from "./audit/audited-rules.js";
import type { Finding } from "./audit/finding.js";
import { findingsIn } from "./audit/findings-in.js";
import { rulesFrom } from "./define-rules.js";
import type { RulesErrorCode } from "./errors.js";
import type { RuleSet } from "./model.js";
import { suggestionFor } from "./nearest-name.js";
import type { PreparedRules } from "./prepared-rules.js";

/**
 * Reports what the author of rules should look at before they are issued.
 *
 * Nothing is refused for a finding. What is found by bounds of the facts is proved; what is found by
 * probes is shown by its counterexample, and says so where there is none. Probes try the bounds of
 * each fact, the thresholds of the rules with their neighbors, and the options – at most 48 values a
 * fact, 2,000 records a question and five million steps altogether – so that no finding does not mean
 * no fault. Equal rules give equal findings in the same order.
 *
 * @param ruleSet - The rule set.
 * @param options - The days on which it is in force, and which figures are results.
 * @returns The findings, check by check, each in the order of the document.
 * @throws {@link DomainError} the codes of `defineRules` when the rule set is at fault.
 * @throws {@link DomainError} `rules/unknown-figure` or `rules/wrong-kind-of-figure` when a result is
 * no number of the rule set.
 * @throws {@link DomainError} `core/invalid-shape`, `core/invalid-date`, `core/invalid-period` or
 * `core/out-of-range` when the options are at fault.
 * @example
 * const found = auditRules({
 *   facts: { score: { kind: "decimal", least: "0", most: "100", places: 1 } },
 *   figures: [{
 *     id: "stars",
 *     amount: {
 *       kind: "bands", matching: "only", of: { kind: "fact", fact: "score" },
 *       bands: [
 *         { from: "90", upTo: "100", then: { kind: "constant", value: "5" } },
 *         { from: "0", upTo: "89", then: { kind: "constant", value: "4" } },
 *       ],
 *     },
 *   }],
 * });
 * found.map((finding) => finding.code); // ["gap"]
 * found[0]?.counterexample; // { kind: "value", value: "89.5", claimedBy: [] }
 */
export function auditRules(ruleSet: RuleSet, options: AuditOptions = {}): readonly Finding[] {
  const rules = rulesFrom(ruleSet);
  return findingsIn(auditedRules(rules, checkedOptions(rules, options)));
}

function checkedOptions(rules: PreparedRules, options: AuditOptions): AuditOptions {
  const fields = readRecord(options, [], ["effective", "results"], "set of audit options");
  const { effective, results } = fields;
  return {
    ...(effective !== undefined && { effective: checkedPeriod(effective) }),
    ...(results !== undefined && { results: checkedResults(rules, results) }),
  };
}

function checkedPeriod(period: JsonValue): Period {
  const { from, until } = checkedFields(period, ["from"], ["until"], "period");
  return toPeriod({ from: String(from), ...(until !== undefined && { until: String(until) }) });
}

function checkedResults(rules: PreparedRules, results: JsonValue): readonly string[] {
  if (!Array.isArray(results)) throw invalidResults(results);
  return results.map((id: JsonValue) => {
    const figure = typeof id === "string" ? rules.figures.get(id) : undefined;
    if (figure === undefined) throw unknownResult(rules, id);
    if ("condition" in figure) throw questionAsResult(id);
    return figure.id;
  });
}

const invalidResults = (results: JsonValue): DomainError =>
  new DomainError<CoreErrorCode>(
    "core/invalid-shape",
    `The results are a list of ids of figures, not ${quote(results)}.`,
  );

const unknownResult = (rules: PreparedRules, id: JsonValue): DomainError =>
  new DomainError<RulesErrorCode>(
    "rules/unknown-figure",
    `The rule set has no figure ${quote(id)}.${suggestionFor(String(id), rules.figures.keys())}`,
    { figure: quote(id) },
  );

const questionAsResult = (id: JsonValue): DomainError =>
  new DomainError<RulesErrorCode>(
    "rules/wrong-kind-of-figure",
    `The figure ${quote(id)} is a question. Name figures that are numbers.`,
    { figure: quote(id) },
  );
