import { fork } from "node:child_process";
import { once } from "node:events";
import { compileEvaluation } from "wenming/evaluation";
import { medianOf } from "../report.js";
import { benchScheme } from "../scheme.js";
import type { BenchSite } from "../site-facts.js";
import { drawSites } from "../site-rows.js";
import type { Clock } from "./clocks.js";
import { clocks } from "./clocks.js";
import { batchOf, columnsOf } from "./site-columns.js";

/** How many times the time ten times the rows may cost. */
const mostTimes = 12;

/** Each size with ten times as many; the last one is the country. */
const steps = [
  [2_000, 20_000],
  [20_000, 200_000],
  [65_000, 650_000],
] as const;
const sizes = [...new Set(steps.flat())].sort((one, other) => one - other);

const rounds = 5;

/** So many different batches are handed over in turn. */
const differentBatches = 20;
const batchRows = 2_000;

const { scoreMany, scoreColumns } = compileEvaluation(benchScheme);

/** What is timed: prepares so many rows and answers what scores them. */
const kinds: Readonly<Record<string, (most: number) => (rows: number) => unknown>> = {
  "columns, one call": (most) => {
    const { facts } = columnsOf(drawSites(most, 1));
    return (rows) => {
      const part = Object.entries(facts).map(([name, column]) => [name, column.subarray(0, rows)]);
      return scoreColumns(batchOf({ rows, facts: Object.fromEntries(part) }));
    };
  },
  "columns, streamed": () => {
    const batches = differentOf((sites) => batchOf(columnsOf(sites)));
    return (rows) => {
      for (const batch of streamOf(batches, rows)) scoreColumns(batch);
    };
  },
  "rows, one call": (most) => {
    const sites = drawSites(most, 1);
    return (rows) => scoreMany(sites.slice(0, rows));
  },
  "rows, streamed": () => {
    const batches = differentOf((sites) => sites.map(({ facts }) => facts));
    return (rows) => {
      for (const batch of streamOf(batches, rows)) scoreColumns(batch);
    };
  },
};

/** What a kind came to: milliseconds by size, and the most memory. @unit MB */
interface Grown {
  readonly times: Readonly<Record<string, number>>;
  readonly memory: number;
}

/** Times every kind in a process of its own and tells how it grows; answers whether the bar is met. */
export async function reportGrowth(clock: Clock): Promise<boolean> {
  const header = ["growth, ms", ...sizes.map((size) => `${size}`), "peak MB", "ten times the rows"];
  console.log(lineOf(header));
  let met = true;
  for (const kind of Object.keys(kinds)) {
    const child = fork(process.argv[1] as string, ["--grow", kind, "--clock", clock], {
      execArgv: ["--expose-gc", "--max-old-space-size=6000"],
    });
    const [grown] = (await once(child, "message")) as [Grown];
    const times = steps.map(([few, many]) => timeOf(grown, many) / timeOf(grown, few));
    met &&= times.every((ratio) => ratio <= mostTimes);
    console.log(
      lineOf([
        kind,
        ...sizes.map((size) => timeOf(grown, size).toFixed(1)),
        grown.memory.toFixed(0),
        times.map((ratio) => ratio.toFixed(1)).join(", "),
      ]),
    );
  }
  console.log(`ten times the rows cost at most ${mostTimes} times the time  ${wordOf(met)}\n`);
  return met;
}

/** Times one kind and sends what it came to. */
export function grow(kind: string, clock: Clock): void {
  const prepare = kinds[kind];
  if (prepare === undefined) throw new Error(`There is no kind "${kind}".`);
  const score = prepare(Math.max(...sizes));
  const paces = new Map(sizes.map((size) => [size, [] as number[]]));
  const timeOnce = timerOf(score, clocks[clock]);
  timeOnce(20_000, 2_000);
  for (let round = 0; round < rounds; round += 1) {
    for (const size of sizes) paces.get(size)?.push(timeOnce(size, 100));
  }
  const times = Object.fromEntries(sizes.map((size) => [size, medianOf(paces.get(size) ?? [])]));
  process.send?.({ times, memory: process.resourceUsage().maxRSS / 1024 } satisfies Grown);
  process.disconnect();
}

/** Milliseconds for so many rows, over and over for a while where they are few. */
function timerOf(score: (rows: number) => unknown, now: () => number) {
  return (rows: number, lasting: number): number => {
    globalThis.gc?.();
    const start = now();
    let times = 0;
    do {
      score(rows);
      times += 1;
    } while (now() - start < lasting);
    return (now() - start) / times;
  };
}

const differentOf = <Batch>(make: (sites: readonly BenchSite[]) => Batch): readonly Batch[] =>
  Array.from({ length: differentBatches }, (_, index) => make(drawSites(batchRows, index + 1)));

/** So many rows in batches; nothing but the batch that is asked for is at hand. */
function* streamOf<Batch>(batches: readonly Batch[], rows: number): Generator<Batch> {
  for (let index = 0; index * batchRows < rows; index += 1) {
    yield batches[index % batches.length] as Batch;
  }
}

const timeOf = ({ times }: Grown, size: number): number => times[size] ?? Number.NaN;

const wordOf = (met: boolean): string => (met ? "met" : "MISSED");

const lineOf = ([first = "", ...rest]: readonly string[]): string =>
  [first.padEnd(18), ...rest.map((cell) => cell.padStart(9))].join("  ");
