import { parseArgs } from "node:util";
import type { Difference } from "./agreement.js";
import type { BarOutcome, TimedWay } from "./report.js";
import { outcomeOf, tableOf, wordOutcome } from "./report.js";
import { grow, reportGrowth } from "./score/growth.js";
import type { Player } from "./score/turns.js";
import { play, startPlayer } from "./score/turns.js";
import type { OpenedWay, Way } from "./score/ways.js";
import { ways } from "./score/ways.js";
import { drawSites } from "./site-rows.js";

const { values: given } = parseArgs({
  options: {
    sites: { type: "string", default: "40000" },
    rounds: { type: "string", default: "5" },
    seed: { type: "string", default: "2024" },
    only: { type: "string" },
    "check-only": { type: "boolean", default: false },
    "no-growth": { type: "boolean", default: false },
    clock: { type: "string", default: "wall" },
    // These two are for the processes that the bench starts.
    way: { type: "string" },
    grow: { type: "string" },
  },
});
const sites = Number(given.sites);
const rounds = Number(given.rounds);
const seed = Number(given.seed);
const clock = given.clock === "cpu" ? "cpu" : "wall";

/** How many times as fast as the second a way must be; left out where a ratio is told without a bar. */
const bars = [
  { faster: "k", slower: "n", least: 0.5 },
  { faster: "k", slower: "o" },
  { faster: "a", slower: "m", least: 0.25 },
  { faster: "a", slower: "q" },
  { faster: "c", slower: "x", least: 0.5 },
  { faster: "a", slower: "b", least: 20 },
  { faster: "a", slower: "t" },
  { faster: "c", slower: "d", least: 3 },
  ...["s", "l", "z", "r"].map((slower) => ({ faster: "a", slower })),
  { faster: "k", slower: "s" },
];

const chosen = ways.filter(({ key }) => given.only?.split(",").includes(key) ?? true);

async function compare(): Promise<void> {
  console.log(`${sites} sites, ${rounds} rounds, Node ${process.version}\n`);
  if (!(await agreement())) process.exitCode = 1;
  else if (!given["check-only"]) {
    const timed = await compete();
    console.log(["", ...tableOf(timed, "site", ["peak MB"])].join("\n"));
    const outcomes = bars.filter(isTimed).map((bar) => outcomeOf(timed, bar));
    console.log([...outcomes.map(wordOutcome), ""].join("\n"));
    if (!outcomes.every(({ met }: BarOutcome) => met)) process.exitCode = 1;
    if (!(given["no-growth"] || (await reportGrowth(clock)))) process.exitCode = 1;
  }
}

function isTimed(bar: { readonly faster: string; readonly slower: string }): boolean {
  return [bar.faster, bar.slower].every((asked) => chosen.some(({ key }) => key === asked));
}

/** No time counts before every value of every way is the same. */
async function agreement(): Promise<boolean> {
  const drawn = drawSites(sites, seed);
  let all = true;
  for (const way of chosen) {
    const differences = await differencesOf(await way.open(), drawn.slice(0, countOf(way)));
    console.log(`${way.key}: values that differ: ${differences.length} of ${countOf(way)} sites`);
    for (const difference of differences.slice(0, 10)) console.log(difference);
    all &&= differences.length === 0;
  }
  return all;
}

/** Sites are compared in parts, so that the scores of few are held at a time. */
const mostCompared = 5_000;

async function differencesOf({ differences }: OpenedWay, all: ReturnType<typeof drawSites>) {
  const found: Difference[] = [];
  for (let start = 0; start < all.length; start += mostCompared) {
    found.push(...(await differences(all.slice(start, start + mostCompared))));
  }
  return found;
}

const countOf = ({ oneOf = 1 }: Way): number => Math.ceil(sites / oneOf);

/** How long each way runs before its turns count, and how long a turn lasts at least. @unit ms */
const [warmUp, leastTurn] = [2_000, 250];

const common = { sites, clock } as const;

/** Each way has one turn in every round, with sites of its own; another one begins each round. */
async function compete(): Promise<readonly (TimedWay & { readonly more: readonly string[] })[]> {
  const players = chosen.map((way) => ({ way, ...startPlayer(way.key), ...newRecord() }));
  for (const { turn } of players) await turn({ ...common, seed, lasting: warmUp });
  for (let round = 0; round < rounds; round += 1) {
    const first = round % players.length;
    for (const player of [...players.slice(first), ...players.slice(0, first)]) {
      await takeTurn(player, round + 1);
    }
  }
  for (const { leave } of players) leave();
  return players.map(({ way: { key, name }, paces, memory }) => ({
    key,
    name,
    paces,
    more: [Math.max(...memory).toFixed(0)],
  }));
}

const newRecord = () => ({ paces: [] as number[], memory: [] as number[] });

async function takeTurn(
  { turn, paces, memory }: Player & ReturnType<typeof newRecord>,
  round: number,
): Promise<void> {
  const done = await turn({ ...common, seed: seed + round, lasting: leastTurn });
  paces.push(done.pace);
  memory.push(done.memory);
}

if (given.way !== undefined) await play(ways.find(({ key }) => key === given.way) as Way);
else if (given.grow !== undefined) grow(given.grow, clock);
else await compare();
