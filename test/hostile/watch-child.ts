import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Clock } from "./clock.js";
import { startClock } from "./clock.js";
import type { Fault, Job, Message, Tally } from "./job.js";

/** A case that ended its child, and how. */
export interface Stop {
  readonly subject: string;
  readonly index: number;
  readonly what: string;
  readonly how: string;
}

/** What came of a child. */
export interface ChildEnd {
  readonly cases: number;
  readonly faults: readonly Fault[];
  readonly tallies: readonly Tally[];
  /** Left out when it came to the end of its job. */
  readonly stop?: Stop;
}

/** Where children come from, and how long one case may take. */
export interface Children {
  /** The bundled program. */
  readonly bundle: string;
  /** The longest time for one case, in milliseconds. */
  readonly limit: number;
}

/** Room for the huge values and one case; with less, most of the time goes into clearing up. */
const heapInMegabytes = 512;
/** The start of a process on a busy machine is no case. */
const patience = 60_000;

/** Lets a child do a job, and ends it when a case takes too long. */
export function watchChild({ bundle, limit }: Children, job: Job): Promise<ChildEnd> {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heapInMegabytes}`, bundle, JSON.stringify(job)],
    { stdio: ["ignore", "ignore", "pipe", "pipe"] },
  );
  const clock = startClock(patience, () => child.kill("SIGKILL"));
  const { end } = listen(child.stdio[3] as Readable, clock, limit);
  let complaint = "";
  child.stderr?.on("data", (chunk) => {
    complaint = `${complaint}${chunk}`.slice(-4_000);
  });
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      clock.stop();
      const how = clock.struck()
        ? `ran longer than ${limit} ms`
        : `ended the process (${signal ?? code}): ${reasonIn(complaint)}`;
      resolve(end(code === 0 ? undefined : how));
    });
  });
}

/** Collects what a child tells until it ends; `how` says what ended it too early. */
function listen(pipe: Readable, clock: Clock, limit: number) {
  const faults: Fault[] = [];
  const tallies: Tally[] = [];
  let cases = 0;
  let current = { subject: "the start of the child", index: 0, what: "" };
  createInterface({ input: pipe }).on("line", (line) => {
    clock.restart(limit);
    const message = JSON.parse(line) as Message;
    if (message.kind === "fault") faults.push(message.fault);
    else if (message.kind === "ends") tallies.push(message.tally);
    else {
      const { subject, index } = message;
      const repeated = current.subject === subject && current.index === index;
      current = { subject, index, what: message.what ?? (repeated ? current.what : "") };
      if (!repeated) cases += 1;
    }
  });
  return {
    end: (how: string | undefined): ChildEnd => ({
      cases,
      faults,
      tallies,
      ...(how === undefined ? {} : { stop: { ...current, how } }),
    }),
  };
}

/** The line of a crash report that says what happened. */
function reasonIn(complaint: string): string {
  const lines = complaint.split("\n").map((line) => line.trim());
  return (
    lines.find((line) => /^FATAL ERROR|^\w*Error\b/.test(line)) ??
    lines.find((line) => line !== "") ??
    "no message"
  );
}
