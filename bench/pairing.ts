import { parseArgs } from "node:util";
import { munkres } from "munkres";
import type { PairAssignment, PairingProblem } from "wenming/pairing";
import { assignPairs } from "wenming/pairing";
import { drawCosts, kindsOfCosts } from "./pairing/draw-costs.js";
import { race } from "./race.js";
import { outcomeOf, reportOf } from "./report.js";

const { values: given } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,5000" },
    rounds: { type: "string", default: "5" },
    kinds: { type: "string", default: kindsOfCosts.join() },
    seed: { type: "string", default: "2024" },
    "check-only": { type: "boolean", default: false },
  },
});
const rounds = Number(given.rounds);

console.log(`${rounds} rounds, Node ${process.version}\n`);
for (const size of given.sizes.split(",").map(Number)) {
  for (const kind of given.kinds.split(",")) {
    const problem = drawProblem(kind, size);
    if (agree(kind, problem) && !given["check-only"]) compete(problem);
  }
}

/** As many sites as givers, one partner each. */
function drawProblem(kind: string, size: number): PairingProblem {
  const side = (letter: string) =>
    Array.from({ length: size }, (_, place) => ({ id: `${letter}${100_000 + place}` }));
  return {
    givers: side("g"),
    sites: side("s"),
    costs: drawCosts(kind, size, Number(given.seed)),
  };
}

/** What the peer finds; there are no bars in the problem, so every cost is a number. */
function peerCost({ costs }: PairingProblem): number {
  return munkres(costs as number[][]).reduce(
    (sum, [row, column]) => sum + Number(costs[row]?.[column]),
    0,
  );
}

/** No time counts before both have found pairs of the same cost, and the prices have proved it. */
function agree(kind: string, problem: PairingProblem): boolean {
  const answer = assignPairs(problem);
  const { cost, pairs } = answer;
  const other = peerCost(problem);
  const size = problem.givers.length;
  const proved = isProved(problem, answer);
  const proof = proved ? "proved by the prices" : "NOT PROVED by the prices";
  console.log(`${size} × ${size}, ${kind}: ${pairs.length} pairs`);
  console.log(`cost ${cost}, ${proof}; munkres ${other}`);
  const agreed = proved && cost === other;
  if (!agreed) process.exitCode = 1;
  return agreed;
}

/**
 * Whether no pair costs less than the prices of both sides differ by, while the pairs found cost just
 * that, each giver and each site being in one of them.
 */
function isProved({ costs }: PairingProblem, { cost, pairs, prices }: PairAssignment): boolean {
  const givers = prices.givers.map(({ price }) => price);
  const sites = prices.sites.map(({ price }) => price);
  const sumOf = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0);
  const taken = [pairs.map(({ giver }) => giver), pairs.map(({ site }) => site)];
  const complete = taken.every((ids) => new Set(ids).size === givers.length);
  const bounded = costs.every((row, giver) =>
    row.every((each, site) => Number(each) >= (givers[giver] ?? 0) - (sites[site] ?? 0)),
  );
  return complete && bounded && cost === sumOf(givers) - sumOf(sites);
}

function compete(problem: PairingProblem): void {
  const ways = [
    { key: "a", name: "wenming, assignPairs", work: () => assignPairs(problem).cost },
    { key: "m", name: "munkres 2.0.4", work: () => peerCost(problem) },
  ].map((way) => ({ ...way, ready: () => way.work }));
  const timed = race(ways, { rounds, sites: problem.givers.length });
  const outcome = outcomeOf(timed, { faster: "a", slower: "m", least: 1 });
  console.log(reportOf(timed, outcome, "giver"));
  if (!outcome.met) process.exitCode = 1;
}
