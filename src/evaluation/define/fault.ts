import { definitely } from "../../core/definitely.js";
import type { Issue } from "../../core/error.js";
import { DomainError } from "../../core/error.js";
import type { EvaluationErrorCode } from "../errors.js";

/** A static fault of a scheme, before it is known where in the document it stands. */
export interface Fault {
  readonly code: EvaluationErrorCode;
  /** The object of the scheme that is at fault. */
  readonly at: object;
  /** What is wrong, and what to do next. */
  readonly message: string;
}

const mostIssues = 100;

/** Words the first fault as an error that lists them all, each with its place. */
export function errorOf(
  first: Fault,
  faults: readonly Fault[],
  pointers: ReadonlyMap<object, string>,
): DomainError<EvaluationErrorCode> {
  const pathOf = (fault: Fault): string =>
    definitely(pointers.get(fault.at), "the pointers of the scheme");
  const issues: readonly Issue[] = faults
    .slice(0, mostIssues)
    .map((fault) => ({ code: fault.code, path: pathOf(fault), message: fault.message }));
  const more = faults.length === 1 ? "" : ` (and ${faults.length - 1} more, see issues)`;
  return new DomainError<EvaluationErrorCode>(
    first.code,
    `At "${pathOf(first)}": ${first.message}${more}`,
    { path: pathOf(first), faults: faults.length },
    { issues },
  );
}
