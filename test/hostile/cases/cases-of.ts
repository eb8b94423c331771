import { inspect } from "node:util";
import type { Thoroughness } from "../job.js";
import { codesFor } from "../known-codes.js";
import type { HostileSubject } from "../subject.js";
import { argumentCases } from "./argument-cases.js";
import { documentCases } from "./document-cases.js";
import type { HostileCase } from "./hostile-case.js";
import { purityCases } from "./purity-cases.js";
import { randomCases } from "./random-cases.js";

/** Random cases per seed of a simple function: they cost next to nothing. */
const simpleRandomCases = 450;

/** A run that is not deep tries one in so many of the random documents that a deep one tries. */
const oneIn = 6;

/** All cases of a function, in the same order for the same seeds. */
export function casesOf(
  subject: HostileSubject,
  thoroughness: Thoroughness,
): readonly HostileCase[] {
  const codes = codesFor(subject.layer);
  const count = randomCasesOf(subject, thoroughness);
  return [
    ...purityCases(subject),
    ...argumentCases(subject, codes),
    ...documentCases(subject, codes, thoroughness),
    ...thoroughness.seeds.flatMap((seed) => randomCases(subject, codes, seed, count)),
    ...(subject.ownCases ?? []),
    healthCase(subject),
  ];
}

function randomCasesOf({ randomCases: count }: HostileSubject, { deep }: Thoroughness): number {
  if (count === undefined) return simpleRandomCases;
  return deep ? count : Math.ceil(count / oneIn);
}

const builtIns = [Object, Array, String, Number, Map];

/** After everything, the first example comes to what it came to before. */
function healthCase({ call, examples }: HostileSubject): HostileCase {
  const outcome = (): unknown => {
    try {
      return call(...((examples[0]?.() ?? []) as never[]));
    } catch (error) {
      return String(error);
    }
  };
  const state = (): string =>
    inspect([outcome(), ...builtIns.map((of) => Reflect.ownKeys(of.prototype))], { depth: 20 });
  const before = state();
  return {
    name: () => "the first example, after all other cases",
    run: () => {
      if (state() === before) return { outcome: "result" };
      return { outcome: "result", fault: "earlier calls changed what it comes to" };
    },
  };
}
