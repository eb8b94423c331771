import { definitely } from "../../core/definitely.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown, unknown } from "../../core/unknown.js";
import type { AppraisalScheme, GradeStanding, Reason } from "../model.js";

/** Where a person stands before and after the vetoes. */
export interface GradeOutcome {
  readonly standing: GradeStanding;
  readonly claimed?: string;
  readonly vetoes: readonly string[];
}

/**
 * Finds the grade of a person, or the grades that are still possible.
 *
 * Grades are places in the list here, so that a worse one is a greater number. A condition of which
 * nothing is known may or may not hold; the grade is certain when it comes out the same either way.
 */
export function gradeOf(scheme: AppraisalScheme, reasons: readonly Reason[]): GradeOutcome {
  const { grades, vetoes = [] } = scheme;
  const idAt = (place: number): string => definitely(grades[place], "the count of grades").id;
  const answers = new Map(reasons.map((reason) => [`${reason.kind}:${reason.id}`, reason.holds]));
  const claims = claimsOf(scheme, answers);
  const [first, ...others] = claims;
  const struck = vetoes.filter(({ id }) => answers.get(`veto:${id}`) === true);
  const doubtful = vetoes.filter(({ id }) => isUnknown(answers.get(`veto:${id}`)));
  const placeOf = ({ atBest }: { readonly atBest: string }): number =>
    grades.findIndex(({ id }) => id === atBest);
  const floor = Math.max(0, ...struck.map(placeOf));
  const floors = [floor, ...doubtful.map(placeOf)];
  const places = claims.flatMap((claim) => floors.map((each) => Math.max(claim, floor, each)));
  const possible = [...new Set(places)].sort((one, other) => one - other).map(idAt);
  const [grade, ...more] = possible;
  return {
    standing:
      grade !== undefined && more.length === 0
        ? Object.freeze({ status: "graded", grade })
        : openGrade(possible, [...answers.values()].find(isUnknown)),
    ...(first !== undefined && others.length === 0 ? { claimed: idAt(first) } : {}),
    vetoes: Object.freeze(struck.map(({ id }) => id)),
  };
}

function openGrade(possible: readonly string[], reason?: Unknown): GradeStanding {
  return Object.freeze({
    status: "undetermined",
    possible: Object.freeze(possible),
    reason: reason ?? unknown("no-case-applies"),
  });
}

/** The places of the grades that the conditions may come to, vetoes aside. */
function claimsOf(
  { grades, otherwise }: AppraisalScheme,
  answers: ReadonlyMap<string, boolean | Unknown>,
): readonly number[] {
  const open: number[] = [];
  for (const [place, { id }] of grades.entries()) {
    const answer = answers.get(`grade:${id}`) ?? false;
    if (answer === true) return [...open, place];
    if (answer !== false) open.push(place);
  }
  if (otherwise === undefined) return [...grades.keys()];
  return [...open, grades.findIndex(({ id }) => id === otherwise)];
}
