import { parseArgs } from "node:util";
import type { PayRecord } from "wenming/pay";
import { payByDecimals } from "./pay/by-hand/decimals.js";
import { payByIntegers } from "./pay/by-hand/integers.js";
import { plainCalendar } from "./pay/by-hand/plain-calendar.js";
import { tunedCalendar } from "./pay/by-hand/tuned-calendar.js";
import { drawRecords } from "./pay/draw-records.js";
import { payByLibrary } from "./pay/pay-by-library.js";
import type { TakeSums } from "./pay/pay-sums.js";
import { race } from "./race.js";
import { outcomeOf, reportOf } from "./report.js";

const { values: given } = parseArgs({
  options: {
    people: { type: "string", default: "40000" },
    rounds: { type: "string", default: "7" },
    seed: { type: "string", default: "2024" },
    only: { type: "string" },
    "check-only": { type: "boolean", default: false },
  },
});
const people = Number(given.people);
const rounds = Number(given.rounds);

/** The results of a country would fill the memory: each batch is let go before the next. */
const mostPeople = 20_000;
const monthsOfYear = 12;

interface Contestant {
  readonly key: string;
  readonly name: string;
  readonly pay: (batch: readonly PayRecord[], take: TakeSums) => void;
}

const ours: Contestant = { key: "a", name: "wenming, payroll", pay: payByLibrary };

/** The codes by hand, and how many times as fast as them ours must be. */
const contests: readonly (Contestant & { readonly least?: number })[] = [
  {
    key: "b",
    name: "decimal.js by hand, plain",
    pay: (batch, take) => payByDecimals(plainCalendar, batch, take),
    least: 15,
  },
  {
    key: "t",
    name: "decimal.js by hand, tuned",
    pay: (batch, take) => payByDecimals(tunedCalendar, batch, take),
  },
  {
    key: "i",
    name: "scaled integers by hand",
    pay: (batch, take) => payByIntegers(tunedCalendar, batch, take),
    least: 0.1,
  },
];

/** The people of one turn; both sides of a round pay the same ones. */
let drawn = { turn: 0, batches: batchesOf(drawRecords(people, Number(given.seed))) };
console.log(
  `${people} people for ${monthsOfYear} months, ${rounds} rounds, Node ${process.version}\n`,
);
for (const byHand of contests.filter(({ key }) => given.only?.split(",").includes(key) ?? true)) {
  if (agree(byHand) && !given["check-only"]) compete(byHand);
}

/** No time counts before every payslip is the same. */
function agree({ key, pay }: Contestant): boolean {
  const differences = drawn.batches.flatMap((batch) => {
    const byHand = linesOf(pay, batch);
    return linesOf(payByLibrary, batch).filter((line, index) => line !== byHand[index]);
  });
  console.log(`a, ${key}: payslips that differ: ${differences.length}`);
  for (const line of differences.slice(0, 10)) console.log(line);
  if (differences.length > 0) process.exitCode = 1;
  return differences.length === 0;
}

function linesOf(pay: Contestant["pay"], batch: readonly PayRecord[]): readonly string[] {
  const lines: string[] = [];
  pay(batch, (...payslip) => lines.push(JSON.stringify(payslip)));
  return lines;
}

function compete(byHand: (typeof contests)[number]): void {
  const ways = [ours, byHand].map((way) => ({
    ...way,
    ready: (turn: number) => {
      // Turns of number 0 do not count; one batch is enough to have the engine compile the code.
      const batches = turn === 0 ? batchesIn(0).slice(0, 1) : batchesIn(turn);
      return () => {
        // Every sum is looked at, as by a host that writes it down; none is kept.
        let length = 0;
        for (const batch of batches) {
          way.pay(batch, (_person, _month, { gross, deductions, net, employer }) => {
            length += gross.length + deductions.length + net.length + employer.length;
          });
        }
        return length;
      };
    },
  }));
  const timed = race(ways, { rounds, sites: people * monthsOfYear });
  const outcome = outcomeOf(timed, {
    faster: ours.key,
    slower: byHand.key,
    ...(byHand.least === undefined ? {} : { least: byHand.least }),
  });
  console.log(reportOf(timed, outcome, "payslip"));
  if (!outcome.met) process.exitCode = 1;
}

function batchesIn(turn: number): readonly (readonly PayRecord[])[] {
  if (drawn.turn !== turn) {
    drawn = { turn, batches: batchesOf(drawRecords(people, Number(given.seed) + turn)) };
  }
  return drawn.batches;
}

function batchesOf(all: readonly PayRecord[]): readonly (readonly PayRecord[])[] {
  return Array.from({ length: Math.ceil(all.length / mostPeople) }, (_, index) =>
    all.slice(index * mostPeople, (index + 1) * mostPeople),
  );
}
