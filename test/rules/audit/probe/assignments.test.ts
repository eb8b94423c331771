import { describe, expect, it } from "vitest";
import type { Tried } from "../../../../src/rules/audit/probe/assignments.js";
import { assignmentsOf } from "../../../../src/rules/audit/probe/assignments.js";

const texts = (tried: ReadonlyMap<string, Tried>) =>
  assignmentsOf(tried).map((assignment) => [...assignment.values()].join(" "));

describe("assignmentsOf", () => {
  it("tries all combinations while they are few", () => {
    const tried = new Map([
      ["a", { values: [1, 2] }],
      ["b", { values: ["x", "y", "z"] }],
    ]);
    expect(texts(tried)).toEqual(["1 x", "2 x", "1 y", "2 y", "1 z", "2 z"]);
    expect(texts(new Map())).toEqual([""]);
  });

  it("picks the ends, the best, the worst and some between of many", () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const tried = new Map<string, Tried>([
      ["a", { values }],
      ["b", { values, better: "more" }],
      ["c", { values, better: "less" }],
    ]);
    const picked = texts(tried);
    expect(picked).toHaveLength(16);
    expect(picked.slice(0, 4)).toEqual(["1 1 1", "9 9 9", "9 9 1", "1 1 9"]);
    expect(new Set(picked).size).toBeGreaterThan(10);
    expect(texts(tried)).toEqual(picked);
  });
});
