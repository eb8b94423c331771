import { describe, expect, it } from "vitest";
import { assignmentsOf } from "../../../../src/rules/audit/probe/assignments.js";
import { coveringPairs } from "../../../../src/rules/audit/probe/covering-pairs.js";

const all = assignmentsOf(
  new Map([
    ["a", { values: [0, 1] }],
    ["b", { values: [0, 1] }],
    ["c", { values: [0, 1] }],
  ]),
);

describe("coveringPairs", () => {
  it("lets every two values meet", () => {
    const picked = coveringPairs(all, 12).map((assignment) => [...assignment.values()].join(""));
    for (const [first, second] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const pairs = new Set(picked.map((text) => `${text[first]}${text[second]}`));
      expect(pairs.size).toBe(4);
    }
    expect(picked.length).toBeLessThan(all.length);
  });

  it("picks no more than wanted, and one where there is nothing to tell apart", () => {
    expect(coveringPairs(all, 2)).toHaveLength(2);
    expect(coveringPairs([new Map(), new Map()], 2)).toHaveLength(1);
  });
});
