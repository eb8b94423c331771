import type { Fault, Job, Tally } from "./job.js";
import type { ChildEnd, Children, Stop } from "./watch-child.js";
import { watchChild } from "./watch-child.js";

/** What came of all cases of some functions. */
export interface FunctionsReport {
  readonly cases: number;
  readonly faults: readonly Fault[];
  readonly tallies: readonly Tally[];
}

/** After so many cases that end their process, the rest are left out. */
const mostStops = 20;

/**
 * Runs all cases of some functions in a child, resuming behind a case that ended it.
 *
 * Such a case runs once more by itself, so that neither a busy machine nor the memory that earlier
 * cases left behind is held against it.
 */
export async function tryFunctions(
  children: Children,
  { subjects, seeds }: Pick<Job, "subjects" | "seeds">,
): Promise<FunctionsReport> {
  const ends: ChildEnd[] = [];
  const stops: Fault[] = [];
  let job: Job | undefined = { subjects, seeds, from: 0 };
  while (job !== undefined && ends.length < mostStops) {
    const end: ChildEnd = await watchChild(children, job);
    ends.push(end);
    if (end.stop !== undefined) stops.push(...(await tryAgain(children, seeds, end.stop)));
    job = restOf(job, end.stop);
  }
  if (job !== undefined) {
    stops.push({ subject: job.subjects[0] ?? "", what: "the rest", fault: "left out" });
  }
  return {
    cases: ends.reduce((sum, { cases }) => sum + cases, 0),
    faults: [...ends.flatMap(({ faults }) => faults), ...stops],
    tallies: ends.flatMap(({ tallies }) => tallies),
  };
}

async function tryAgain(
  children: Children,
  seeds: readonly number[],
  { subject, index }: Stop,
): Promise<readonly Fault[]> {
  const job: Job = { subjects: [subject], seeds, from: index, alone: true };
  const { faults, stop } = await watchChild(children, job);
  if (stop === undefined) return faults;
  return [...faults, { subject, what: stop.what, fault: stop.how }];
}

/** What a child that stopped has left to do. */
function restOf({ subjects, seeds }: Job, stop: Stop | undefined): Job | undefined {
  if (stop === undefined) return undefined;
  const place = Math.max(subjects.indexOf(stop.subject), 0);
  return { subjects: subjects.slice(place), seeds, from: stop.index + 1 };
}
