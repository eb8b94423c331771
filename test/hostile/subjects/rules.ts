import { auditRules } from "../../../src/rules/audit-rules.js";
import { computeFigures } from "../../../src/rules/compute-figures.js";
import { defineRules } from "../../../src/rules/define-rules.js";
import { explain } from "../../../src/rules/explain/explain.js";
import type { FactSheet, FactsOf } from "../../../src/rules/fact-sheet.js";
import { factsJsonSchemaOf } from "../../../src/rules/facts-json-schema.js";
import type { RuleSet } from "../../../src/rules/model.js";
import { resolveParameters } from "../../../src/rules/resolve-parameters.js";
import type { RuleContext } from "../../../src/rules/rule-context.js";
import type { TraceFigureOptions } from "../../../src/rules/trace-figure.js";
import { traceFigure } from "../../../src/rules/trace-figure.js";
import { variedContext, variedRecord, variedRules } from "../documents/rule-set.js";
import { knownCodes } from "../known-codes.js";
import { document, fieldless, listOf, optional, plainData, word } from "../sorts.js";
import type { HostileSubject } from "../subject.js";

// The document is written as JSON would hold it; its check is what is under test.
const rules = variedRules as unknown as RuleSet;
const sheet: FactSheet = rules.facts;
const record = variedRecord as FactsOf<FactSheet>;
const context = variedContext as RuleContext;

const ruleCodes = knownCodes().get("rules") ?? [];
const dateCodes = ["core/invalid-date", "core/out-of-range"];

const ruleSet = document(...ruleCodes);
const facts = document("rules/invalid-facts");
const contextOf = document(...dateCodes, "rules/day-needed", "rules/parameter-not-in-force");

const traceOptions = (figure: string) => ({
  figure,
  scheme: { id: "rules", version: "1" },
  ...variedContext,
});

const traceOf = (figure: string) => () =>
  traceFigure(rules, record, traceOptions(figure) as TraceFigureOptions);

/** The operations of the rule language; its builders are listed apart. */
export const ruleSubjects: readonly HostileSubject[] = [
  {
    layer: "rules",
    name: "defineRules",
    call: defineRules,
    examples: [() => [rules]],
    sorts: [ruleSet],
    randomCases: 2_000,
  },
  {
    layer: "rules",
    name: "computeFigures",
    call: computeFigures,
    examples: [() => [rules, variedRecord, context]],
    sorts: [ruleSet, facts, fieldless(contextOf)],
    randomCases: 3_000,
  },
  {
    layer: "rules",
    name: "traceFigure",
    call: traceFigure,
    examples: ["over", "choose", "worthy"].map((figure) => () => [
      rules,
      variedRecord,
      traceOptions(figure),
    ]),
    sorts: [ruleSet, facts, document("core/invalid-id", ...dateCodes)],
    randomCases: 2_000,
  },
  {
    layer: "rules",
    name: "auditRules",
    call: auditRules,
    examples: [() => [rules, { effective: { from: "2024-01-01" }, results: ["sum", "over"] }]],
    sorts: [ruleSet, fieldless(document("rules/unknown-figure", ...dateCodes))],
    randomCases: 300,
  },
  {
    layer: "rules",
    name: "explain",
    call: explain,
    examples: ["over", "choose", "worthy", "table", "brackets", "elapsed"].flatMap((figure) => [
      () => [traceOf(figure)(), "zh", { depth: 4 }],
      () => [traceOf(figure)().root, "en", {}],
    ]),
    sorts: [plainData, word("core/invalid-shape"), fieldless(document("core/out-of-range"))],
    randomCases: 3_000,
  },
  {
    layer: "rules",
    name: "factsJsonSchemaOf",
    call: factsJsonSchemaOf,
    examples: [() => [sheet]],
    sorts: [fieldless(ruleSet)],
    randomCases: 1_000,
  },
  {
    layer: "rules",
    name: "resolveParameters",
    call: resolveParameters,
    examples: [() => [rules.parameters, context, ["hourly", "quota"]]],
    sorts: [
      ruleSet,
      fieldless(contextOf),
      optional(listOf("core/invalid-id", "rules/unknown-parameter")),
    ],
    randomCases: 1_000,
  },
];
