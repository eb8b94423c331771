import { describe, expect, it } from "vitest";
import { pointersOf } from "../../src/rules/pointers.js";
import type { MadeFigure } from "../../src/rules/prepare-policy.js";
import { preparePolicy } from "../../src/rules/prepare-policy.js";
import { codeOf } from "../support/code-of.js";

const policy = {
  facts: { people: { kind: "count" } },
  figures: [
    {
      id: "half",
      amount: {
        kind: "product",
        of: [
          { kind: "fact", fact: "people" },
          { kind: "constant", value: "0.5" },
        ],
      },
    },
  ],
  parts: [
    { amount: { kind: "figure", figure: "half" } },
    { amount: { kind: "fact", fact: "poeple" } },
  ],
} as const;
const made = (part: 0 | 1): MadeFigure => ({
  at: policy.parts[part],
  figure: { id: `part:${part}`, amount: policy.parts[part].amount },
});

describe("preparePolicy", () => {
  it("adds the figures of parts to those of the policy", () => {
    const rules = preparePolicy(policy, [made(0)], pointersOf(policy));
    expect([...rules.figures.keys()]).toEqual(["half", "part:0"]);
    expect([
      ...preparePolicy({ facts: policy.facts }, [], pointersOf(policy)).figures.keys(),
    ]).toEqual([]);
  });

  it("tells faults where they stand in the policy", () => {
    const prepare = () => preparePolicy(policy, [made(0), made(1)], pointersOf(policy));
    expect(codeOf(prepare)).toBe("rules/unknown-fact");
    expect(prepare).toThrow("/parts/1");
  });
});
