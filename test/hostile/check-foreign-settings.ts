import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { withBundle } from "../support/bundle-program.js";
import type { Fault } from "./job.js";

const execute = promisify(execFile);

interface Reading {
  /** A third, as the host's own copy of decimal.js has it. */
  readonly third: string;
  readonly digests: readonly (readonly [operation: string, digest: string])[];
}

/** Compares what the library comes to while a host changes the settings of decimal.js. */
export async function checkForeignSettings(): Promise<readonly Fault[]> {
  const program = new URL("./foreign-settings.ts", import.meta.url);
  const [plain, before, after] = await withBundle(program, (bundle) =>
    Promise.all(["never", "before", "after"].map((order) => read(bundle, order))),
  );
  if (plain === undefined || before === undefined || after === undefined) return [];
  const fault = (what: string): Fault => ({
    subject: "settings of decimal.js",
    what,
    fault: "the host's settings reach the library, or the other way round",
  });
  // Settings that did not take effect would prove nothing; those of the host stay its own.
  const asMeant = plain.third.length === 22 && before.third === after.third;
  return [
    ...(asMeant && before.third !== plain.third ? [] : [fault(`a third is ${plain.third}`)]),
    ...[before, after].flatMap(({ digests }) =>
      digests
        .filter(([, digest], index) => digest !== plain.digests[index]?.[1])
        .map(([operation]) => fault(operation)),
    ),
  ];
}

async function read(bundle: string, order: string): Promise<Reading> {
  const { stdout } = await execute(process.execPath, [bundle, order], { maxBuffer: 10_000_000 });
  return JSON.parse(stdout) as Reading;
}
