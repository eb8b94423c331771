import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { withBundle } from "../support/bundle-program.js";
import { listEntries } from "../support/entries.js";
import { changesSince } from "./changes-since.js";
import { differencesIn } from "./differences-in.js";
import type { Environment } from "./environments.js";
import { environmentsOf, locales, zones } from "./environments.js";
import { operations } from "./operations.js";
import type { Reading } from "./reading.js";

const execute = promisify(execFile);
const largestOutput = 10_000_000;

/** The digests that the operations had when their answers were last looked at. */
const record = new URL("./recorded.json", import.meta.url);

/** Runs the program in one zone and locale, with nothing else of this process's surroundings. */
async function readIn(bundle: string, { zone, locale }: Environment): Promise<Reading> {
  const env = { TZ: zone, LANG: locale, LC_ALL: locale };
  const options = { env, maxBuffer: largestOutput };
  const { stdout } = await execute(process.execPath, [bundle], options).catch((cause) => {
    throw new Error(`The operations fail in ${zone}, ${locale}: ${cause}`);
  });
  return JSON.parse(stdout) as Reading;
}

const start = performance.now();
const readings: Reading[] = [];
await withBundle(new URL("./child.ts", import.meta.url), async (bundle) => {
  const waiting = [...environmentsOf(process.argv.includes("--deep"))];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      readings.push(await readIn(bundle, next));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
});
const seconds = (performance.now() - start) / 1000;

const unread = listEntries()
  .map(({ specifier }) => specifier)
  .filter((specifier) => specifier !== "wenming" && !Object.hasOwn(operations, specifier))
  .map((specifier) => `${specifier} has no operations. Add some to test/zones/operations.ts.`);
const [first] = readings;
const digests = first?.digests ?? {};
if (process.argv.includes("--record")) {
  await writeFile(record, `${JSON.stringify(digests, null, 2)}\n`);
}
const recorded = JSON.parse(await readFile(record, "utf8")) as Reading["digests"];
const faults = [...unread, ...differencesIn(readings), ...changesSince(recorded, digests)];
for (const fault of faults) console.error(fault);
const count = Object.keys(digests).length;
console.log(
  `${count} operations in ${zones.length} zones and ${locales.size} locales: ` +
    `${readings.length} processes in ${seconds.toFixed(0)} s, ${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
