import { describe, expect, it } from "vitest";
import { checkFacts } from "../../../src/rules/check-facts.js";
import type { CheckedValue } from "../../../src/rules/checked-facts.js";
import { rulesFrom } from "../../../src/rules/define-rules.js";
import type { Amount, Figure } from "../../../src/rules/model.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";
import { createTracer, tracersOn } from "../../../src/rules/trace/tracer.js";
import { variedParameters } from "../../support/rule-sheets.js";
import { printed } from "../../support/trace-one.js";

const figureOf = (id: string): Amount => ({ kind: "figure", figure: id });
const sum = (...of: readonly Amount[]): Amount => ({ kind: "sum", of });
const large = printed("9999999999999999999999999999999999999999");

const noFacts = new Map<string, CheckedValue>();

const tracerOf = (figures: readonly Figure[]) =>
  createTracer(rulesFrom({ facts: {}, figures }), {}, noFacts);

describe("createTracer", () => {
  it("reads figures that read each other, in whatever order they are listed", () => {
    const tracer = tracerOf([
      { id: "total", amount: sum(figureOf("base"), figureOf("bonus")) },
      { id: "bonus", amount: sum(figureOf("base"), printed("1")) },
      { id: "base", amount: printed("5") },
      { id: "done", condition: { kind: "all", of: [] } },
    ]);
    expect(String(tracer.valueOf("total"))).toBe("11");
    expect(tracer.valueOf("done")).toBe(true);
  });

  it("tells a figure with its label and clause, and the figures it reads", () => {
    const label = { zh: "总分", en: "total" };
    const citation = { document: "办法", clause: "第二条" };
    const tracer = tracerOf([
      { id: "base", amount: printed("5"), label: { zh: "基础分", en: "base" } },
      { id: "total", amount: figureOf("base"), label, citation },
    ]);
    const constant = { kind: "constant", at: "/figures/0/amount", value: "5" };
    expect(tracer.traceOf("total")).toEqual({
      kind: "figure",
      at: "/figures/1",
      value: "5",
      label,
      citation,
      detail: { figure: "total" },
      parts: [
        {
          kind: "figure",
          at: "/figures/1/amount",
          value: "5",
          label: { zh: "基础分", en: "base" },
          detail: { figure: "base" },
          parts: [constant],
        },
      ],
    });
  });

  it("names a figure as the step that reads it does, where that has a label or clause", () => {
    const own = { zh: "其中基础分", en: "of which base" };
    const tracer = tracerOf([
      { id: "base", amount: printed("5"), label: { zh: "基础分", en: "base" } },
      {
        id: "total",
        amount: { kind: "figure", figure: "base", label: own, citation: { document: "附件" } },
      },
    ]);
    const [entry] = tracer.traceOf("total").parts ?? [];
    expect(entry).toMatchObject({ label: own, citation: { document: "附件" } });
  });

  it("tells the reasons of a figure once for all that read it", () => {
    const tracer = tracerOf([
      { id: "base", amount: sum(printed("5")) },
      { id: "total", amount: sum(figureOf("base"), figureOf("base")) },
    ]);
    const [first, second] = tracer.traceOf("total").parts?.[0]?.parts ?? [];
    expect(first?.parts?.[0]).toBe(second?.parts?.[0]);
    expect(tracer.traceOf("base").parts?.[0]).toBe(first?.parts?.[0]);
  });

  it("freezes everything it tells", () => {
    const tracer = tracerOf([{ id: "base", amount: { kind: "min", of: [printed("5")] } }]);
    const entry = tracer.traceOf("base");
    expect(
      [entry, entry.detail, entry.parts, entry.parts?.[0]?.detail].every(Object.isFrozen),
    ).toBe(true);
  });

  it("throws a figure's error to those that read it, and to no others", () => {
    const tracer = tracerOf([
      { id: "broken", amount: sum(large, printed("1")) },
      { id: "reading", amount: sum(figureOf("broken")) },
      {
        id: "sparing",
        amount: {
          kind: "choose",
          cases: [{ when: { kind: "all", of: [] }, then: printed("1") }],
          matching: "first",
          otherwise: figureOf("broken"),
        },
      },
    ]);
    expect(() => tracer.valueOf("reading")).toThrow("40 digits");
    expect(() => tracer.traceOf("broken")).toThrow("40 digits");
    expect(String(tracer.valueOf("sparing"))).toBe("1");
    expect(tracer.traceOf("sparing").value).toBe("1");
  });

  it("needs no deep stack for a long chain of figures", () => {
    const length = 2000;
    const tracer = tracerOf(
      Array.from({ length }, (_, index) => ({
        id: `f${index}`,
        amount:
          index === length - 1
            ? printed("1")
            : sum(sum(sum(sum(sum(figureOf(`f${index + 1}`))))), printed("1")),
      })),
    );
    expect(String(tracer.valueOf("f0"))).toBe("2000");
    expect(tracer.traceOf("f0").value).toBe("2000");
  });
});

describe("amountOf", () => {
  it("reads an amount of the rules, with the figures that it reads", () => {
    const amount = sum(figureOf("base"), printed("2"));
    const rules = rulesFrom({
      facts: {},
      figures: [
        { id: "base", amount: printed("5") },
        { id: "total", amount: { kind: "round", of: amount, rounding: { places: 0, mode: "up" } } },
      ],
    });
    const total = rules.figures.get("total");
    const round = total && "amount" in total ? total.amount : undefined;
    const inner = round?.kind === "round" ? round.of : amount;
    const tracer = createTracer(rules, {}, noFacts);
    expect(String(tracer.amountOf(inner))).toBe("7");
    expect(String(tracer.amountOf(inner))).toBe("7");
  });

  it("reads steps that have no place in a document", () => {
    const amount = printed("5");
    const rules = prepareRules({ facts: {}, figures: [{ id: "base", amount }] });
    const tracer = createTracer(rules, {}, noFacts);
    expect(String(tracer.amountOf(amount))).toBe("5");
    expect(tracer.traceOf("base")).toMatchObject({ at: "", parts: [{ at: "" }] });
  });
});

describe("the place of a step", () => {
  it("is that of the nearest step around it where it has none of its own", () => {
    const inner = printed("1");
    const ruleSet = { facts: {}, figures: [{ id: "base", amount: sum(inner) }] };
    const [figure] = ruleSet.figures;
    const places = new Map<object, string>(figure === undefined ? [] : [[figure, "/items/3"]]);
    const entry = createTracer(prepareRules(ruleSet, places), {}, noFacts).traceOf("base");
    expect(entry).toMatchObject({
      at: "/items/3",
      parts: [{ at: "/items/3", parts: [{ at: "/items/3" }] }],
    });
  });
});

describe("tracersOn", () => {
  it("reads many records of facts, each for itself", () => {
    const rules = rulesFrom({
      facts: { hours: { kind: "count" } },
      parameters: { hourly: variedParameters.hourly },
      figures: [
        {
          id: "points",
          amount: {
            kind: "product",
            of: [
              { kind: "fact", fact: "hours" },
              { kind: "parameter", parameter: "hourly" },
            ],
          },
        },
      ],
    });
    const tracerFor = tracersOn(rules, { asOf: "2024-05-01" });
    const points = [2, 4].map((hours) =>
      String(tracerFor(checkFacts(rules.facts, { hours })).valueOf("points")),
    );
    expect(points).toEqual(["2.5", "5"]);
  });
});
