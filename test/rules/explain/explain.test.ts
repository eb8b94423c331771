import { describe, expect, it } from "vitest";
import type { TraceEntry } from "../../../src/core/trace.js";
import { checkFacts } from "../../../src/rules/check-facts.js";
import { rulesFrom } from "../../../src/rules/define-rules.js";
import { explain } from "../../../src/rules/explain/explain.js";
import type { Language } from "../../../src/rules/explain/phrases.js";
import type { Figure } from "../../../src/rules/model.js";
import { createTracer } from "../../../src/rules/trace/tracer.js";
import { traceFigure } from "../../../src/rules/trace-figure.js";
import { codeOf } from "../../support/code-of.js";
import { hostileValues } from "../../support/hostile-values.js";
import { printed } from "../../support/trace-one.js";
import { goldenCases } from "./golden-cases.js";
import { goldenSentences } from "./golden-sentences.js";

/** The sentences of an entry, indented by their depth. */
const told = (entry: TraceEntry, language: Language) =>
  explain(entry, language).map(({ depth, text }) => `${"  ".repeat(depth)}${text}`);

const rulesOf = (...figures: readonly Figure[]) => ({ facts: {}, figures });

const traceOf = (figure: string, ...figures: readonly Figure[]) => {
  const rules = rulesFrom(rulesOf(...figures));
  return createTracer(rules, {}, checkFacts({}, {})).traceOf(figure);
};

describe("explain", () => {
  it.each(Object.entries(goldenCases))("tells %s in both languages", (name, entry) => {
    const { zh, en } = goldenSentences[name] ?? {};
    expect(told(entry, "zh")).toEqual(zh);
    expect(told(entry, "en")).toEqual(en);
  });

  it("has a case for every golden sentence", () => {
    expect(Object.keys(goldenSentences)).toEqual(Object.keys(goldenCases));
  });

  it("takes a whole trace, and freezes what it tells", () => {
    const scheme = { id: "scheme", version: "1" };
    const rules = rulesOf({ id: "base", amount: printed("5") });
    const sentences = explain(traceFigure(rules, {}, { figure: "base", scheme }), "en");
    expect(sentences).toEqual([{ depth: 0, text: "base: 5" }]);
    expect(Object.isFrozen(sentences) && Object.isFrozen(sentences[0])).toBe(true);
  });
});

describe("a figure", () => {
  const base: Figure = {
    id: "base",
    label: { zh: "基础分", en: "base" },
    citation: { document: "《办法》", clause: "第二条" },
    amount: { kind: "sum", of: [printed("2"), printed("3")] },
  };

  it("is told in the words of its amount, with its own name and clause", () => {
    expect(told(traceOf("base", base), "zh")).toEqual(["基础分：2 + 3 = 5（依据《办法》第二条）"]);
    expect(told(traceOf("base", base), "en")).toEqual(["base: 2 + 3 = 5 (《办法》, 第二条)"]);
  });

  it("adds the clause of its amount only where it has none itself", () => {
    const amount = { ...base.amount, citation: { document: "Annex" } } as const;
    const { citation: _, ...uncited } = base;
    expect(told(traceOf("base", { ...uncited, amount }), "en")).toEqual([
      "base: 2 + 3 = 5 (Annex)",
    ]);
    expect(told(traceOf("base", { ...base, amount }), "en")).toEqual([
      "base: 5 (《办法》, 第二条)",
      "  2 + 3 = 5 (Annex)",
    ]);
  });

  it("stands apart from an amount with a name of its own, and from another figure", () => {
    const amount = { ...base.amount, label: { zh: "合计", en: "sum" } };
    expect(told(traceOf("base", { ...base, amount }), "en")).toEqual([
      "base: sum (5) (《办法》, 第二条)",
      "  sum: 2 + 3 = 5",
    ]);
    const total: Figure = { id: "total", amount: { kind: "figure", figure: "base" } };
    expect(told(traceOf("total", total, base), "en")).toEqual([
      "total: base (5)",
      "  base: 2 + 3 = 5 (《办法》, 第二条)",
    ]);
  });

  it("is told as an answer where it is one", () => {
    const done: Figure = {
      id: "done",
      condition: { kind: "all", of: [], label: { zh: "齐", en: "complete" } },
    };
    expect(told(traceOf("done", done), "zh")).toEqual([
      "done：齐“是”",
      "  齐：0 项条件须全部符合，实际 0 项，符合",
    ]);
    expect(told(traceOf("done", done), "en")).toEqual([
      'done: complete "yes"',
      "  complete: all of 0 conditions, 0 met, met",
    ]);
  });
});

describe("the depth", () => {
  const trace = traceOf(
    "total",
    {
      id: "total",
      amount: { kind: "max", of: [{ kind: "figure", figure: "base" }, printed("-1")] },
    },
    { id: "base", amount: { kind: "min", of: [{ kind: "sum", of: [] }] } },
  );
  const full = [
    { depth: 0, text: "total: the highest of base (0) and -1, giving 0" },
    { depth: 1, text: "base: the lowest of 0, giving 0" },
    { depth: 2, text: "nothing to add, giving 0" },
  ];

  it.each([0, 1, 2, 3])("limits the sentences to those of depth %i", (depth) => {
    expect(explain(trace, "en", { depth })).toEqual(full.slice(0, depth + 1));
  });

  it.each<[unknown, string]>([
    [-1, "core/out-of-range"],
    [0.5, "core/invalid-number"],
    ["1", "core/out-of-range"],
    [null, "core/out-of-range"],
  ])("may not be %j", (depth, code) => {
    expect(codeOf(() => explain(trace, "en", { depth } as never))).toBe(code);
  });

  it("is the only option", () => {
    expect(codeOf(() => explain(trace, "en", { deep: 1 } as never))).toBe("core/invalid-shape");
  });
});

