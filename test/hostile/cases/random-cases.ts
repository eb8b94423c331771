import fc from "fast-check";
import { judgeCall } from "../judge.js";
import type { HostileSubject } from "../subject.js";
import type { HostileCase } from "./hostile-case.js";
import type { Places } from "./mutations.js";
import { described, mutate, mutation, placesIn } from "./mutations.js";

const plan = fc.record({
  example: fc.nat(),
  mutations: fc.oneof(
    { weight: 3, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.array(mutation, { minLength: 2, maxLength: 4 }) },
  ),
});

/** Valid arguments with random changes, the same for the same seed. */
export function randomCases(
  subject: HostileSubject,
  codes: ReadonlySet<string>,
  seed: number,
  count: number,
): readonly HostileCase[] {
  const exampleAt = examplesOf(subject);
  return fc.sample(plan, { seed, numRuns: count }).map(
    ({ example, mutations }): HostileCase => ({
      name: () => {
        const { number, places } = exampleAt(example);
        const changes = mutations.map((change) => described(places, change)).join(", then ");
        return `random (seed ${seed}), example ${number}: ${changes}`;
      },
      run: () => {
        const { args, places } = exampleAt(example);
        const mutated = mutate(args, places, mutations);
        return judgeCall(subject, codes, mutated.args, { longTexts: mutated.longTexts });
      },
    }),
  );
}

/** An example with its number among those of its function. */
interface Made {
  readonly number: number;
  readonly args: readonly unknown[];
  readonly places: Places;
}

/** Makes each example once: a call that changes it would be found by the cases of purity. */
function examplesOf({ examples }: HostileSubject): (index: number) => Made {
  const made = new Map<number, Made>();
  return (index) => {
    const number = index % examples.length;
    const args = examples[number]?.() ?? [];
    const example = made.get(number) ?? { number, args, places: placesIn(args) };
    made.set(number, example);
    return example;
  };
}
