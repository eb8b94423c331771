import { compileEvaluation } from "wenming/evaluation";
import type { Difference } from "../agreement.js";
import { differencesInItems, differencesInScores } from "../agreement.js";
import { explainSitesByHand } from "../by-hand/explain-sites.js";
import type { ExplainedItem } from "../by-hand/explained-items.js";
import type { HandItems } from "../by-hand/hand-items.js";
import { plainItems } from "../by-hand/plain-items.js";
import type { HandScore } from "../by-hand/score-sites.js";
import { scoreSitesByHand } from "../by-hand/score-sites.js";
import { tunedItems } from "../by-hand/tuned-items.js";
import { duckDbScorer } from "../peers/duckdb.js";
import { handScoreOfNumbers, jsonLogicScorer } from "../peers/json-logic.js";
import { jsonRulesScorer } from "../peers/json-rules.js";
import { zenScorer } from "../peers/zen.js";
import { benchScheme } from "../scheme.js";
import type { BenchSite } from "../site-facts.js";
import { rowExplainer } from "./integer-reasons.js";
import type { WholeScores } from "./integers.js";
import { bareRowScorer, columnScorer, handScoreOf, rowScorer } from "./integers.js";
import { wholeFactsOf } from "./items.js";
import { batchOf, columnsOf } from "./site-columns.js";

/** A way of scoring sites. */
export interface Way {
  /** One letter, by which bars refer to it. */
  readonly key: string;
  readonly name: string;
  /** One site of so many is scored in a turn, where scoring all would take too long. */
  readonly oneOf?: number;
  /** Makes the way ready, once: what a host does when it starts. */
  readonly open: () => OpenedWay | Promise<OpenedWay>;
}

/** A way that is ready. */
export interface OpenedWay {
  /** Puts sites into the form that the way reads, outside the clock; what is returned scores them. */
  readonly ready: (sites: readonly BenchSite[]) => Work | Promise<Work>;
  /** Lists the values of these sites on which the way and the rows of the library do not agree. */
  readonly differences: (
    sites: readonly BenchSite[],
  ) => readonly Difference[] | Promise<readonly Difference[]>;
}

type Work = () => unknown;

const { scoreMany, scoreColumns } = compileEvaluation(benchScheme);

/** A country's results with reasons would fill the memory: each part is let go before the next. */
const mostRows = 20_000;

/** All ways, in the order of the table. */
export const ways: readonly Way[] = [
  ourRows(),
  ourColumns(),
  ourReasons(),
  wholeColumns("n", "integers by hand, columns", true),
  wholeColumns("o", "integers by hand, columns, no checks", false),
  {
    key: "m",
    name: "integers by hand, rows",
    open: () => rowsWith(rowScorer(), (scores) => scores),
  },
  {
    key: "q",
    name: "integers by hand, rows into columns, no checks",
    open: () => rowsWith(bareRowScorer(), handScoresOf),
  },
  {
    key: "x",
    name: "integers by hand, rows, reasons",
    open: () => explained(rowExplainer(), ({ entries }) => entries.slice(0, -1)),
  },
  decimals("b", "decimal.js by hand, plain", plainItems),
  decimals("t", "decimal.js by hand, tuned", tunedItems),
  {
    key: "d",
    name: "decimal.js by hand, plain, reasons",
    open: () =>
      explained(
        (sites) => explainSitesByHand(sites).results,
        ({ items }) => items,
      ),
  },
  {
    key: "s",
    name: "DuckDB SQL, one thread",
    open: openDuckDb,
  },
  {
    key: "l",
    name: "json-logic-engine",
    open: () => engine(jsonLogicScorer()),
  },
  {
    key: "z",
    name: "@gorules/zen-engine",
    oneOf: 10,
    open: () => engine(zenScorer()),
  },
  {
    key: "r",
    name: "json-rules-engine",
    oneOf: 20,
    open: () => engine(jsonRulesScorer()),
  },
];

function ourRows(): Way {
  return {
    key: "a",
    name: "wenming, rows",
    open: () => ({
      ready: (sites) => inParts(sites, scoreMany),
      // These are what all others are compared with.
      differences: () => [],
    }),
  };
}

