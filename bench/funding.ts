import { parseArgs } from "node:util";
import { allocateByDecimals } from "./funding/by-hand/decimals.js";
import { allocateByIntegers } from "./funding/by-hand/integers.js";
import { allocateByLibrary } from "./funding/by-library.js";
import type { BenchSite } from "./funding/draw-sites.js";
import { budgetFor, drawSites } from "./funding/draw-sites.js";
import { race } from "./race.js";
import { outcomeOf, reportOf } from "./report.js";

const { values: given } = parseArgs({
  options: {
    sites: { type: "string", default: "650000" },
    rounds: { type: "string", default: "7" },
    seed: { type: "string", default: "2024" },
    "check-only": { type: "boolean", default: false },
  },
});
const count = Number(given.sites);
const rounds = Number(given.rounds);
const total = budgetFor(count);

interface Contestant {
  readonly key: string;
  readonly name: string;
  readonly allocate: (sites: readonly BenchSite[], total: string) => readonly string[];
}

const ours: Contestant = { key: "a", name: "wenming, allocation", allocate: allocateByLibrary };

/** The codes by hand, and how many times as fast as them ours must be. */
const contests: readonly (Contestant & { readonly least: number })[] = [
  { key: "b", name: "decimal.js by hand", allocate: allocateByDecimals, least: 5 },
  { key: "i", name: "scaled integers by hand", allocate: allocateByIntegers, least: 1 / 3 },
];

/** The sites of one turn; both sides of a round split the same budget over the same ones. */
let drawn = { turn: 0, sites: drawSites(count, Number(given.seed)) };
console.log(`${total} yuan over ${count} sites, ${rounds} rounds, Node ${process.version}\n`);
for (const byHand of contests) {
  if (agree(byHand) && !given["check-only"]) compete(byHand);
}

/** No time counts before every amount is the same. */
function agree({ key, allocate }: Contestant): boolean {
  const byHand = allocate(drawn.sites, total);
  const differences = ours
    .allocate(drawn.sites, total)
    .flatMap((amount, index) => (amount === byHand[index] ? [] : [[index, amount, byHand[index]]]));
  console.log(`a, ${key}: amounts that differ: ${differences.length}`);
  for (const difference of differences.slice(0, 10)) console.log(difference.join(" "));
  if (differences.length > 0) process.exitCode = 1;
  return differences.length === 0;
}

function compete(byHand: (typeof contests)[number]): void {
  const ways = [ours, byHand].map((way) => ({
    ...way,
    ready: (turn: number) => {
      const sites = sitesIn(turn);
      // Every amount is looked at, as by a host that writes it down.
      return () => way.allocate(sites, total).reduce((length, amount) => length + amount.length, 0);
    },
  }));
  const timed = race(ways, { rounds, sites: count });
  const outcome = outcomeOf(timed, { faster: ours.key, slower: byHand.key, least: byHand.least });
  console.log(reportOf(timed, outcome));
  if (!outcome.met) process.exitCode = 1;
}

function sitesIn(turn: number): readonly BenchSite[] {
  if (drawn.turn !== turn) drawn = { turn, sites: drawSites(count, Number(given.seed) + turn) };
  return drawn.sites;
}
