import fc from "fast-check";
import { expect } from "vitest";
import { gradeOf } from "../../src/practitioners/judge/grade-of.js";
import type { AppraisalScheme, Reason } from "../../src/practitioners/model.js";
import { invariant } from "../support/invariant.js";
import { appraisalOf, grade, holds, labelOf, veto } from "../support/practitioner-documents.js";

const names = ["a", "b", "c", "d"];

type Answer = boolean | "?";

interface Case {
  readonly grades: readonly Answer[];
  readonly vetoes: readonly (readonly [answer: Answer, atBest: number])[];
  readonly otherwise: boolean;
}

const answer = fc.constantFrom<Answer>(true, false, "?");
const inputs: fc.Arbitrary<Case> = fc.record({
  grades: fc.array(answer, { minLength: 4, maxLength: 4 }),
  vetoes: fc.array(fc.tuple(answer, fc.nat({ max: 3 })), { maxLength: 3 }),
  otherwise: fc.boolean(),
});

type Possible = (input: Case) => readonly string[];

const nameAt = (place: number): string => names[place] ?? "";

/** The grades that are possible, by the code. */
const real: Possible = ({ grades, vetoes, otherwise }) => {
  const { otherwise: last, ...rest } = appraisalOf({
    grades: names.map((name) => grade(name, holds(name))),
    otherwise: "d",
    vetoes: vetoes.map(([, atBest], index) => veto(`v${index}`, holds("v"), nameAt(atBest))),
  });
  const scheme: AppraisalScheme = otherwise ? { ...rest, otherwise: last } : rest;
  const reason = (kind: "grade" | "veto", id: string, given: Answer): Reason => ({
    kind,
    id,
    label: labelOf(id),
    holds: given === "?" ? { unknown: "missing-evidence" } : given,
  });
  const { standing } = gradeOf(scheme, [
    ...grades.map((given, place) => reason("grade", nameAt(place), given)),
    ...vetoes.map(([given], index) => reason("veto", `v${index}`, given)),
  ]);
  return standing.status === "graded" ? [standing.grade] : standing.possible;
};

/** Tries every answer that the unknown ones could have. */
function tried({ grades, vetoes, otherwise }: Case): readonly string[] {
  const open = [...grades, ...vetoes.map(([given]) => given)];
  const unknowns = open.filter((given) => given === "?").length;
  const found = new Set<number>();
  for (let choice = 0; choice < 2 ** unknowns; choice += 1) {
    let bit = 0;
    const settled = open.map((given) => {
      if (given !== "?") return given;
      bit += 1;
      return Math.floor(choice / 2 ** (bit - 1)) % 2 === 1;
    });
    const first = settled.slice(0, 4).indexOf(true);
    const claims = first >= 0 ? [first] : otherwise ? [3] : [0, 1, 2, 3];
    const struck = vetoes.filter((_, index) => settled[4 + index] === true).map(([, best]) => best);
    for (const claim of claims) found.add(Math.max(claim, ...struck));
  }
  return [...found].sort().map(nameAt);
}

invariant("the possible grades are those of some answers to what is unknown", {
  inputs,
  law: (possible: Possible, input) => {
    expect(possible(input)).toEqual(tried(input));
  },
  real,
  faults: {
    "unknown conditions taken for no": (input) =>
      real({ ...input, grades: input.grades.map((given) => given === true) }),
    "unknown vetoes passed over": (input) =>
      real({ ...input, vetoes: input.vetoes.filter(([given]) => given !== "?") }),
    "the mildest veto alone": (input) =>
      real({
        ...input,
        vetoes: [...input.vetoes].sort(([, one], [, other]) => one - other).slice(0, 1),
      }),
    "everyone claimed by the last grade": (input) => real({ ...input, otherwise: true }),
  },
});