function ourColumns(): Way {
  return {
    key: "k",
    name: "wenming, columns",
    open: () => ({
      ready: (sites) => {
        const batch = batchOf(columnsOf(sites));
        return () => scoreColumns(batch);
      },
      differences: (sites) => {
        const scored = scoreColumns(batchOf(columnsOf(sites)));
        return differencesInScores(
          scoreMany(sites).results,
          sites.map(({ site }, row): HandScore => {
            const standing = scored.standings?.[row];
            const dimensions = scored.dimensions.map(({ id, at }) => [id, at(row)]);
            return {
              site,
              total: String(scored.total.at(row)),
              dimensions: Object.fromEntries(dimensions),
              star: standing?.status === "rated" ? standing.star : undefined,
            };
          }),
        );
      },
    }),
  };
}

function ourReasons(): Way {
  const explain = (sites: readonly BenchSite[]) => scoreMany(sites, { detail: "trace" });
  return {
    key: "c",
    name: "wenming, rows, full trace",
    open: () => ({
      ready: (sites) => inParts(sites, explain),
      // The ways with reasons by hand are compared with these, item by item.
      differences: () => [],
    }),
  };
}

function wholeColumns(key: string, name: string, checks: boolean): Way {
  return {
    key,
    name,
    open: () => {
      const score = columnScorer(checks);
      return {
        ready: (sites) => {
          const columns = columnsOf(sites);
          return () => score(columns);
        },
        differences: (sites) =>
          differencesInScores(
            scoreMany(sites).results,
            handScoresOf(score(columnsOf(sites)), sites),
          ),
      };
    },
  };
}

function decimals(key: string, name: string, items: HandItems): Way {
  return {
    key,
    name,
    oneOf: 2,
    open: () =>
      rowsWith(
        (sites) => scoreSitesByHand(items, sites),
        ({ results }) => results,
      ),
  };
}

function rowsWith<Scores>(
  score: (sites: readonly BenchSite[]) => Scores,
  read: (scores: Scores, sites: readonly BenchSite[]) => readonly HandScore[],
): OpenedWay {
  return {
    ready: (sites) => inParts(sites, score),
    differences: (sites) =>
      differencesInScores(scoreMany(sites).results, read(score(sites), sites)),
  };
}

function explained<Explanation extends HandScore>(
  explain: (sites: readonly BenchSite[]) => readonly Explanation[],
  itemsOf: (explanation: Explanation) => readonly unknown[],
): OpenedWay {
  return {
    ready: (sites) => inParts(sites, explain),
    differences: (sites) => {
      const ours = scoreMany(sites, { detail: "trace" }).results;
      const byHand = explain(sites);
      const items = byHand.map((one) => ({
        ...one,
        items: itemsOf(one) as readonly ExplainedItem[],
        vetoed: false,
      }));
      return [...differencesInScores(ours, byHand), ...differencesInItems(ours, items)];
    },
  };
}

type Known = Readonly<Record<string, unknown>>;

/** Engines are handed whole facts, made outside the clock. */
function engine(
  score: (
    sites: readonly ReturnType<typeof wholeFactsOf>[],
  ) => readonly Known[] | Promise<readonly Known[]>,
): OpenedWay {
  return {
    ready: (sites) => {
      const facts = sites.map(wholeFactsOf);
      return () => score(facts);
    },
    differences: async (sites) => {
      const known = await score(sites.map(wholeFactsOf));
      return differencesInScores(
        scoreMany(sites).results,
        sites.map(({ site }, row) => handScoreOfNumbers(known[row] as Known, site)),
      );
    },
  };
}

async function openDuckDb(): Promise<OpenedWay> {
  const fill = await duckDbScorer();
  return {
    ready: (sites) => fill(columnsOf(sites)),
    differences: async (sites) => {
      const columns = await (await fill(columnsOf(sites)))();
      const names = Object.keys(columns);
      return differencesInScores(
        scoreMany(sites).results,
        sites.map(({ site }, row) => {
          const known = Object.fromEntries(names.map((name) => [name, columns[name]?.[row]]));
          return handScoreOfNumbers(known, site);
        }),
      );
    },
  };
}

const handScoresOf = (scores: WholeScores, sites: readonly BenchSite[]): readonly HandScore[] =>
  sites.map(({ site }, row) => handScoreOf(scores, site, row));

function inParts(
  sites: readonly BenchSite[],
  score: (part: readonly BenchSite[]) => unknown,
): Work {
  const parts = Array.from({ length: Math.ceil(sites.length / mostRows) }, (_, index) =>
    sites.slice(index * mostRows, (index + 1) * mostRows),
  );
  return () => {
    for (const part of parts) score(part);
  };
}
