import { assignStars } from "../../../src/evaluation/assign-stars.js";
import { auditEvaluation } from "../../../src/evaluation/audit-evaluation.js";
import { compileDefined } from "../../../src/evaluation/compile-defined.js";
import { compileEvaluation } from "../../../src/evaluation/compile-evaluation.js";
import { defineEvaluation } from "../../../src/evaluation/define-evaluation.js";
import { lossesOf } from "../../../src/evaluation/losses-of.js";
import type { EvaluationScheme } from "../../../src/evaluation/model.js";
import { rankSites } from "../../../src/evaluation/rank-sites.js";
import type { CompiledEvaluation } from "../../../src/evaluation/score/compiled-evaluation.js";
import type { ScoredColumns } from "../../../src/evaluation/score/score-columns.js";
import type { ScoredSites } from "../../../src/evaluation/score/score-entrants.js";
import { scoreBatches } from "../../../src/evaluation/score-batches.js";
import { scoreColumns } from "../../../src/evaluation/score-columns.js";
import { scoreMany } from "../../../src/evaluation/score-many.js";
import { scoreSite } from "../../../src/evaluation/score-site.js";
import { waysToClass } from "../../../src/evaluation/ways-to-class.js";
import { listEvaluationCases } from "../../reference/evaluation-case.js";
import { columnsOfRecords } from "../../support/fact-columns.js";
import { callbackCases } from "../cases/callback-cases.js";
import { variedEntrants, variedOptions, variedScheme } from "../documents/evaluation-scheme.js";
import { knownCodes } from "../known-codes.js";
import { document, fieldless, listOf, loose, looseListOf, plainData } from "../sorts.js";
import type { HostileSubject } from "../subject.js";

// The documents are written as JSON would hold them; their check is what is under test.
const scheme: EvaluationScheme = variedScheme;

const schemeCodes = [
  ...(knownCodes().get("evaluation") ?? []),
  ...(knownCodes().get("rules") ?? []),
];
const schemeSort = document(...schemeCodes);
/** A scheme that the caller vouches for: whatever it holds may pass, if it is plain data. */
const vouchedFor = { ...plainData, codes: schemeSort.codes };
const entrant = loose("evaluation/invalid-entrant", "rules/invalid-facts");
const entrants = looseListOf();
const options = { ...fieldless(document("evaluation/invalid-options")), plain: false };
const scores = listOf("evaluation/invalid-scores");

type Arguments = () => readonly unknown[];

/** The varied scheme first, then published ones with their examples. */
const published = listEvaluationCases().map(
  (printed): Arguments =>
    () => [printed.scheme, printed.entrants, printed.options],
);
const examples: readonly Arguments[] = [
  () => [scheme, variedEntrants, variedOptions],
  ...published,
];

const schemesAlone = examples.map(
  (example): Arguments =>
    () =>
      example().slice(0, 1),
);
const firstEntrants = examples.map(
  (example): Arguments =>
    () => {
      const [first, sites, how] = example();
      return [first, (sites as readonly unknown[])[0], how];
    },
);

const compiled = compileEvaluation(scheme) as CompiledEvaluation<unknown>;
const scored = compiled.scoreMany(variedEntrants, variedOptions).results;
const details = ["trace", "totals", "items"] as const;
const errorsIn = ({ failures }: ScoredSites) => failures.map(({ error }) => error);

const records = variedEntrants.map(({ facts }) => facts as Readonly<Record<string, unknown>>);
const { detail: _, ...columnOptions } = variedOptions;
const kindsOfBatches = [
  records,
  columnsOfRecords(scheme.facts, records, "lists"),
  columnsOfRecords(scheme.facts, records, "numbers"),
];
const batchExamples = kindsOfBatches.map(
  (batch): Arguments =>
    () => [scheme, batch, columnOptions],
);
/** Records are read one by one; what is no list is read as columns. */
const batch = { ...entrants, codes: [...entrants.codes, "rules/invalid-columns"] };
const nothingIn = new Set(["empty", "a map", "a decimal's prototype", "boxed text"]);
const batches = {
  ...batch,
  codes: [...batch.codes, "evaluation/callback-failed"],
  mayAccept: (hostile: Parameters<typeof batch.mayAccept>[0]) =>
    nothingIn.has(hostile.name) || batch.mayAccept(hostile),
};
const told = ({ rows, total, dimensions, standings }: ScoredColumns) =>
  Array.from({ length: rows }, (_each, row) => [
    ...[total, ...dimensions].flatMap(({ units, at }) => [units[row], at(row)]),
    standings?.[row],
  ]);

