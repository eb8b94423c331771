import fc from "fast-check";
import { safely } from "../../../src/core/safely.js";
import { auditRules } from "../../../src/rules/audit-rules.js";
import { computeFigures } from "../../../src/rules/compute-figures.js";
import { defineRules } from "../../../src/rules/define-rules.js";
import { explain } from "../../../src/rules/explain/explain.js";
import type { FactSheet, FactsOf } from "../../../src/rules/fact-sheet.js";
import { factsJsonSchemaOf } from "../../../src/rules/facts-json-schema.js";
import type { RuleSet } from "../../../src/rules/model.js";
import { resolveParameters } from "../../../src/rules/resolve-parameters.js";
import type { RuleContext } from "../../../src/rules/rule-context.js";
import { traceFigure } from "../../../src/rules/trace-figure.js";
import { variedContext, variedRecord, variedRules } from "../../hostile/documents/rule-set.js";
import { facts, ruleContext } from "../../support/fact-arbitraries.js";
import { ruleSet } from "../../support/rule-arbitraries.js";

// The documents are written as JSON would hold them.
const rules = variedRules as unknown as RuleSet;
const record = variedRecord as FactsOf<FactSheet>;
const context = variedContext as RuleContext;
const scheme = { id: "rules", version: "1" };

const told = (figure: string) => {
  const trace = traceFigure(rules, record, { figure, scheme, ...context });
  return [trace, explain(trace, "zh"), explain(trace, "en")];
};

/** Random rules with facts, the same in every process. */
const samples = () => fc.sample(fc.tuple(ruleSet, facts, ruleContext), { seed: 3, numRuns: 12 });

/** Figures, their traces and sentences, parameters by day, schemas and findings. */
export const ruleOperations = {
  define: () => defineRules(rules),
  figures: () => computeFigures(rules, record, context),
  traces: () => rules.figures.map(({ id }) => told(id)),
  samples: () =>
    samples().map(([sample, given, when]) => {
      const outcome = safely(() => computeFigures(sample, given as FactsOf<FactSheet>, when));
      return outcome.success ? outcome.data : [outcome.error.code, outcome.error.message];
    }),
  schema: () => factsJsonSchemaOf(rules.facts),
  parameters: () =>
    ["2023-12-31", "2024-02-29", "2024-07-01", "2025-01-01"].map((asOf) =>
      resolveParameters(rules.parameters ?? {}, { ...context, asOf } as RuleContext),
    ),
  findings: () => auditRules(rules, { effective: { from: "2024-01-01" } }),
};
