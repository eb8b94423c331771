import fc from "fast-check";
import { expect } from "vitest";
import type { TraceEntry } from "../../../src/core/trace.js";
import { checkFacts } from "../../../src/rules/check-facts.js";
import { rulesFrom } from "../../../src/rules/define-rules.js";
import type { RuleSet } from "../../../src/rules/model.js";
import type { RuleContext } from "../../../src/rules/rule-context.js";
import { createTracer } from "../../../src/rules/trace/tracer.js";
import { facts, ruleContext } from "../../support/fact-arbitraries.js";
import { invariant } from "../../support/invariant.js";
import { ruleSet } from "../../support/rule-arbitraries.js";
import type { Facts } from "../../support/trace-one.js";

interface Question {
  readonly rules: RuleSet;
  readonly facts: Facts;
  readonly context: RuleContext;
}

type Tracing = (question: Question) => readonly TraceEntry[];

const traceAll: Tracing = ({ rules, facts: given, context }) => {
  const prepared = rulesFrom(rules);
  const tracer = createTracer(prepared, context, checkFacts(prepared.facts, given));
  return prepared.order.map((id) => tracer.traceOf(id));
};

/** Whether a value and everything in it is frozen. */
const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));

let calls = 0;

invariant<Question, Tracing>("equal questions have equal, frozen traces", {
  inputs: fc.record({ rules: ruleSet, facts, context: ruleContext }),
  law: (trace, question) => {
    const traces = trace(question);
    // As text, which is many times faster to compare and also sees the order of fields.
    expect(JSON.stringify(trace(structuredClone(question)))).toBe(JSON.stringify(traces));
    expect(traces.every(isDeepFrozen)).toBe(true);
  },
  real: traceAll,
  faults: {
    "entries left open to change": (question) =>
      traceAll(question).map((entry) => structuredClone(entry)),
    "a hidden count in the details": (question) => {
      calls += 1;
      return traceAll(question).map((entry) => Object.freeze({ ...entry, unit: `${calls}` }));
    },
  },
});