/** The operations of evaluation, and those that `compileEvaluation` returns. */
export const evaluationSubjects: readonly HostileSubject[] = [
  {
    layer: "evaluation",
    name: "defineEvaluation",
    call: defineEvaluation,
    examples: schemesAlone,
    sorts: [schemeSort],
    randomCases: 2_000,
  },
  {
    layer: "evaluation",
    name: "compileEvaluation",
    call: compileEvaluation,
    examples: schemesAlone,
    sorts: [schemeSort],
    observe: ({ scoreMany: score }: CompiledEvaluation<unknown>) =>
      score(variedEntrants, variedOptions),
    randomCases: 500,
  },
  {
    layer: "evaluation",
    name: "compileDefined",
    call: compileDefined,
    examples: schemesAlone,
    sorts: [vouchedFor],
    observe: ({ scoreMany: score }: CompiledEvaluation<unknown>) =>
      score(variedEntrants, variedOptions),
    randomCases: 500,
  },
  {
    layer: "evaluation",
    name: "compileDefined(…).scoreMany",
    call: (trusted: EvaluationScheme, sites: never, how: never) =>
      compileDefined(trusted).scoreMany(sites, how),
    examples,
    sorts: [vouchedFor, entrants, options],
    errorsIn,
    triedElsewhere: true,
    randomCases: 1_500,
  },
  {
    layer: "evaluation",
    name: "compileEvaluation(…).scoreSite",
    call: compiled.scoreSite,
    examples: variedEntrants.slice(0, 3).map((site) => () => [site, variedOptions]),
    sorts: [entrant, options],
    randomCases: 4_000,
  },
  {
    layer: "evaluation",
    name: "compileEvaluation(…).scoreMany",
    call: compiled.scoreMany,
    examples: details.map((detail) => () => [variedEntrants, { ...variedOptions, detail }]),
    sorts: [entrants, options],
    errorsIn,
    ownCases: callbackCases,
    randomCases: 3_000,
  },
  {
    layer: "evaluation",
    name: "scoreSite",
    call: scoreSite,
    examples: firstEntrants,
    sorts: [schemeSort, entrant, options],
    triedElsewhere: true,
    randomCases: 1_000,
  },
  {
    layer: "evaluation",
    name: "scoreMany",
    call: scoreMany,
    examples,
    sorts: [schemeSort, entrants, options],
    errorsIn,
    triedElsewhere: true,
    randomCases: 1_500,
  },
  {
    layer: "evaluation",
    name: "scoreColumns",
    call: scoreColumns,
    examples: batchExamples,
    sorts: [schemeSort, batch, options],
    observe: told,
    errorsIn: ({ failures }: ScoredColumns) => failures.map(({ error }) => error),
    randomCases: 1_500,
  },
  {
    layer: "evaluation",
    name: "compileEvaluation(…).scoreColumns",
    call: compiled.scoreColumns,
    examples: batchExamples.map((example) => () => example().slice(1)),
    sorts: [batch, options],
    observe: told,
    triedElsewhere: true,
    randomCases: 1_500,
  },
  {
    layer: "evaluation",
    name: "compileDefined(…).scoreColumns",
    call: (trusted: EvaluationScheme, facts: never, how: never) =>
      compileDefined(trusted).scoreColumns(facts, how),
    examples: batchExamples,
    sorts: [vouchedFor, batch, options],
    observe: told,
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer: "evaluation",
    name: "scoreBatches",
    call: scoreBatches,
    examples: batchExamples.map((example) => () => {
      const [asked, facts, how] = example();
      return [asked, [facts], how];
    }),
    sorts: [schemeSort, batches, options],
    // Batches are read when their scores are asked for.
    sharesArguments: true,
    observe: (scored: Iterable<ScoredColumns>) => {
      for (const first of scored) return told(first);
      return undefined;
    },
    randomCases: 500,
  },
  {
    layer: "evaluation",
    name: "rankSites",
    call: rankSites,
    examples: [() => [scheme, scored]],
    sorts: [schemeSort, scores],
    randomCases: 2_000,
  },
  {
    layer: "evaluation",
    name: "assignStars",
    call: assignStars,
    examples: [() => [scheme, scored]],
    sorts: [schemeSort, scores],
    randomCases: 2_000,
  },
  {
    layer: "evaluation",
    name: "lossesOf",
    call: lossesOf,
    examples: scored.map((score) => () => [scheme, score]),
    sorts: [schemeSort, loose("evaluation/invalid-scores")],
    randomCases: 1_500,
  },
  {
    layer: "evaluation",
    name: "waysToClass",
    call: waysToClass,
    examples: [
      () => {
        const [first] = variedEntrants;
        const [highest] = scheme.classification?.classes ?? [];
        const question = { class: highest?.id, changes: [{ id: "nothing", facts: {} }] };
        return [scheme, first, question, variedOptions];
      },
    ],
    sorts: [
      schemeSort,
      document("evaluation/invalid-entrant", "rules/invalid-facts"),
      document("evaluation/invalid-changes", "evaluation/unknown-class", "rules/invalid-facts"),
      options,
    ],
    randomCases: 400,
  },
  {
    layer: "evaluation",
    name: "auditEvaluation",
    call: auditEvaluation,
    examples: schemesAlone.slice(0, 1),
    sorts: [schemeSort],
    randomCases: 300,
  },
];
