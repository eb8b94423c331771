import { describe, expect, it } from "vitest";
import { decimalOf } from "../../../src/core/decimal.js";
import type { CheckedValue } from "../../../src/rules/checked-facts.js";
import type { Amount, Condition } from "../../../src/rules/model.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";
import { createTracer } from "../../../src/rules/trace/tracer.js";
import { variedFacts } from "../../support/rule-sheets.js";
import { printed } from "../../support/trace-one.js";

const number: CheckedValue = { kind: "number", value: decimalOf(1) };
const answer: CheckedValue = { kind: "boolean", value: true };

// The check of the rules and of the facts rules these cases out; a reader that met one all the same
// must say so rather than go on.
describe("a fact of another kind than the rules need", () => {
  it.each<[string, Amount, CheckedValue | undefined]>([
    ["a missing fact", { kind: "fact", fact: "visits" }, undefined],
    ["an answer for a number", { kind: "fact", fact: "visits" }, answer],
    ["a number for a list", { kind: "over", list: "cases", take: "count" }, number],
    [
      "a number for a day",
      {
        kind: "elapsed",
        from: { kind: "fact", fact: "checked" },
        until: { kind: "day", day: "2024-01-01" },
        unit: "days",
      },
      number,
    ],
  ])("%s is reported as a bug", (_, amount, fact) => {
    const rules = prepareRules({ facts: variedFacts, figures: [{ id: "figure", amount }] });
    const facts = new Map(fact && Object.keys(variedFacts).map((name) => [name, fact]));
    expect(() => createTracer(rules, {}, facts).valueOf("figure")).toThrow("This is a bug");
  });

  it.each<[string, Condition]>([
    ["a number for an answer", { kind: "holds", fact: "plate" }],
    ["a number for a word", { kind: "among", fact: "level", options: ["center"] }],
  ])("%s is reported as a bug", (_, condition) => {
    const rules = prepareRules({ facts: variedFacts, figures: [{ id: "figure", condition }] });
    const facts = new Map(Object.keys(variedFacts).map((name) => [name, number]));
    expect(() => createTracer(rules, {}, facts).valueOf("figure")).toThrow("This is a bug");
  });

  it("rows of what is no list, and a question read as a number, are reported as well", () => {
    const over: Amount = { kind: "over", list: "visits", take: "count" };
    const question = { id: "done", condition: { kind: "all", of: [] } } as const;
    const reading = { id: "figure", amount: { kind: "figure", figure: "done" } } as const;
    const list = { id: "list", amount: over };
    const valid = prepareRules({
      facts: variedFacts,
      figures: [{ id: "x", amount: printed("1") }],
    });
    const rules = {
      ...valid,
      figures: new Map([question, reading, list].map((figure) => [figure.id, figure] as const)),
      order: ["done", "figure", "list"],
    };
    const tracer = createTracer(rules, {}, new Map([["visits", { kind: "rows", value: [] }]]));
    expect(() => tracer.valueOf("figure")).toThrow("This is a bug");
    expect(() => tracer.valueOf("list")).toThrow("This is a bug");
  });
});
