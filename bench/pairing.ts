import { parseArgs } from "node:util";
import { munkres } from "munkres";
import type { PairingProblem } from "wenming/pairing";
import { assignPairs } from "wenming/pairing";
import { race } from "./race.js";
import { outcomeOf, reportOf } from "./report.js";
import { seededNumbers } from "./seeded-numbers.js";

const { values: given } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,5000" },
    rounds: { type: "string", default: "5" },
    greatest: { type: "string", default: "999999" },
    seed: { type: "string", default: "2024" },
    "check-only": { type: "boolean", default: false },
  },
});
const rounds = Number(given.rounds);
const greatest = Number(given.greatest);

console.log(`whole costs of 0 to ${greatest}, ${rounds} rounds, Node ${process.version}\n`);
for (const size of given.sizes.split(",").map(Number)) {
  const problem = drawProblem(size, Number(given.seed));
  if (agree(problem) && !given["check-only"]) compete(problem);
}

/** As many sites as givers, one partner each. */
function drawProblem(size: number, seed: number): PairingProblem {
  const { upTo } = seededNumbers(seed);
  const side = (letter: string) =>
    Array.from({ length: size }, (_, place) => ({ id: `${letter}${100_000 + place}` }));
  const costs = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => upTo(greatest)),
  );
  return { givers: side("g"), sites: side("s"), costs };
}

/** What the peer finds; there are no bars in the problem, so every cost is a number. */
function peerCost({ costs }: PairingProblem): number {
  return munkres(costs as number[][]).reduce(
    (sum, [row, column]) => sum + Number(costs[row]?.[column]),
    0,
  );
}

/** No time counts before both have found pairs of the same cost. */
function agree(problem: PairingProblem): boolean {
  const { cost, pairs } = assignPairs(problem);
  const other = peerCost(problem);
  const size = problem.givers.length;
  console.log(`${size} × ${size}: ${pairs.length} pairs, cost ${cost}, by munkres ${other}`);
  if (cost !== other) process.exitCode = 1;
  return cost === other;
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
