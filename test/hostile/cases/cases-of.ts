import { inspect } from "node:util";
import { codesFor } from "../known-codes.js";
import type { HostileSubject } from "../subject.js";
import { argumentCases } from "./argument-cases.js";
import { documentCases } from "./document-cases.js";
import type { HostileCase } from "./hostile-case.js";
import { purityCases } from "./purity-cases.js";
import { randomCases } from "./random-cases.js";

/** Random cases per seed, for functions that do not ask for more. */
const fewRandomCases = 200;

/** All cases of a function, always in the same order. */
export function casesOf(subject: HostileSubject, seeds: readonly number[]): readonly HostileCase[] {
  const codes = codesFor(subject.layer);
  const { randomCases: count = fewRandomCases } = subject;
  return [
    ...purityCases(subject),
    ...argumentCases(subject, codes),
    ...documentCases(subject, codes),
    ...seeds.flatMap((seed) => randomCases(subject, codes, seed, count)),
    ...(subject.ownCases ?? []),
    healthCase(subject),
  ];
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
