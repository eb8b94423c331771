import { safely } from "../../../src/core/safely.js";
import { assignStars } from "../../../src/evaluation/assign-stars.js";
import { auditEvaluation } from "../../../src/evaluation/audit-evaluation.js";
import { compileEvaluation } from "../../../src/evaluation/compile-evaluation.js";
import { defineEvaluation } from "../../../src/evaluation/define-evaluation.js";
import { lossesOf } from "../../../src/evaluation/losses-of.js";
import type { EvaluationScheme } from "../../../src/evaluation/model.js";
import { rankSites } from "../../../src/evaluation/rank-sites.js";
import { scoreBatches } from "../../../src/evaluation/score-batches.js";
import { scoreMany } from "../../../src/evaluation/score-many.js";
import type { scoreSite } from "../../../src/evaluation/score-site.js";
import { waysToClass } from "../../../src/evaluation/ways-to-class.js";
import { explain } from "../../../src/rules/explain/explain.js";
import {
  variedEntrants,
  variedOptions,
  variedScheme,
} from "../../hostile/documents/evaluation-scheme.js";
import type { EvaluationCase } from "../../reference/evaluation-case.js";
import { listEvaluationCases } from "../../reference/evaluation-case.js";
import { columnsOfRecords } from "../../support/fact-columns.js";

const varied: EvaluationCase = {
  id: "varied",
  scheme: variedScheme,
  entrants: variedEntrants as EvaluationCase["entrants"],
  options: variedOptions,
  expected: [],
};

/** Everything that can be said about the sites of an example. */
function scoredCase({ id, scheme, entrants, options }: EvaluationCase) {
  const { results, failures } = scoreMany(scheme, entrants, { ...options, detail: "trace" });
  return [
    id,
    results,
    failures.map(({ site, error }) => [site, error.code, error.message]),
    sentencesOf(results.flatMap(({ items = [] }) => items)),
    results.slice(0, 1).map((score) => lossesOf(scheme, score)),
    ...standingsOf(scheme, results),
  ];
}

/** By what sites would reach the highest class. */
function waysOfCase({ scheme, entrants, options }: EvaluationCase) {
  const [highest] = scheme.classification?.classes ?? [];
  if (highest === undefined) return [];
  const question = { class: highest.id, changes: [{ id: "nothing", facts: {} }] };
  return entrants.map((entrant) => safely(() => waysToClass(scheme, entrant, question, options)));
}

/** What columns say of the sites of an example. */
function columnsOfCase({ scheme, entrants, options }: EvaluationCase) {
  const records = entrants.map(({ facts }) => facts);
  const batches = [records, columnsOfRecords(scheme.facts, records, "numbers")];
  return Array.from(scoreBatches(scheme, batches as never, options), ({ total, standings }) => [
    records.map((_, row) => total.at(row)),
    standings,
  ]);
}

function sentencesOf(items: NonNullable<ReturnType<typeof scoreSite>["items"]>) {
  return items.flatMap(({ trace }) =>
    trace === undefined ? [] : [explain(trace, "zh"), explain(trace, "en")],
  );
}

function standingsOf(scheme: EvaluationScheme, scores: ReturnType<typeof scoreMany>["results"]) {
  return [rankSites, assignStars].map((operation) => {
    const outcome = safely<unknown>(() => operation(scheme, scores));
    return outcome.success ? outcome.data : outcome.error.code;
  });
}

/** One published example in so many: all of them prove no more, and take much longer. */
const oneIn = 12;

const published = () => listEvaluationCases().filter((_, index) => index % oneIn === 0);

/** Scores, sentences, losses, ranks and classes of examples, and findings. */
export const evaluationOperations = {
  define: () => defineEvaluation(varied.scheme),
  site: () => compileEvaluation(varied.scheme).scoreSite(variedEntrants[0] as never, variedOptions),
  varied: () => scoredCase(varied),
  published: () => published().map(scoredCase),
  columns: () => columnsOfCase(varied),
  ways: () => waysOfCase(varied),
  findings: () => auditEvaluation(varied.scheme),
};
