import { blindnessOf } from "./blindness.js";
import type { Fault, Thoroughness } from "./job.js";
import type { FunctionsReport } from "./try-functions.js";

/** What a whole run came to. */
export interface Run {
  readonly reports: readonly FunctionsReport[];
  /** Faults besides those in the reports: what stopped a child, and what settings change. */
  readonly faults: readonly Fault[];
  /** Whether all functions were tried. */
  readonly whole: boolean;
  /** Exported functions without cases. */
  readonly untried: readonly string[];
  readonly thoroughness: Thoroughness;
  readonly seconds: number;
}

/** Faults told of one function. */
const mostFaults = 10;
const mostCostly = 5;

/** Prints what a run came to, and answers the exit code. */
export function report(run: Run): number {
  const { reports, whole, untried, thoroughness, seconds } = run;
  const faults = [...reports.flatMap((each) => each.faults), ...run.faults];
  for (const [subject, found] of groupsOf(faults)) {
    console.error(`${subject}: ${found.length} faults`);
    for (const { what, fault } of found.slice(0, mostFaults)) {
      console.error(`  ${what.slice(0, 600)}\n    ${fault}`);
    }
  }
  const outcomes = outcomesOf(reports);
  const gaps = [
    ...untried.map((line) => `${line}, but no case tries it.`),
    ...(whole ? blindnessOf(outcomes) : []),
  ];
  for (const gap of gaps) console.error(gap);
  const cases = reports.reduce((sum, each) => sum + each.cases, 0);
  const functions = new Set(reports.flatMap(({ tallies }) => tallies.map((one) => one.subject)));
  console.log(`${cases} cases for ${functions.size} functions in ${seconds.toFixed(0)} s`);
  const { seeds, deep } = thoroughness;
  console.log(`${deep ? "deep, " : ""}seeds ${seeds.join(", ")}; SEED=${seeds[1]} repeats it`);
  for (const line of costliest(reports)) console.log(line);
  for (const [outcome, count] of outcomes) {
    console.log(`${String(count).padStart(8)} ${outcome}`);
  }
  const wrong = faults.length + gaps.length;
  console.log(wrong === 0 ? "no faults" : `${wrong} faults`);
  return wrong === 0 ? 0 : 1;
}

function groupsOf(faults: readonly Fault[]): ReadonlyMap<string, readonly Fault[]> {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    groups.set(fault.subject, [...(groups.get(fault.subject) ?? []), fault]);
  }
  return groups;
}

/** How often each outcome occurred, the most frequent first. */
function outcomesOf(reports: readonly FunctionsReport[]): ReadonlyMap<string, number> {
  const outcomes = new Map<string, number>();
  const tallies = reports.flatMap((each) => each.tallies);
  for (const [outcome, count] of tallies.flatMap((tally) => Object.entries(tally.outcomes))) {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + count);
  }
  return new Map([...outcomes].sort(([, one], [, other]) => other - one));
}

/** The functions whose cases took most time, and the slowest of these. */
function costliest(reports: readonly FunctionsReport[]): readonly string[] {
  return reports
    .flatMap((each) => each.tallies)
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, mostCostly)
    .map(({ subject, seconds, slowest: { milliseconds, what } }) => {
      const longest = `${milliseconds.toFixed(0)} ms for ${what.slice(0, 80)}`;
      return `${seconds.toFixed(1)} s of processor time for ${subject}, at most ${longest}`;
    });
}
