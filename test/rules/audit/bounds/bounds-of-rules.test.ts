import { describe, expect, it } from "vitest";
import { boundsText, number, read, scopeOf } from "../../../support/audit-texts.js";

describe("boundsOfRules", () => {
  it("knows the bounds of every number, whatever the order of the figures", () => {
    const scope = scopeOf([
      {
        id: "twice",
        amount: { kind: "product", of: [number("2"), { kind: "figure", figure: "n" }] },
      },
      { id: "question", condition: { kind: "holds", fact: "yes" } },
      { id: "n", amount: read("n") },
    ]);
    expect([...scope.figures].map(([id, bounds]) => [id, boundsText(bounds)])).toEqual([
      ["n", "0..10/0"],
      ["twice", "0..20/0"],
    ]);
  });

  it("works each step out once", () => {
    const scope = scopeOf([]);
    const step = read("n");
    expect(scope.boundsOf(step, scope)).toBe(scope.boundsOf(step, scope));
    const condition = { kind: "holds", fact: "yes" } as const;
    expect(scope.outcomesOf(condition, scope)).toBe(scope.outcomesOf(condition, scope));
  });
});
