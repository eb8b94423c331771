import { parseArgs } from "node:util";
import type { Difference } from "./agreement.js";
import { differencesInItems, differencesInScores } from "./agreement.js";
import { explainSitesByHand } from "./by-hand/explain-sites.js";
import type { HandItems } from "./by-hand/hand-items.js";
import { plainItems } from "./by-hand/plain-items.js";
import { scoreSitesByHand } from "./by-hand/score-sites.js";
import { tunedItems } from "./by-hand/tuned-items.js";
import { race } from "./race.js";
import { outcomeOf, reportOf } from "./report.js";
import { explainSites, scoreSites } from "./score-sites.js";
import type { BenchSite } from "./site-facts.js";
import { drawSites } from "./site-rows.js";

const { values: given } = parseArgs({
  options: {
    sites: { type: "string", default: "40000" },
    rounds: { type: "string", default: "7" },
    seed: { type: "string", default: "2024" },
    "check-only": { type: "boolean", default: false },
  },
});
const sites = Number(given.sites);
const rounds = Number(given.rounds);

/** A country's results with reasons would fill the memory: each batch is let go before the next. */
const mostSites = 20_000;

/** Two ways of scoring the same sites, ours and by hand. */
interface Contest {
  readonly ours: Contestant;
  readonly byHand: Contestant;
  /** How many times faster ours must be; left out where a ratio is told without a bar. */
  readonly least?: number;
  readonly differencesIn: (batch: readonly BenchSite[]) => readonly Difference[];
}

interface Contestant {
  readonly key: string;
  readonly name: string;
  readonly score: (batch: readonly BenchSite[]) => unknown;
}

const contests: readonly Contest[] = [
  totalsAgainst({ key: "b", name: "decimal.js by hand, plain", items: plainItems, least: 20 }),
  totalsAgainst({ key: "t", name: "decimal.js by hand, tuned", items: tunedItems }),
  {
    ours: { key: "c", name: "wenming, reasons", score: explainSites },
    byHand: { key: "d", name: "decimal.js by hand, plain, reasons", score: explainSitesByHand },
    least: 3,
    differencesIn: (batch) => {
      const [ours, byHand] = [explainSites(batch).results, explainSitesByHand(batch).results];
      return [...differencesInScores(ours, byHand), ...differencesInItems(ours, byHand)];
    },
  },
];

/** The sites of one turn; both sides of a round score the same ones. */
let drawn: { readonly turn: number; readonly batches: readonly (readonly BenchSite[])[] };
drawn = { turn: 0, batches: batchesOf(drawSites(sites, Number(given.seed))) };
console.log(`${sites} sites, ${rounds} rounds, Node ${process.version}\n`);
// The contest in totals comes to its end before the first reason is asked for: a host that wants
// totals does not pay for what the engine has learnt from other work.
for (const contest of contests) {
  if (agree(contest) && !given["check-only"]) compete(contest);
}

interface WayByHand {
  readonly key: string;
  readonly name: string;
  readonly items: HandItems;
  readonly least?: number;
}

function totalsAgainst({ key, name, items, ...bar }: WayByHand): Contest {
  const score = (batch: readonly BenchSite[]) => scoreSitesByHand(items, batch);
  return {
    ours: { key: "a", name: "wenming, totals", score: scoreSites },
    byHand: { key, name, score },
    ...bar,
    differencesIn: (batch) => differencesInScores(scoreSites(batch).results, score(batch).results),
  };
}

/** No time counts before every value is the same. */
function agree({ ours, byHand, differencesIn }: Contest): boolean {
  const differences = batchesIn(0).flatMap(differencesIn);
  console.log(`${ours.key}, ${byHand.key}: values that differ: ${differences.length}`);
  for (const difference of differences.slice(0, 10)) console.log(difference);
  if (differences.length > 0) process.exitCode = 1;
  return differences.length === 0;
}

function compete({ ours, byHand, ...bar }: Contest): void {
  const ways = [ours, byHand].map((way) => ({
    ...way,
    ready: (turn: number) => {
      const batches = batchesIn(turn);
      return () => scoreAll(way, batches);
    },
  }));
  const timed = race(ways, { rounds, sites });
  const outcome = outcomeOf(timed, {
    faster: ours.key,
    slower: byHand.key,
    ...(bar.least === undefined ? {} : { least: bar.least }),
  });
  console.log(reportOf(timed, outcome));
  if (!outcome.met) process.exitCode = 1;
}

function batchesIn(turn: number): readonly (readonly BenchSite[])[] {
  if (drawn.turn !== turn) {
    drawn = { turn, batches: batchesOf(drawSites(sites, Number(given.seed) + turn)) };
  }
  return drawn.batches;
}

function scoreAll({ score }: Contestant, batches: readonly (readonly BenchSite[])[]): void {
  for (const batch of batches) score(batch);
}

function batchesOf(all: readonly BenchSite[]): readonly (readonly BenchSite[])[] {
  return Array.from({ length: Math.ceil(all.length / mostSites) }, (_, index) =>
    all.slice(index * mostSites, (index + 1) * mostSites),
  );
}
