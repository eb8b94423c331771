import { describe, expect, it } from "vitest";
import { computeFigures } from "../../src/rules/compute-figures.js";
import { codeOf } from "../support/code-of.js";

const rules = {
  facts: { hours: { kind: "decimal", least: "0", mayBeUnknown: true }, open: { kind: "boolean" } },
  figures: [
    {
      id: "double",
      amount: {
        kind: "sum",
        of: [
          { kind: "figure", figure: "hours" },
          { kind: "figure", figure: "hours" },
        ],
      },
    },
    { id: "hours", amount: { kind: "fact", fact: "hours" } },
    { id: "open", condition: { kind: "holds", fact: "open" } },
  ],
} as const;

const missing = { unknown: "missing-evidence" };

describe("computeFigures", () => {
  it("computes every figure, in the order of the rule set", () => {
    const figures = computeFigures(rules, { hours: "1.50", open: true });
    expect(figures).toEqual([
      { id: "double", value: "3" },
      { id: "hours", value: "1.5" },
      { id: "open", value: true },
    ]);
    expect(Object.isFrozen(figures) && Object.isFrozen(figures[0])).toBe(true);
  });

  it("says why a figure cannot be told", () => {
    expect(computeFigures(rules, { open: false })).toEqual([
      { id: "double", value: missing },
      { id: "hours", value: missing },
      { id: "open", value: false },
    ]);
  });

  it("refuses a context that does not fit", () => {
    const compute = () => computeFigures(rules, { open: true }, { on: "2024-05-01" } as never);
    expect(codeOf(compute)).toBe("core/invalid-shape");
  });
});
