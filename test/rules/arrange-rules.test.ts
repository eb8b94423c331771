import { describe, expect, it } from "vitest";
import { arrangeRules } from "../../src/rules/arrange-rules.js";
import type { Figure } from "../../src/rules/model.js";
import { pointersOf } from "../../src/rules/pointers.js";
import { prepareRules } from "../../src/rules/prepare-rules.js";

const reading = (id: string, ...others: readonly string[]): Figure => ({
  id,
  amount: { kind: "sum", of: others.map((figure) => ({ kind: "figure", figure })) },
});

describe("arrangeRules", () => {
  it("says of sound rules what the check says", () => {
    const ruleSet = {
      facts: { n: { kind: "count" } },
      figures: [reading("total", "b", "a"), reading("a"), reading("b", "a")],
    } as const;
    const pointers = pointersOf(ruleSet);
    expect(arrangeRules(ruleSet, pointers)).toEqual(prepareRules(ruleSet, pointers));
    expect(arrangeRules(ruleSet, pointers).order).toEqual(["a", "b", "total"]);
  });

  it("finds the figures that conditions and rows of lists read", () => {
    const when = {
      kind: "compare",
      left: { kind: "figure", figure: "line" },
      is: "above",
      right: { kind: "constant", value: "0" },
    } as const;
    const figures: readonly Figure[] = [
      { id: "met", condition: when },
      { id: "cases", amount: { kind: "over", list: "cases", take: "count", where: when } },
      reading("line"),
    ];
    expect(arrangeRules({ facts: {}, figures }, new Map()).order).toEqual(["line", "met", "cases"]);
  });

  it("cannot order a circle, which the check refuses", () => {
    expect(() =>
      arrangeRules({ facts: {}, figures: [reading("a", "b"), reading("b", "a")] }, new Map()),
    ).toThrow("circles");
  });
});
