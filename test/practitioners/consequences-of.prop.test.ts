import fc from "fast-check";
import { expect } from "vitest";
import { consequencesOf } from "../../src/practitioners/consequences-of.js";
import type { AppraisalEntry, Consequence } from "../../src/practitioners/model.js";
import { permuted } from "../support/arbitraries.js";
import { invariant } from "../support/invariant.js";
import {
  appraisalOf,
  appraised,
  consequence,
  recordOf,
} from "../support/practitioner-documents.js";

/** Years from 2000 on: a bad grade, a good one, or none. */
const history = fc
  .array(fc.constantFrom("unqualified", "unqualified", "qualified", "none"), { maxLength: 20 })
  .map((grades) =>
    grades.flatMap((given, index) => (given === "none" ? [] : [appraised(2000 + index, given)])),
  );

interface Case {
  readonly appraisals: readonly AppraisalEntry[];
  readonly shuffled: readonly AppraisalEntry[];
  readonly rule: Consequence;
}

const inputs: fc.Arbitrary<Case> = fc
  .tuple(
    history.chain((appraisals) => fc.tuple(fc.constant(appraisals), permuted(appraisals))),
    fc.record({
      running: fc.integer({ min: 1, max: 4 }),
      gaps: fc.constantFrom<Consequence["gaps"]>("break", "bridge"),
    }),
  )
  .map(([[appraisals, shuffled], rest]) => ({
    appraisals,
    shuffled,
    rule: consequence("c", rest),
  }));

type Due = (input: Case) => readonly (readonly string[])[];

const real: Due = ({ shuffled, rule }) =>
  consequencesOf(appraisalOf({ consequences: [rule] }), recordOf([], { appraisals: shuffled }), {
    asOf: "2050-01-01",
  }).map(({ because }) => because);

/** Looks at every window of so many appraisals: all bad and, where gaps break, without a gap. */
function windows({ appraisals, rule: { running, gaps } }: Case): readonly (readonly string[])[] {
  return appraisals
    .map((_, index) => appraisals.slice(index, index + running))
    .filter((window) => window.length === running)
    .filter((window) => window.every((each) => each.grade === "unqualified"))
    .filter((window) => {
      const [first, last] = [window.at(0), window.at(-1)];
      return gaps === "bridge" || Number(last?.id) - Number(first?.id) === running - 1;
    })
    .map((window) => window.map(({ id }) => id));
}

invariant("a consequence falls due with every window of bad years, in any order of the record", {
  inputs,
  law: (due: Due, input) => {
    expect(due(input)).toEqual(windows(input));
  },
  real,
  faults: {
    "gaps bridged": (input) => real({ ...input, rule: { ...input.rule, gaps: "bridge" } }),
    "gaps that break": (input) => real({ ...input, rule: { ...input.rule, gaps: "break" } }),
    "once alone": (input) => real({ ...input, rule: { ...input.rule, repeats: "once" } }),
    "one too few": (input) =>
      real({ ...input, rule: { ...input.rule, running: Math.max(1, input.rule.running - 1) } }),
    "good grades passed over": (input) =>
      real({
        ...input,
        shuffled: input.shuffled.filter((each) => each.grade === "unqualified"),
      }),
  },
});
