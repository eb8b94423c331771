import { parseArgs } from "node:util";
import type { CalendarScheme, CompiledCalendar } from "wenming/calendar";
import { compileCalendar } from "wenming/calendar";
import type { ClosedPeriod } from "wenming/core";
import { scanDays, scanPreparedDays } from "./calendar/by-hand/scan-days.js";
import { drawMarkets } from "./calendar/draw-markets.js";
import { race } from "./race.js";
import { outcomeOf, reportOf } from "./report.js";

const { values: given } = parseArgs({
  options: {
    townships: { type: "string", default: "50000" },
    rounds: { type: "string", default: "3" },
    seed: { type: "string", default: "2025" },
    "check-only": { type: "boolean", default: false },
  },
});
const townships = Number(given.townships);
const rounds = Number(given.rounds);

/** The year of the leap sixth month. */
const year = 2025;
const period: ClosedPeriod = { from: `${year}-01-01`, until: `${year + 1}-01-01` };

type Days = readonly (readonly string[])[];

/** The markets of one turn: all ways read the same ones. */
interface Drawn {
  readonly turn: number;
  readonly scheme: CalendarScheme;
  readonly compiled: CompiledCalendar;
}

interface Contestant {
  readonly key: string;
  readonly name: string;
  readonly list: (drawn: Drawn) => Days;
}

const daysOf = (calendar: CompiledCalendar): Days =>
  calendar.listDays(period).map(({ days }) => days);

const whole: Contestant = {
  key: "c",
  name: "wenming, checked, compiled, listed",
  list: ({ scheme }) => daysOf(compileCalendar(scheme)),
};
const compiled: Contestant = {
  key: "a",
  name: "wenming, listed from a compiled scheme",
  list: (drawn) => daysOf(drawn.compiled),
};
const naive: Contestant = {
  key: "b",
  name: "every day of every township",
  list: ({ scheme }) => scanDays(scheme, period.from, period.until),
};
const prepared: Contestant = {
  key: "t",
  name: "the same, days prepared once with tyme4ts",
  list: ({ scheme }) => scanPreparedDays(scheme, period.from, period.until),
};

const contests: readonly {
  readonly ours: Contestant;
  readonly byHand: Contestant;
  readonly least?: number;
}[] = [
  { ours: compiled, byHand: naive, least: 20 },
  { ours: whole, byHand: naive, least: 20 },
  { ours: compiled, byHand: prepared },
];

let drawn = draw(0);
console.log(
  `${townships} townships for a year of ${new Set(drawn.scheme.events.map(({ rule }) => JSON.stringify(rule))).size} patterns, ` +
    `${rounds} rounds, Node ${process.version}\n`,
);
for (const contest of contests) {
  if (agree(contest.ours, contest.byHand) && !given["check-only"]) compete(contest);
}

/** No time counts before every day of every township is the same. */
function agree(ours: Contestant, byHand: Contestant): boolean {
  const [one, other] = [ours.list(drawn), byHand.list(drawn)];
  let [days, differences] = [0, 0];
  for (const [at, list] of one.entries()) {
    const theirs = other[at] ?? [];
    days += theirs.length;
    if (list.join() === theirs.join()) continue;
    differences += 1;
    if (differences <= 10) console.log(JSON.stringify(drawn.scheme.events[at]?.rule));
  }
  console.log(
    `${ours.key}, ${byHand.key}: ${days} market days; townships that differ: ${differences}`,
  );
  if (differences > 0) process.exitCode = 1;
  return differences === 0;
}

function compete({ ours, byHand, least }: (typeof contests)[number]): void {
  const ways = [ours, byHand].map((way) => ({
    ...way,
    ready: (turn: number) => {
      if (drawn.turn !== turn) drawn = draw(turn);
      return () => way.list(drawn).reduce((count, days) => count + days.length, 0);
    },
  }));
  const timed = race(ways, { rounds, sites: townships });
  const outcome = outcomeOf(timed, {
    faster: ours.key,
    slower: byHand.key,
    ...(least === undefined ? {} : { least }),
  });
  console.log(reportOf(timed, outcome, "township"));
  if (!outcome.met) process.exitCode = 1;
}

/** Markets that have been through JSON, as those of a file have. */
function draw(turn: number): Drawn {
  const scheme: CalendarScheme = JSON.parse(
    JSON.stringify(drawMarkets(townships, year, Number(given.seed) + turn)),
  );
  return { turn, scheme, compiled: compileCalendar(scheme) };
}
