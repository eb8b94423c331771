import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safely } from "../../src/core/safely.js";
import { isUnknown, unknownReasons } from "../../src/core/unknown.js";
import { checkFacts } from "../../src/rules/check-facts.js";
import { rulesFrom } from "../../src/rules/define-rules.js";
import { createTracer } from "../../src/rules/trace/tracer.js";
import { facts, ruleContext } from "../support/fact-arbitraries.js";
import { countKinds, ruleSet } from "../support/rule-arbitraries.js";

const runs = 1000;

/** Every kind of amount and of condition. */
const kinds = [
  ...["constant", "fact", "parameter", "figure", "sum", "product", "quotient", "round", "min"],
  ...["max", "clamp", "units", "bands", "brackets", "choose", "table", "count", "over", "earlier"],
  ...["elapsed", "or-else", "compare", "holds", "among", "known", "all", "any", "some", "not"],
];

/** Counts over many random rule sets and facts, by what was counted. */
function survey() {
  const counts = new Map<string, number>();
  const count = (what: string, by = 1) => counts.set(what, (counts.get(what) ?? 0) + by);
  const sample = fc.sample(fc.tuple(ruleSet, facts, ruleContext), {
    numRuns: runs,
    seed: 20240501,
  });
  for (const [rules, given, context] of sample) {
    for (const [kind, number] of countKinds(rules)) {
      count(kind, number);
      count("step", number);
      count(`set with ${kind}`);
    }
    const prepared = rulesFrom(rules);
    const tracer = createTracer(prepared, context, checkFacts(prepared.facts, given));
    for (const id of prepared.order) {
      const value = safely(() => tracer.valueOf(id));
      count("figure value");
      if (!value.success) count(value.error.code);
      else count(isUnknown(value.data) ? value.data.unknown : typeof value.data);
    }
  }
  return (what: string) => counts.get(what) ?? 0;
}

describe("random rule sets", () => {
  const counted = survey();

  it("are valid, and so are their facts", () => {
    expect(counted("step")).toBeGreaterThan(10 * runs);
  });

  it.each(kinds)("have enough steps of the kind %s", (kind) => {
    expect(counted(kind)).toBeGreaterThan(counted("step") / 100);
    expect(counted(`set with ${kind}`)).toBeGreaterThan(runs / 10);
  });

  it("have no steps of other kinds", () => {
    expect(kinds.reduce((sum, kind) => sum + counted(kind), 0)).toBe(counted("step"));
  });

  it.each(["object", "boolean", ...unknownReasons])("come to enough values that are %s", (what) => {
    expect(counted(what)).toBeGreaterThan(counted("figure value") / 200);
  });

  it("are known more often than not", () => {
    expect(counted("object") + counted("boolean")).toBeGreaterThan(counted("figure value") / 2);
  });
});
