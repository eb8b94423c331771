import fc from "fast-check";
import { expect } from "vitest";
import type { TraceEntry } from "../../../src/core/trace.js";
import { isUnknown } from "../../../src/core/unknown.js";
import { checkFacts } from "../../../src/rules/check-facts.js";
import { rulesFrom } from "../../../src/rules/define-rules.js";
import { explain } from "../../../src/rules/explain/explain.js";
import { createTracer } from "../../../src/rules/trace/tracer.js";
import { facts, ruleContext } from "../../support/fact-arbitraries.js";
import { invariant } from "../../support/invariant.js";
import { ruleSet } from "../../support/rule-arbitraries.js";

/** Random traces of whole figures. */
const traces: fc.Arbitrary<TraceEntry> = fc
  .tuple(ruleSet, facts, ruleContext, fc.nat())
  .map(([rules, given, context, pick]) => {
    const prepared = rulesFrom(rules);
    const tracer = createTracer(prepared, context, checkFacts(prepared.facts, given));
    return tracer.traceOf(prepared.order[pick % prepared.order.length] ?? "");
  });

/** How many entries a trace has. */
const sizeOf = ({ parts = [] }: TraceEntry): number =>
  parts.reduce((sum, part) => sum + sizeOf(part), 1);

const endings = {
  zh: { true: ["，符合", "“是”"], false: ["，不符合", "“否”"], unknown: /未知|无法确定|无法判断/ },
  en: { true: [", met", '"yes"'], false: [", not met", '"no"'], unknown: /unknown|undecided/ },
};

/** Whether the first sentence says what the trace came to. */
function saysValue(text: string, value: TraceEntry["value"], language: "zh" | "en"): boolean {
  const words = endings[language];
  if (isUnknown(value)) return words.unknown.test(text);
  if (typeof value === "string") return text.includes(value);
  return words[value ? "true" : "false"].some((ending) => text.includes(ending));
}

type Explaining = typeof explain;

invariant<{ readonly trace: TraceEntry; readonly depth: number }, Explaining>(
  "an explanation says what a trace came to, line by line, and no more than is asked for",
  {
    inputs: fc.record({ trace: traces, depth: fc.nat({ max: 4 }) }),
    law: (tell, { trace, depth }) => {
      for (const language of ["zh", "en"] as const) {
        const all = tell(trace, language);
        expect(all.length).toBeLessThanOrEqual(sizeOf(trace));
        expect(saysValue(all[0]?.text ?? "", trace.value, language)).toBe(true);
        expect(all.map(({ text }) => text).join("")).not.toMatch(/undefined|\[object|NaN|\n|\s\s/);
        const steps = all.map((sentence, index) => sentence.depth - (all[index - 1]?.depth ?? -1));
        expect(Math.max(...steps)).toBe(1);
        expect(tell(trace, language, { depth })).toEqual(
          all.filter((sentence) => sentence.depth <= depth),
        );
      }
    },
    real: explain,
    faults: {
      "one level too deep": (trace, language, options = {}) =>
        explain(trace, language, options.depth === undefined ? {} : { depth: options.depth + 1 }),
      "parts before the whole": (trace, language, options) =>
        [...explain(trace, language, options)].reverse(),
      "values left out": (trace, language, options) =>
        explain(trace, language, options).map(({ depth, text }) => ({
          depth,
          text: text.replace(/(，得|giving|=) \S+$/, ""),
        })),
      "answers turned around": (trace, language, options) =>
        explain(trace, language, options).map(({ depth, text }) => ({
          depth,
          text: text.replace("不符合", "符合").replace("not met", "met"),
        })),
      "every sentence said twice": (trace, language, options) =>
        explain(trace, language, options).flatMap((sentence) => [sentence, sentence]),
    },
  },
);
