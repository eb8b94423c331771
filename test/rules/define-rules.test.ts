import { describe, expect, it } from "vitest";
import { safely } from "../../src/core/safely.js";
import { defineRules, rulesFrom } from "../../src/rules/define-rules.js";
import type { RuleSet } from "../../src/rules/model.js";

const ruleSet = {
  facts: { hours: { kind: "decimal" }, plate: { kind: "boolean" } },
  figures: [
    { id: "gate", condition: { kind: "holds", fact: "plate" } },
    {
      id: "points",
      amount: { kind: "round", of: { kind: "fact", fact: "hours" }, rounding: down() },
    },
  ],
} as const satisfies RuleSet;

function down() {
  return { places: 0, mode: "down" } as const;
}

const failure = (operation: () => unknown) => {
  const result = safely(operation);
  return result.success ? undefined : result.error;
};

describe("defineRules", () => {
  it("returns a deeply frozen copy", () => {
    const rules = defineRules(ruleSet);
    expect(rules).toEqual(ruleSet);
    expect(rules).not.toBe(ruleSet);
    expect(Object.isFrozen(rules.figures[1].amount.of)).toBe(true);
    expect(Object.isFrozen(rules.facts.hours)).toBe(true);
  });

  it("does not look at the rule set again", () => {
    const figures: RuleSet["figures"][number][] = [...ruleSet.figures];
    const rules = defineRules({ facts: ruleSet.facts, figures });
    figures.pop();
    expect(rules.figures).toHaveLength(2);
  });

  it("copies a step that stands in two places", () => {
    const hours = { kind: "fact", fact: "hours" } as const;
    const amount = { kind: "sum", of: [hours, hours] } as const;
    const rules = defineRules({ ...ruleSet, figures: [{ id: "twice", amount }] });
    const [first, second] = rules.figures[0].amount.of;
    expect(first).toEqual(second);
    expect(first).not.toBe(second);
  });

  it.each<[string, unknown, string]>([
    ["another shape", { facts: {} }, "rules/invalid-rule-set"],
    ["a reference to nothing", { ...ruleSet, facts: {} }, "rules/unknown-fact"],
    ["no plain data", { ...ruleSet, facts: new Map() }, "core/invalid-shape"],
    ["no record", null, "rules/invalid-rule-set"],
    ["nothing", undefined, "core/invalid-shape"],
  ])("refuses %s", (_, value, code) => {
    expect(failure(() => defineRules(value as RuleSet))?.code).toBe(code);
    expect(failure(() => rulesFrom(value))?.code).toBe(code);
  });

  it("refuses a step that contains itself", () => {
    const step = { kind: "not", of: {} };
    step.of = step;
    const value = { facts: {}, figures: [{ id: "x", condition: step }] } as unknown as RuleSet;
    expect(failure(() => defineRules(value))?.code).toBe("core/cycle");
  });

  it.each([
    [29, undefined],
    [30, "core/too-deep"],
  ])("takes %i conditions inside each other: %s", (depth, code) => {
    let condition: unknown = { kind: "holds", fact: "plate" };
    for (let level = 1; level < depth; level += 1) condition = { kind: "not", of: condition };
    const value = { ...ruleSet, figures: [{ id: "x", condition }] } as unknown as RuleSet;
    expect(failure(() => defineRules(value))?.code).toBe(code);
  });

  it("tells what does not fit with its place", () => {
    const figures = [{ id: "x", amount: { kind: "sum", of: [{ kind: "constant", value: 1 }] } }];
    expect(failure(() => defineRules({ facts: {}, figures } as never))).toMatchObject({
      message: expect.stringContaining('"/figures/0/amount/of/0/value" is 1'),
      details: { path: "/figures/0/amount/of/0/value" },
    });
  });
});

describe("rulesFrom", () => {
  it("indexes the rules, with the place of every step", () => {
    const rules = rulesFrom(JSON.parse(JSON.stringify(ruleSet)));
    expect(rules.facts).toEqual(ruleSet.facts);
    expect(rules.order).toEqual(["gate", "points"]);
    const figure = rules.figures.get("points");
    const amount = figure !== undefined && "amount" in figure ? figure.amount : undefined;
    expect(amount?.kind === "round" && rules.pointers.get(amount.of)).toBe("/figures/1/amount/of");
  });

  it("takes what defineRules returns", () => {
    expect(rulesFrom(defineRules(ruleSet)).order).toEqual(["gate", "points"]);
  });
});
