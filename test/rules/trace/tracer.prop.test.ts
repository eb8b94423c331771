import fc from "fast-check";
import type { TraceEntry } from "../../../src/core/trace.js";
import { isUnknown } from "../../../src/core/unknown.js";
import { checkFacts } from "../../../src/rules/check-facts.js";
import { rulesFrom } from "../../../src/rules/define-rules.js";
import type { FactValue } from "../../../src/rules/fact-sheet.js";
import type { RuleSet } from "../../../src/rules/model.js";
import type { RuleContext } from "../../../src/rules/rule-context.js";
import { createTracer } from "../../../src/rules/trace/tracer.js";
import { facts, ruleContext } from "../../support/fact-arbitraries.js";
import { invariant } from "../../support/invariant.js";
import { recomputeTrace } from "../../support/recompute-trace.js";
import { ruleSet } from "../../support/rule-arbitraries.js";
import { expectFaithful, kindAt, staticsOf } from "../../support/trace-statics.js";

interface Question {
  readonly rules: RuleSet;
  readonly facts: { readonly [fact: string]: FactValue };
  readonly context: RuleContext;
}

/** Traces every figure of a rule set. */
type Tracing = (question: Question) => readonly TraceEntry[];

const traceAll: Tracing = (question) => {
  const rules = rulesFrom(question.rules);
  const tracer = createTracer(rules, question.context, checkFacts(rules.facts, question.facts));
  return rules.order.map((id) => tracer.traceOf(id));
};

/** Changes every entry of a trace, the parts first. */
function mapEntries(entry: TraceEntry, change: (entry: TraceEntry) => TraceEntry): TraceEntry {
  const parts = entry.parts?.map((part) => mapEntries(part, change));
  return change(parts === undefined ? entry : { ...entry, parts });
}

/** A reader that tells its entries wrongly. */
const telling =
  (change: (entry: TraceEntry) => TraceEntry): Tracing =>
  (question) =>
    traceAll(question).map((entry) => mapEntries(entry, change));

/** A reader that reads other words than the rules print, yet repeats the printed ones. */
const misreading =
  (misread: (text: string) => string): Tracing =>
  (question) => {
    const rules: RuleSet = JSON.parse(misread(JSON.stringify(question.rules)));
    const traces = traceAll({ ...question, rules });
    const restored = (entry: TraceEntry): TraceEntry => {
      const placed = { ...entry, kind: kindAt(entry, question.rules) };
      const statics = staticsOf(placed, question.rules);
      return entry.detail ? { ...placed, detail: { ...entry.detail, ...statics } } : placed;
    };
    return traces.map((entry) => mapEntries(entry, restored));
  };

const replacing = (from: string, to: string): Tracing =>
  misreading((text) => text.replaceAll(from, to));

invariant<Question, Tracing>("every trace recomputes to its value, from its parts alone", {
  inputs: fc.record({ rules: ruleSet, facts, context: ruleContext }),
  law: (trace, question) => {
    for (const entry of trace(question)) {
      recomputeTrace(entry);
      expectFaithful(entry, question.rules, question.facts);
    }
  },
  real: traceAll,
  faults: {
    "at least read as above": replacing('"is":"at-least"', '"is":"above"'),
    "not equal read as above": replacing('"is":"not-equal"', '"is":"above"'),
    "part of a block counted": replacing('"part":"dropped"', '"part":"counts"'),
    "first of several taken": replacing('"matching":"only"', '"matching":"first"'),
    "several left open": replacing('"matching":"first"', '"matching":"only"'),
    "rounded to even": replacing('"mode":"half-up"', '"mode":"half-even"'),
    "rounded away from zero downward": replacing('"mode":"floor"', '"mode":"up"'),
    "upper end of a band included": replacing('"below":', '"upTo":'),
    "lower end of a band excluded": misreading((text) =>
      text.replace(/"from":"(-?[\d.]+)"(?!,"upTo":"\1")/g, '"above":"$1"'),
    ),
    "validity a unit longer": replacing('"length":1', '"length":2'),
    "years read as months": replacing('"unit":"years"', '"unit":"months"'),
    "highest and lowest kept": replacing('"take":"middle-mean"', '"take":"mean"'),
    "any read as all": replacing('"kind":"any"', '"kind":"all"'),
    "one fewer of some": misreading((text) =>
      text.replace(
        /"kind":"some","least":([2-9])/g,
        (_, least) => `"kind":"some","least":${least - 1}`,
      ),
    ),
    "a part of a sum lost": telling((entry) =>
      entry.kind === "sum" && entry.parts ? { ...entry, parts: entry.parts.slice(1) } : entry,
    ),
    "zero times unknown is zero": telling((entry) =>
      entry.kind === "product" &&
      isUnknown(entry.value) &&
      entry.parts?.some(({ value }) => value === "0")
        ? { ...entry, value: "0" }
        : entry,
    ),
    "last unknown given as the reason": telling((entry) => {
      const open = entry.parts?.map(({ value }) => value).filter(isUnknown) ?? [];
      return entry.kind === "sum" && isUnknown(entry.value)
        ? { ...entry, value: open.at(-1) ?? entry.value }
        : entry;
    }),
    "unknown rows left out": telling((entry) =>
      entry.kind === "row" && isUnknown(entry.value) ? { ...entry, value: false } : entry,
    ),
    "last of equal parts named": telling((entry) =>
      entry.kind === "max" && entry.detail
        ? { ...entry, detail: { bound: lastEqual(entry) } }
        : entry,
    ),
    "unknown fact told as 0": telling((entry) =>
      entry.kind === "fact" && isUnknown(entry.value) ? { ...entry, value: "0" } : entry,
    ),
    "trailing zeros kept": telling((entry) =>
      entry.kind === "sum" && typeof entry.value === "string"
        ? { ...entry, value: `${entry.value}.0` }
        : entry,
    ),
  },
});

/** The last part that has the value of its entry. */
function lastEqual({ value, parts = [] }: TraceEntry): number {
  return parts.map((part) => part.value).lastIndexOf(value);
}
