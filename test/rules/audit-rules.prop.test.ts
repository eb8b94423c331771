import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Counterexample, Finding } from "../../src/rules/audit/finding.js";
import { auditRules } from "../../src/rules/audit-rules.js";
import type { FactSheet } from "../../src/rules/fact-sheet.js";
import type { RuleSet } from "../../src/rules/model.js";
import { invariant } from "../support/invariant.js";
import { ruleAmount, ruleSet } from "../support/rule-arbitraries.js";
import { variedFacts, variedParameters } from "../support/rule-sheets.js";
import { contradictionOf } from "../support/shown-by.js";

/** The varied facts with short lists, some of them with an end that is better. */
const judgedFacts: FactSheet = {
  ...variedFacts,
  visits: { ...variedFacts.visits, better: "more" },
  late: { ...variedFacts.late, better: "less" },
  area: { ...variedFacts.area, better: "more" },
  share: { ...variedFacts.share, better: "more" },
  plate: { ...variedFacts.plate, better: "more" },
  cases: { ...variedFacts.cases, most: 2 },
  buses: { ...variedFacts.buses, most: 2, better: "less" },
};

const judgedRules: fc.Arbitrary<RuleSet> = fc
  .oneof(
    { weight: 9, arbitrary: ruleAmount.map((amount) => [{ id: "only", amount }]) },
    { weight: 1, arbitrary: ruleSet.map(({ figures }) => figures) },
  )
  .map((figures) => ({ facts: judgedFacts, parameters: variedParameters, figures }));

type Audit = (rules: RuleSet) => readonly Finding[];

const seen = new Map<string, number>();

/** An audit whose counterexamples of one kind are spoilt. */
const spoiling =
  <Kind extends Counterexample["kind"]>(
    kind: Kind,
    spoil: (example: Extract<Counterexample, { kind: Kind }>) => Counterexample,
  ): Audit =>
  (rules) =>
    auditRules(rules).map((finding) => {
      const example = finding.counterexample;
      if (example === undefined || !isOf(example, kind)) return finding;
      return { ...finding, counterexample: spoil(example) };
    });

function isOf<Kind extends Counterexample["kind"]>(
  example: Counterexample,
  kind: Kind,
): example is Extract<Counterexample, { kind: Kind }> {
  return example.kind === kind;
}

invariant("a counterexample shows what it claims", {
  inputs: judgedRules,
  law: (audit: Audit, rules) => {
    for (const finding of audit(rules)) {
      if (finding.counterexample !== undefined) {
        seen.set(finding.code, (seen.get(finding.code) ?? 0) + 1);
      }
      const told = contradictionOf(rules, finding);
      if (told !== undefined) expect({ finding, told }).toEqual("nothing told otherwise");
    }
  },
  real: auditRules,
  // Each run reads its rules several hundred times.
  runs: 300,
  faults: {
    "a value beside the gap": spoiling("value", (example) => ({ ...example, value: "-1000000" })),
    "the wrong claimants": spoiling("value", ({ kind, value, claimedBy }) => ({
      kind,
      value,
      claimedBy: [...claimedBy].reverse(),
    })),
    "facts with another result": spoiling("facts", (example) => ({ ...example, result: "12345" })),
    "the results exchanged": spoiling("change", ({ results: [before, after], ...example }) => ({
      ...example,
      results: [after, before],
    })),
    "the records exchanged": spoiling("change", ({ before, after, ...example }) => ({
      ...example,
      before: after,
      after: before,
    })),
    "options of a row": spoiling("options", (example) => ({ ...example, options: {} })),
  },
});

describe("the property above", () => {
  it.each(["gap", "overlap", "better-evidence-lowers", "divisor-may-be-zero", "table-incomplete"])(
    "has seen counterexamples of %s",
    (code) => {
      expect(seen.get(code)).toBeGreaterThan(9);
    },
  );
});
