import { availableParallelism } from "node:os";
import { withBundle } from "../support/bundle-program.js";
import { checkForeignSettings } from "./check-foreign-settings.js";
import { untriedFunctions } from "./completeness.js";
import type { Fault, Thoroughness } from "./job.js";
import { report } from "./report.js";
import { allSubjects } from "./subjects/all-subjects.js";
import type { FunctionsReport } from "./try-functions.js";
import { tryAgain, tryFunctions } from "./try-functions.js";

const limit = 2_000;
/** A case that ran too long twice more, with the machine to itself, is a fault. */
const tries = 2;
const fixedSeed = 20240501;
const deepFlag = "--deep";

/** Names of functions to try, where not all of them are wanted. */
const wanted = process.argv.slice(2).filter((word) => word !== deepFlag);
const whole = wanted.length === 0;
const deep = process.argv.includes(deepFlag);

/** Seeds of this run alone, so that runs go on searching; set SEED to repeat a failure. */
const freshSeed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const freshSeeds = deep ? [0, 1, 2] : [0];
const thoroughness: Thoroughness = {
  seeds: [fixedSeed, ...freshSeeds.map((offset) => freshSeed + offset)],
  deep,
};

/** Children started for each processor: few, as each needs a second before its first case. */
const childrenPerProcessor = 3;

const untried = await untriedFunctions(allSubjects);
const processors = availableParallelism();
const groups = dealt(
  allSubjects
    .map(({ layer, name }) => `${layer}/${name}`)
    .filter((name) => whole || wanted.some((part) => name.includes(part))),
  processors * childrenPerProcessor,
);

const start = performance.now();
const reports: FunctionsReport[] = [];
const faults: Fault[] = [];
await withBundle(new URL("./child.ts", import.meta.url), async (bundle) => {
  const children = { bundle, limit };
  const work = async (): Promise<void> => {
    for (let group = groups.shift(); group !== undefined; group = groups.shift()) {
      reports.push(await tryFunctions(children, group, thoroughness));
    }
  };
  await Promise.all(Array.from({ length: processors }, work));
  const stops = reports.flatMap((each) => each.stops);
  faults.push(...(await tryAgain(children, stops, thoroughness, tries)));
});
if (whole) faults.push(...(await checkForeignSettings()));
const seconds = (performance.now() - start) / 1000;

process.exitCode = report({ reports, faults, whole, untried, thoroughness, seconds });

/** Deals names out like cards: those that stand together, and cost alike, go to different groups. */
function dealt(names: readonly string[], count: number): string[][] {
  const hands = Array.from({ length: count }, (_, hand) =>
    names.filter((_, index) => index % count === hand),
  );
  return hands.filter((hand) => hand.length > 0);
}
