import fc from "fast-check";
import { expect } from "vitest";
import { leavesOf } from "../../src/core/trace.js";
import { isUnknown } from "../../src/core/unknown.js";
import { appraise } from "../../src/practitioners/appraise.js";
import { assessCandidate } from "../../src/practitioners/assess-candidate.js";
import type { Eligibility, Reason } from "../../src/practitioners/model.js";
import {
  variedAppraisal,
  variedJudging,
  variedReserve,
} from "../hostile/documents/practitioners.js";
import { invariant } from "../support/invariant.js";
import { recomputeTrace } from "../support/recompute-trace.js";

/** Facts about a candidate, of which any may be unknown unless the sheet forbids it. */
const facts = fc.record(
  {
    born: fc.constantFrom("1985-02-28", "1988-08-01", "1988-08-02", "1992-02-29"),
    degree: fc.constantFrom("school", "college"),
    score: fc.constantFrom("64.99", "65", "100"),
    member: fc.oneof(fc.boolean(), fc.constant({ unknown: "missing-evidence" })),
    released: fc.constantFrom("2019-08-01", "2019-08-02", "2024-08-01"),
    sanctionEnds: fc.constantFrom("2024-07-31", "2024-08-01", "2024-08-02"),
  },
  { requiredKeys: ["born", "degree", "score"] },
);

type Assess = (given: object) => Eligibility;

const assess: Assess = (given) =>
  assessCandidate(variedReserve, { person: "p", facts: given } as never, variedJudging);

const all = ({ for: met, against, open }: Eligibility): readonly Reason[] => [
  ...met,
  ...against,
  ...open,
];

/** Speaks for a person: a requirement that is met, a bar that does not stand. */
const favours = ({ kind, holds }: Reason): unknown =>
  isUnknown(holds) ? "open" : (kind === "requirement") === holds;

const changed =
  (change: (answer: Eligibility) => Partial<Eligibility>): Assess =>
  (given) => {
    const answer = assess(given);
    return { ...answer, ...change(answer) };
  };

invariant<object, Assess>("eligibility is the fold of reasons that can be recomputed", {
  inputs: facts,
  law: (judge, given) => {
    const answer = judge(given);
    const { status, for: met, against, open } = answer;
    expect(met.every((reason) => favours(reason) === true)).toBe(true);
    expect(against.every((reason) => favours(reason) === false)).toBe(true);
    expect(open.every((reason) => favours(reason) === "open")).toBe(true);
    const folded =
      against.length > 0 ? "ineligible" : open.length > 0 ? "undetermined" : "eligible";
    expect(status).toBe(folded);
    const ids = [...variedReserve.requirements, ...(variedReserve.bars ?? [])].map(({ id }) => id);
    expect(
      all(answer)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    for (const { trace, until, holds, kind } of all(answer)) {
      if (trace === undefined) throw new Error("A reason without its trace.");
      recomputeTrace(trace);
      for (const leaf of leavesOf(trace)) expect(leaf.at).toMatch(/^\//);
      // A bar whose condition holds still ends with its term.
      if (until === undefined || until > "2024-08-01") expect(holds).toEqual(trace.value);
      else expect([kind, holds]).toEqual(["bar", false]);
    }
  },
  real: assess,
  faults: {
    "one reason against passed over": changed(({ against }) => ({ against: against.slice(1) })),
    "what is open speaks for the person": changed(({ for: met, open }) => ({
      for: [...met, ...open],
      open: [],
    })),
    "bars without their term": changed(({ for: met }) => ({
      for: met.map(({ until: _, ...reason }) => reason),
    })),
  },
  runs: 80,
});

/** What a better score and fewer faults of work change. */
type Grade = (score: string, late: number) => number;

const place: Grade = (score, late) => {
  const subject = { person: "p", facts: { score, late, fraud: false } };
  const { standing } = appraise(variedAppraisal, subject as never, variedJudging);
  if (standing.status !== "graded") throw new Error("Everything is known.");
  return variedAppraisal.grades.findIndex(({ id }) => id === standing.grade);
};

invariant<readonly [number, number, number, number], Grade>(
  "a better score or less lateness never leads to a worse grade",
  {
    inputs: fc.tuple(
      fc.nat({ max: 100 }),
      fc.nat({ max: 100 }),
      fc.nat({ max: 20 }),
      fc.nat({ max: 20 }),
    ),
    law: (grade, [one, other, late, later]) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const [few, many] = [Math.min(late, later), Math.max(late, later)];
      expect(grade(`${high}`, few)).toBeLessThanOrEqual(grade(`${low}`, few));
      expect(grade(`${high}`, few)).toBeLessThanOrEqual(grade(`${high}`, many));
    },
    real: place,
    faults: {
      "the veto upside down": (score, late) => place(score, 20 - late),
      "the score upside down": (score, late) => place(`${100 - Number(score)}`, late),
    },
    runs: 80,
  },
);
