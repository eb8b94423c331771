import { writeSync } from "node:fs";
import { hostileValues } from "../support/hostile-values.js";
import { casesOf } from "./cases/cases-of.js";
import type { HostileCase } from "./cases/hostile-case.js";
import type { Job, Message, Tally } from "./job.js";
import type { HostileSubject } from "./subject.js";

// A pipe of its own, so that nothing a case prints can disturb it.
const pipe = 3;

const tell = (message: Message): void => {
  writeSync(pipe, `${JSON.stringify(message)}\n`);
};

/** Does one job, and tells of each case before it runs: the parent names the one that hangs. */
export function runChild(subjects: readonly HostileSubject[]): void {
  const job = JSON.parse(process.argv[2] ?? "") as Job;
  // The costly values are built now, so that no case is charged for them.
  for (const { make } of hostileValues) make({ field: "1" });
  for (const [place, name] of job.subjects.entries()) {
    const subject = subjects.find((each) => `${each.layer}/${each.name}` === name);
    if (subject === undefined) throw new Error(`There is no function ${name}.`);
    const cases = casesOf(subject, job);
    if (job.alone) runAlone(name, cases, job.from);
    else tell({ kind: "ends", tally: runCases(name, cases, place === 0 ? job.from : 0) });
  }
}

function runAlone(subject: string, cases: readonly HostileCase[], index: number): void {
  tell({ kind: "begins", subject, index, what: cases[index]?.name() ?? "no such case" });
  tell({ kind: "ends", tally: runCases(subject, cases.slice(0, index + 1), index) });
}

function runCases(subject: string, cases: readonly HostileCase[], from: number): Tally {
  const outcomes = new Map<string, number>();
  let slowest = { milliseconds: 0, what: "" };
  const used = process.cpuUsage();
  for (const [index, { name, run }] of cases.entries()) {
    if (index < from) continue;
    tell({ kind: "begins", subject, index });
    const start = performance.now();
    const { outcome, fault } = run();
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what: name() };
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (fault !== undefined) tell({ kind: "fault", fault: { subject, what: name(), fault } });
  }
  const { user, system } = process.cpuUsage(used);
  const seconds = (user + system) / 1e6;
  return { subject, outcomes: Object.fromEntries(outcomes), seconds, slowest };
}
