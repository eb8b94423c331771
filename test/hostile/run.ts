import { availableParallelism } from "node:os";
import { withBundle } from "../support/bundle-program.js";
import { checkForeignSettings } from "./check-foreign-settings.js";
import { untriedFunctions } from "./completeness.js";
import { report } from "./report.js";
import { allSubjects } from "./subjects/all-subjects.js";
import type { FunctionsReport } from "./try-functions.js";
import { tryFunctions } from "./try-functions.js";

const limit = 2_000;
const fixedSeed = 20240501;
/** A seed of this run alone, so that the run goes on searching; set SEED to repeat a failure. */
const freshSeed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const seeds = [fixedSeed, freshSeed];

/** Names of functions to try, where not all of them are wanted. */
const wanted = process.argv.slice(2);
const whole = wanted.length === 0;

/** How many functions share a child: few enough that the last ones keep all processors busy. */
const groupSize = 9;

const untried = await untriedFunctions(allSubjects);
const names = allSubjects
  .map(({ layer, name }) => `${layer}/${name}`)
  .filter((name) => whole || wanted.some((part) => name.includes(part)))
  // The operations on documents take longest; they come last in the list and begin first.
  .reverse();

const groups: string[][] = [];
while (names.length > 0) groups.push(names.splice(0, groupSize));

const start = performance.now();
const reports: FunctionsReport[] = [];
await withBundle(new URL("./child.ts", import.meta.url), async (bundle) => {
  const work = async (): Promise<void> => {
    for (let group = groups.shift(); group !== undefined; group = groups.shift()) {
      reports.push(await tryFunctions({ bundle, limit }, { subjects: group, seeds }));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
});
const foreign = whole ? await checkForeignSettings() : [];
const seconds = (performance.now() - start) / 1000;

process.exitCode = report({ reports, foreign, whole, untried, seeds, seconds });