describe("entries of other origin", () => {
  it("are told by their result and their parts where their kind is not known", () => {
    const part: TraceEntry = {
      kind: "award",
      at: "",
      value: false,
      label: { zh: "奖", en: "award" },
    };
    const entry: TraceEntry = { kind: "seat", at: "", value: "3", unit: "席", parts: [part] };
    expect(told(entry, "zh")).toEqual(["结果，得 3 席", "  奖：结果，不符合"]);
    const unsettled: TraceEntry = { kind: "toString", at: "", value: { unknown: "needs-cohort" } };
    expect(told(unsettled, "en")).toEqual(["result, unknown (depends on the others)"]);
  });

  it("are answers too", () => {
    const no: TraceEntry = { kind: "fact", at: "", value: false, detail: { fact: "open" } };
    expect([told(no, "zh"), told(no, "en")]).toEqual([["open“否”"], ['open "no"']]);
  });

  it("may be published without a clause", () => {
    const chosen = { index: 0, citation: { document: "Annex" } };
    const entry: TraceEntry = { kind: "choose", at: "", value: "1", detail: { tested: 1, chosen } };
    expect(told(entry, "en")).toEqual(["case 1 applies, giving 1 (Annex)"]);
  });

  it("may lack what only embellishes them", () => {
    const fact: TraceEntry = { kind: "fact", at: "", value: true };
    const holds: TraceEntry = { kind: "holds", at: "", value: true, parts: [fact] };
    expect(told(fact, "en")).toEqual(['result "yes"']);
    expect(told(holds, "en")).toEqual(['result must be "yes", met']);
    const numbered: TraceEntry = { kind: "fact", at: "", value: "3", detail: { fact: 7 } };
    expect(told(numbered, "en")).toEqual(["3"]);
    const misnamed: TraceEntry = {
      kind: "choose",
      at: "",
      value: "1",
      detail: { tested: 1, chosen: { index: 0, label: { zh: 7, en: 8 } } },
    };
    expect(told(misnamed, "en")).toEqual(["case 1 applies, giving 1"]);
    const labeled: TraceEntry = {
      kind: "bands",
      at: "",
      value: "1",
      parts: [numbered],
      detail: { bands: [{}], chosen: { index: 0, label: { zh: "甲" }, citation: { document: 7 } } },
    };
    expect(told(labeled, "en")).toEqual(["3, any value, giving 1"]);
  });

  const entryOf = (kind: string, detail: object, ...parts: readonly unknown[]) => ({
    kind,
    at: "/here",
    value: "1",
    detail,
    parts,
  });
  const one: TraceEntry = { kind: "constant", at: "", value: "1" };

  it.each<[string, unknown]>([
    ["no entry at all", null],
    ["a list", []],
    ["no kind", { at: "", value: "1" }],
    ["no value", { kind: "sum", at: "" }],
    ["a number as its value", { kind: "sum", at: "", value: 1 }],
    ["a reason that does not exist", { kind: "sum", at: "", value: { unknown: "lost" } }],
    ["half a label", { kind: "sum", at: "", value: "1", label: { zh: "一" } }],
    ["parts that are no list", { kind: "sum", at: "", value: "1", parts: {} }],
    ["a part that is no entry", { kind: "sum", at: "", value: "1", parts: ["1"] }],
    ["a trace without entry", { version: 1, root: null }],
    ["too few parts", entryOf("round", { rounding: { places: 0, mode: "up" } })],
    ["no rounding", entryOf("round", {}, one)],
    ["a mode that does not exist", entryOf("round", { rounding: { places: 0, mode: "off" } }, one)],
    ["no size", entryOf("units", { part: "dropped" }, one, one)],
    ["no list of limits", entryOf("clamp", { limits: "least" }, one)],
    [
      "a share of no bracket",
      entryOf(
        "brackets",
        { brackets: [], shares: [{ bracket: 0, portion: "1", worth: "1" }] },
        one,
      ),
    ],
    [
      "a bracket without rate",
      entryOf(
        "brackets",
        { brackets: [{}], shares: [{ bracket: 0, portion: "1", worth: "1" }] },
        one,
      ),
    ],
    ["a number of cases that is none", entryOf("choose", { tested: "1" }, one)],
    ["a row without number", entryOf("row", { list: "cases", tested: false }, one)],
    [
      "a parameter without level",
      { kind: "parameter", at: "", value: "1", detail: { from: "2024-01-01" } },
    ],
  ])("are refused with %s", (_, entry) => {
    expect(codeOf(() => explain(entry as never, "en"))).toBe("core/invalid-shape");
  });

  it("are refused where rounding makes no sense, or where they are too deep", () => {
    const detail = { rounding: { places: -99, mode: "up" } };
    expect(codeOf(() => explain(entryOf("round", detail, one) as never, "zh"))).toBe(
      "core/invalid-rounding",
    );
    const deep = Array.from({ length: 101 }).reduce<TraceEntry>(
      (inner) => ({ kind: "sum", at: "", value: "1", parts: [inner] }),
      one,
    );
    expect(codeOf(() => explain(deep, "zh"))).toBe("core/too-deep");
  });

  it.each(["fr", "toString", "", undefined])("are not told in %s", (language) => {
    expect(codeOf(() => explain(one, language as never))).toBe("core/invalid-shape");
  });

  it.each(hostileValues.filter(({ harmless }) => !harmless))(
    "are not told in $family: $name",
    ({ make }) => {
      expect(codeOf(() => explain(one, make("zh") as never))).toBe("core/invalid-shape");
    },
  );
});
