import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** The seed that every run repeats. */
const fixedSeed = 20240501;

/** A seed of this run alone, so that the tests go on searching; set SEED to repeat a failure. */
const freshSeed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** Multiplies the number of runs, for the long search before a release. */
const runsFactor = Number(process.env.RUNS_FACTOR ?? 1);

/** A law about an implementation, and wrong implementations that the law must find out. */
export interface Invariant<Input, Implementation> {
  /** The generator of inputs. */
  readonly inputs: fc.Arbitrary<Input>;
  /** The law; it throws where an implementation breaks it. */
  readonly law: (implementation: Implementation, input: Input) => void;
  /** The implementation under test. */
  readonly real: Implementation;
  /** Wrong variants, named by what is wrong about them. */
  readonly faults: Readonly<Record<string, Implementation>>;
  /** Inputs that once broke the law, tried first. */
  readonly examples?: readonly Input[];
  /** Random runs per seed. */
  readonly runs?: number;
}

/** Checks that a law holds for the real implementation and rejects each of the wrong ones. */
export function invariant<Input, Implementation>(
  name: string,
  { inputs, law, real, faults, examples = [], runs = 1000 }: Invariant<Input, Implementation>,
): void {
  const inspect = (implementation: Implementation, seed: number, numRuns: number) => {
    const property = fc.property(inputs, (input) => law(implementation, input));
    const known: [Input][] = examples.map((input) => [input]);
    return { property, settings: { seed, numRuns, examples: known } };
  };
  describe(name, () => {
    it.each([fixedSeed, freshSeed])("holds (seed %i)", (seed) => {
      const { property, settings } = inspect(real, seed, runs * runsFactor);
      fc.assert(property, settings);
    });
    it.each(Object.entries(faults))("rejects %s", (_, fault) => {
      const { property, settings } = inspect(fault, fixedSeed, runs);
      expect(fc.check(property, { ...settings, endOnFailure: true }).failed).toBe(true);
    });
  });
}
