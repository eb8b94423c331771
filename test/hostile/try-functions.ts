import type { Fault, Job, Tally, Thoroughness } from "./job.js";
import type { ChildEnd, Children, Stop } from "./watch-child.js";
import { watchChild } from "./watch-child.js";

/** What came of all cases of some functions. */
export interface FunctionsReport {
  readonly cases: number;
  readonly faults: readonly Fault[];
  readonly tallies: readonly Tally[];
  /** Cases that ended their child; they are no faults before they were tried again. */
  readonly stops: readonly Stop[];
}

/** After so many cases that end their process, the rest are left out. */
const mostStops = 20;

/** Runs all cases of some functions in a child, resuming behind a case that ended it. */
export async function tryFunctions(
  children: Children,
  subjects: readonly string[],
  thoroughness: Thoroughness,
): Promise<FunctionsReport> {
  const ends: ChildEnd[] = [];
  let job: Job | undefined = { ...thoroughness, subjects, from: 0 };
  while (job !== undefined && ends.length < mostStops) {
    const end: ChildEnd = await watchChild(children, job);
    ends.push(end);
    job = restOf(job, end.stop);
  }
  return {
    cases: ends.reduce((sum, { cases }) => sum + cases, 0),
    faults: [...ends.flatMap(({ faults }) => faults), ...leftOut(job)],
    tallies: ends.flatMap(({ tallies }) => tallies),
    stops: ends.flatMap(({ stop }) => (stop === undefined ? [] : [stop])),
  };
}

const leftOut = (job: Job | undefined): readonly Fault[] =>
  job === undefined
    ? []
    : [{ subject: job.subjects[0] ?? "", what: "the rest", fault: "left out" }];

/** What a child that stopped has left to do. */
function restOf(job: Job, stop: Stop | undefined): Job | undefined {
  if (stop === undefined) return undefined;
  const place = Math.max(job.subjects.indexOf(stop.subject), 0);
  return { ...job, subjects: job.subjects.slice(place), from: stop.index + 1 };
}

/**
 * Tries cases that ended their child again, each by itself in a fresh child.
 *
 * Wait until no other child runs: neither a busy machine nor the memory that earlier cases left
 * behind is held against a case. One that hangs or crashes does so every time.
 *
 * @param tries - How often a case may be tried before it is a fault.
 */
export async function tryAgain(
  children: Children,
  stops: readonly Stop[],
  thoroughness: Thoroughness,
  tries: number,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const { subject, index } of stops) {
    const job: Job = { ...thoroughness, subjects: [subject], from: index, alone: true };
    let end = await watchChild(children, job);
    for (let more = tries - 1; end.stop !== undefined && more > 0; more -= 1) {
      end = await watchChild(children, job);
    }
    faults.push(...end.faults);
    if (end.stop !== undefined) faults.push({ subject, what: end.stop.what, fault: end.stop.how });
  }
  return faults;
}
