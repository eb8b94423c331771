import { parseArgs } from "node:util";
import type { Difference } from "./agreement.js";
import { differencesInItems, differencesInScores } from "./agreement.js";
import { explainSitesByHand } from "./by-hand/explain-sites.js";
import { scoreSitesByHand } from "./by-hand/score-sites.js";
import { race } from "./race.js";
import { outcomeOf, reportOf } from "./report.js";
import { explainSites, scoreSites } from "./score-sites.js";
import type { BenchSite } from "./site-facts.js";
import { drawSites } from "./site-rows.js";

const { values: given } = parseArgs({
  options: {
    sites: { type: "string", default: "20000" },
    rounds: { type: "string", default: "7" },
    seed: { type: "string", default: "2024" },
    "check-only": { type: "boolean", default: false },
  },
});
const sites = Number(given.sites);
const rounds = Number(given.rounds);

/** A country's results with reasons would fill the memory: each batch is let go before the next. */
const mostSites = 20_000;

/** Turns are long enough for the clock, and for a collection of garbage or two. @unit ms */
const leastTurn = 250;

const bars = [
  { faster: "a", slower: "b", least: 20 },
  { faster: "c", slower: "d", least: 3 },
];

const batches = batchesOf(drawSites(sites, Number(given.seed)));
console.log(`${sites} sites, ${rounds} rounds, Node ${process.version}`);
if (agree() && !given["check-only"]) compete();

/** No time counts before every total, dimension, star and item is the same. */
function agree(): boolean {
  const differences = batches.flatMap(differencesIn);
  console.log(`values that differ: ${differences.length}\n`);
  for (const difference of differences.slice(0, 10)) console.log(difference);
  if (differences.length > 0) process.exitCode = 1;
  return differences.length === 0;
}

function differencesIn(batch: readonly BenchSite[]): readonly Difference[] {
  const [plain, plainByHand] = [scoreSites(batch).results, scoreSitesByHand(batch).results];
  const [explained, byHand] = [explainSites(batch).results, explainSitesByHand(batch).results];
  return [
    ...differencesInScores(plain, plainByHand),
    ...differencesInScores(explained, byHand),
    ...differencesInItems(explained, byHand),
  ];
}

function compete(): void {
  const ways = [
    { key: "a", name: "wenming, totals", run: () => scoreEach(scoreSites) },
    { key: "b", name: "decimal.js by hand, totals", run: () => scoreEach(scoreSitesByHand) },
    { key: "c", name: "wenming, reasons", run: () => scoreEach(explainSites) },
    { key: "d", name: "decimal.js by hand, reasons", run: () => scoreEach(explainSitesByHand) },
  ];
  const timed = race(ways, { rounds, sites, leastTurn });
  const outcomes = bars.map((bar) => outcomeOf(timed, bar));
  console.log(reportOf(timed, outcomes));
  if (outcomes.some(({ met }) => !met)) process.exitCode = 1;
}

function scoreEach(score: (sites: readonly BenchSite[]) => unknown): void {
  for (const batch of batches) score(batch);
}

function batchesOf(all: readonly BenchSite[]): readonly (readonly BenchSite[])[] {
  return Array.from({ length: Math.ceil(all.length / mostSites) }, (_, index) =>
    all.slice(index * mostSites, (index + 1) * mostSites),
  );
}
