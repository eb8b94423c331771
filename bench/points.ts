import { parseArgs } from "node:util";
import type { PointsRecord } from "wenming/points";
import { postByDecimals } from "./points/by-hand/decimals.js";
import { postByIntegers } from "./points/by-hand/integers.js";
import { balanceDays, drawEvents } from "./points/draw-events.js";
import { postByLibrary } from "./points/post-by-library.js";
import type { Side } from "./points/side.js";
import { outcomeOf, reportOf } from "./report.js";

const { values: given } = parseArgs({
  options: {
    events: { type: "string", default: "1000000" },
    "all-events": { type: "string", default: "10000000" },
    rounds: { type: "string", default: "5" },
    seed: { type: "string", default: "2024" },
    only: { type: "string", default: "b,i" },
    "check-only": { type: "boolean", default: false },
  },
});

/** Records are delivered so many at a time, and let go before the next. */
const mostInPart = 100_000;
const eventsOfAccount = 10;

interface Way {
  readonly key: string;
  readonly name: string;
  readonly open: (events: number, accounts: number) => Side;
}

const ours: Way = { key: "a", name: "wenming, postMany", open: postByLibrary };

/** The codes by hand, how many events they are given, and how many times as fast ours must be. */
const contests = [
  {
    key: "b",
    name: "decimal.js by hand, a map of objects",
    open: postByDecimals,
    events: Number(given.events),
    rounds: Number(given.rounds),
    least: 5,
  },
  {
    key: "i",
    name: "scaled integers by hand, in typed arrays",
    open: postByIntegers,
    events: Number(given["all-events"]),
    rounds: 1,
    least: 0.2,
  },
];

console.log(`Node ${process.version}, two years, ${eventsOfAccount} events of an account\n`);
// Ours alone, to see what memory it takes.
if (given.only === ours.key) {
  const { pace } = runOf(ours, Number(given["all-events"]), 0);
  console.log(`a: ${given["all-events"]} events, ${Math.round(pace)} each second`);
}
for (const contest of contests) if (given.only.includes(contest.key)) compete(contest);
console.log(
  `largest memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
);

function compete(byHand: (typeof contests)[number]): void {
  const { events, rounds, least } = byHand;
  const ways = [ours, byHand].map((way) => ({ ...way, paces: [] as number[] }));
  // A round that does not count warms the engine up, and is the one that is compared.
  for (let round = 0; round <= (given["check-only"] ? 0 : rounds); round += 1) {
    const warming = round === 0;
    const told = (round % 2 === 0 ? ways : [...ways].reverse()).map((way) => {
      const run = runOf(way, warming ? Math.min(events, 1_000_000) : events, round);
      if (!warming) way.paces.push(run.pace);
      return run.told;
    });
    const [one, other] = told;
    if (one !== other) {
      console.log(`a, ${byHand.key}: balances or outcomes differ in round ${round}`);
      process.exitCode = 1;
      return;
    }
    console.log(`a, ${byHand.key}: ${events} events, round ${round}: the same on both sides`);
  }
  if (given["check-only"]) return;
  const outcome = outcomeOf(ways, { faster: ours.key, slower: byHand.key, least });
  console.log(reportOf(ways, outcome, "event"));
  if (!outcome.met) process.exitCode = 1;
}

/** One side over all events of a round: its pace, and a digest of every balance and outcome. */
function runOf(
  way: Way,
  events: number,
  round: number,
): { pace: number; length: number; told: string } {
  const accounts = Math.max(1, Math.ceil(events / eventsOfAccount));
  const drawn = drawEvents({ events, accounts, seed: Number(given.seed) + round });
  globalThis.gc?.();
  const side = way.open(events, accounts);
  let time = 0;
  const timed = (work: () => void): void => {
    const start = performance.now();
    work();
    time += performance.now() - start;
  };
  for (let done = 0; done < events; done += mostInPart) {
    const part: readonly PointsRecord[] = drawn.next(Math.min(mostInPart, events - done));
    timed(() => side.post(part));
  }
  let length = 0;
  timed(() => {
    // Every balance is looked at, as by a host that writes it down.
    for (const day of balanceDays)
      side.balances(day, (_purse, balance) => (length += balance.length));
  });
  return { pace: (events * 1000) / time, length, told: toldBy(side) };
}

/** A sum over every balance that depends on the purse, the day and each digit, and the outcomes. */
function toldBy(side: Side): string {
  const sums = balanceDays.map((day) => {
    let [sum, hashed, count] = [0, 0, 0];
    side.balances(day, (purse, balance) => {
      sum += Math.round(Number(balance) * 100);
      if (balance === "0") return;
      count += 1;
      let hash = 0;
      for (const character of `${purse}=${balance}`) {
        hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
      }
      // Adding does not depend on the order in which purses are told.
      hashed = (hashed + hash) | 0;
    });
    return { sum, hashed, count };
  });
  return JSON.stringify([sums, side.counts()]);
}
