import { DomainError } from "../core/error.js";
import type { CoreErrorCode } from "../core/errors.js";
import type { Id } from "../core/id.js";
import { isId } from "../core/id.js";
import type { JsonValue } from "../core/json-value.js";
import { checkedFields, readRecord } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import type { Trace, TracedScheme } from "../core/trace.js";
import { traceVersion } from "../core/trace.js";
import { checkFacts } from "./check-facts.js";
import { rulesFrom } from "./define-rules.js";
import type { RulesErrorCode } from "./errors.js";
import type { FactsOf } from "./fact-sheet.js";
import type { RuleSet } from "./model.js";
import { suggestionFor } from "./nearest-name.js";
import type { PreparedRules } from "./prepared-rules.js";
import type { RuleContext } from "./rule-context.js";
import { checkedContext } from "./rule-context.js";
import { createTracer } from "./trace/tracer.js";

/** Which figure is traced, for which scheme, day and place. */
export interface TraceFigureOptions extends RuleContext {
  /** Id of the figure. */
  readonly figure: string;
  /** The scheme that the rules belong to; a trace names it, and rule sets have no name. */
  readonly scheme: TracedScheme;
}

/**
 * Computes one figure of a rule set with all its reasons.
 *
 * The trace holds what was really read: of a choice only the cases tested and the one taken. Equal
 * inputs give equal traces. The rule set is checked on every call; for many records, compile it once.
 *
 * @param ruleSet - The facts asked for, the parameters, and the figures.
 * @param facts - The facts by name.
 * @param options - The figure, its scheme, the day and the place.
 * @returns The frozen reason tree, from which the figure can be recomputed.
 * @throws {@link DomainError} `rules/unknown-figure` when the rule set has no such figure.
 * @throws {@link DomainError} the codes of `computeFigures` otherwise.
 * @example
 * import { leavesOf } from "wenming/core";
 * const rules = defineRules({
 *   facts: { hours: { kind: "decimal", least: "0" } },
 *   figures: [{
 *     id: "points",
 *     amount: { kind: "product", of: [{ kind: "fact", fact: "hours" }, { kind: "constant", value: "2" }] },
 *   }],
 * });
 * const scheme = { id: "points-scheme", version: "2024" };
 * const { root } = traceFigure(rules, { hours: "1.5" }, { figure: "points", scheme });
 * root.value; // "3"
 * leavesOf(root).map((leaf) => leaf.value); // ["1.5", "2"]
 * traceFigure(rules, { hours: "1.5" }, { figure: "point", scheme }); // throws rules/unknown-figure
 */
export function traceFigure<const Rules extends RuleSet>(
  ruleSet: Rules,
  facts: FactsOf<Rules["facts"]>,
  options: TraceFigureOptions,
): Trace {
  const rules = rulesFrom(ruleSet);
  const { figure, scheme, context } = checkedOptions(options);
  if (!rules.figures.has(figure)) throw unknownFigure(rules, figure);
  const tracer = createTracer(rules, context, checkFacts(rules.facts, facts));
  const { asOf } = context;
  const root = tracer.traceOf(figure);
  return Object.freeze({
    version: traceVersion,
    scheme,
    ...(asOf === undefined ? {} : { asOf }),
    root,
  });
}

function checkedOptions(options: TraceFigureOptions) {
  const what = "set of trace options";
  const fields = readRecord(options, ["figure", "scheme"], ["asOf", "knownOn", "places"], what);
  const { figure, scheme, ...context } = fields;
  return {
    figure: checkedId(figure),
    scheme: checkedScheme(scheme),
    context: checkedContext(context),
  };
}

function checkedScheme(value: JsonValue): TracedScheme {
  const { id, version } = checkedFields(value, ["id", "version"], [], "traced scheme");
  return Object.freeze({ id: checkedId(id), version: checkedId(version) });
}

function checkedId(value: JsonValue): Id {
  if (isId(value)) return value;
  throw new DomainError<CoreErrorCode>(
    "core/invalid-id",
    `${quote(value)} is no id of a figure or scheme. Name the figure and its scheme by their ids.`,
  );
}

const unknownFigure = (rules: PreparedRules, figure: string): DomainError =>
  new DomainError<RulesErrorCode>(
    "rules/unknown-figure",
    `The rule set has no figure ${quote(figure)}.${suggestionFor(figure, rules.figures.keys())}`,
    { figure: quote(figure) },
  );
