import { findings } from "./oracle.js";
import type { Parts, Tally } from "./run.js";
import { Run } from "./run.js";

/** The seed that every run of the tests repeats. */
export const fixedSeed = 20240501;
/** How many runs a seed makes. */
export const runsOfSeed = 50;
/** How many events a run delivers. */
export const eventsOfRun = 10_000;

/** What breaks in the first run, from a seed on, in which something breaks. */
export function firstBroken(
  parts: Parts,
  seed: number,
  runs = runsOfSeed,
  tally: Tally = new Map(),
): readonly string[] {
  for (let index = 0; index < runs; index += 1) {
    const run = new Run(seed + index, parts, tally);
    run.deliver(eventsOfRun);
    // What costs as much again is done in one run of ten.
    const found = findings(run, index % 10 === 0);
    if (found.length > 0) return [`seed ${seed + index}`, ...found.slice(0, 5)];
  }
  return [];
}
