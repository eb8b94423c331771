import { describe, expect, it } from "vitest";
import { factsIn, withFact } from "../../../../src/rules/audit/probe/prober.js";

describe("an assignment", () => {
  const assignment = new Map([["n", 1]]);

  it("can be handed to a reader", () => {
    expect(factsIn(assignment)).toEqual({ n: 1 });
  });

  it("gets another value without being changed", () => {
    expect([...withFact(assignment, "n", 2)]).toEqual([["n", 2]]);
    expect([...withFact(assignment, "m", true)]).toEqual([
      ["n", 1],
      ["m", true],
    ]);
    expect([...assignment]).toEqual([["n", 1]]);
  });
});
