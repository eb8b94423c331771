import { definitely } from "../../core/definitely.js";
import type { Issue } from "../../core/error.js";
import { DomainError } from "../../core/error.js";
import { quote } from "../../core/quote.js";
import type { Figure } from "../../rules/model.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { PractitionersErrorCode } from "../errors.js";

/** A static fault of a scheme, before it is known where in the document it stands. */
export interface Fault {
  readonly code: PractitionersErrorCode;
  /** The object of the scheme that is at fault. */
  readonly at: object;
  /** What is wrong, and what to do next. */
  readonly message: string;
}

interface Named {
  readonly id: string;
}

const mostIssues = 100;

/** Throws the first of some faults as an error that lists them all, each with its place. */
export function refuse(faults: readonly Fault[], pointers: ReadonlyMap<object, string>): void {
  const [first] = faults;
  if (first === undefined) return;
  const pathOf = (fault: Fault): string =>
    definitely(pointers.get(fault.at), "the pointers of the scheme");
  const issues: readonly Issue[] = faults
    .slice(0, mostIssues)
    .map((fault) => ({ code: fault.code, path: pathOf(fault), message: fault.message }));
  const more = faults.length === 1 ? "" : ` (and ${faults.length - 1} more, see issues)`;
  throw new DomainError<PractitionersErrorCode>(
    first.code,
    `At "${pathOf(first)}": ${first.message}${more}`,
    { path: pathOf(first), faults: faults.length },
    { issues },
  );
}

/** Says which ids occur twice. */
export function repeatedIds(all: readonly Named[], kind: string): readonly Fault[] {
  const seen = new Set<string>();
  return all.flatMap((named) => {
    if (!seen.has(named.id)) {
      seen.add(named.id);
      return [];
    }
    const message = `The id ${quote(named.id)} is taken twice among ${kind}. Rename one of them.`;
    return [{ code: "practitioners/duplicate-id" as const, at: named, message }];
  });
}

/** A colon marks the figures that the library makes of grades, vetoes, requirements and bars. */
export function reservedIds(figures: readonly Figure[]): readonly Fault[] {
  return figures
    .filter(({ id }) => id.includes(":"))
    .map((figure) => ({
      code: "practitioners/reserved-id",
      at: figure,
      message: `The id ${quote(figure.id)} has a colon, which is kept for inner figures. Choose another.`,
    }));
}

/** Says that an id names no grade. */
export function unknownGrade(at: object, id: string, grades: readonly string[]): readonly Fault[] {
  if (grades.includes(id)) return [];
  const message =
    `There is no grade ${quote(id)}. Add it to the grades, or correct the id.` +
    suggestionFor(id, grades);
  return [{ code: "practitioners/unknown-grade", at, message }];
}
