import { describe, expect, it } from "vitest";
import type { AuditOptions } from "../../src/rules/audit/audited-rules.js";
import { auditRules } from "../../src/rules/audit-rules.js";
import type { RuleSet } from "../../src/rules/model.js";
import {
  boundedFacts,
  boundedParameters,
  foundIn,
  isTrue,
  number,
  read,
} from "../support/audit-texts.js";
import { codeOf } from "../support/code-of.js";
import { deepFrozen } from "../support/evaluation-schemes.js";

const rules: RuleSet = {
  facts: { score: { kind: "decimal", places: 1, least: "0", most: "100", better: "less" } },
  figures: [
    {
      id: "stars",
      amount: {
        kind: "bands",
        of: read("score"),
        bands: [
          { from: "90", then: number("5") },
          { upTo: "89", then: number("4") },
        ],
        matching: "only",
      },
    },
    { id: "open", condition: isTrue("yes") },
  ],
};
const scored: RuleSet = { ...rules, figures: rules.figures.slice(0, 1) };

describe("auditRules", () => {
  it("reports what it finds, check by check", () => {
    expect(foundIn(auditRules(scored))).toEqual([
      "fault gap /figures/0/amount",
      "fault better-evidence-lowers /figures/0",
    ]);
    expect(auditRules({ facts: {}, figures: [] })).toEqual([]);
  });

  it("finds the same twice, and leaves the rules alone", () => {
    expect(auditRules(deepFrozen(structuredClone(scored)))).toEqual(auditRules(scored));
    expect(Object.isFrozen(auditRules(scored))).toBe(true);
  });

  it("finds nothing in sound rules", () => {
    const sound: RuleSet = {
      facts: { done: { kind: "count", most: 12, better: "more" } },
      figures: [{ id: "points", amount: { kind: "clamp", of: read("done"), most: number("10") } }],
    };
    expect(auditRules(sound, { effective: { from: "2024-01-01" }, results: ["points"] })).toEqual(
      [],
    );
  });

  it("looks at the results that it is told", () => {
    expect(foundIn(auditRules(scored, { results: [] }))).toEqual(["fault gap /figures/0/amount"]);
  });

  it("looks at the days on which the rules are in force", () => {
    const dated: RuleSet = {
      facts: {},
      parameters: { rate: boundedParameters.rate },
      figures: [{ id: "a", amount: { kind: "parameter", parameter: "rate" } }],
    };
    expect(auditRules(dated)).toEqual([]);
    const effective = { from: "2023-01-01", until: "2024-06-01" } as const;
    expect(foundIn(auditRules(dated, { effective }))).toEqual([
      "fault parameter-gap /parameters/rate/layers/0",
      "fault parameter-gap /parameters/rate/layers/1",
    ]);
  });

  it.each<[string, unknown, string]>([
    ["no rules", null, "rules/invalid-rule-set"],
    [
      "an unknown fact",
      { facts: {}, figures: [{ id: "a", amount: read("n") }] },
      "rules/unknown-fact",
    ],
  ])("refuses %s", (_, ruleSet, code) => {
    expect(codeOf(() => auditRules(ruleSet as RuleSet))).toBe(code);
  });

  it.each<[string, unknown, string]>([
    ["no record", "results", "core/invalid-shape"],
    ["unknown options", { asOf: "2024-01-01" }, "core/invalid-shape"],
    ["results that are no list", { results: "stars" }, "core/invalid-shape"],
    ["a result that is no figure", { results: ["star"] }, "rules/unknown-figure"],
    ["a result that is no text", { results: [1] }, "rules/unknown-figure"],
    ["a question as a result", { results: ["open"] }, "rules/wrong-kind-of-figure"],
    ["no period", { effective: "2024" }, "core/invalid-shape"],
    ["a day that is none", { effective: { from: "2024-02-30" } }, "core/invalid-date"],
    [
      "a period that ends before",
      { effective: { from: "2024-01-01", until: "2023-01-01" } },
      "core/invalid-period",
    ],
  ])("refuses %s as options", (_, options, code) => {
    const complete: RuleSet = {
      facts: boundedFacts,
      figures: [...scored.figures, ...rules.figures.slice(1)],
    };
    const ruleSet = { ...complete, facts: { ...boundedFacts, ...scored.facts } };
    expect(codeOf(() => auditRules(ruleSet, options as AuditOptions))).toBe(code);
  });

  it("suggests the figure that was meant", () => {
    expect(() => auditRules(scored, { results: ["star"] })).toThrow('Did you mean "stars"?');
  });
});
