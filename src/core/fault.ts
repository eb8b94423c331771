import { definitely } from "./definitely.js";
import type { Issue } from "./error.js";
import { DomainError } from "./error.js";

/** A static fault of a document, before it is known where in the document it stands. */
export interface Fault<Code extends string> {
  readonly code: Code;
  /** The object of the document that is at fault. */
  readonly at: object;
  /** What is wrong, and what to do next. */
  readonly message: string;
}

const mostIssues = 100;

/**
 * Throws the first of some faults as an error that lists them all, each with its place.
 *
 * @param faults - The faults; without any, nothing happens.
 * @param pointers - Where the objects of the document stand.
 * @throws {@link DomainError} with the code of the first fault; its `issues` hold all of them.
 */
export function refuse<Code extends string>(
  faults: readonly Fault<Code>[],
  pointers: ReadonlyMap<object, string>,
): void {
  const [first] = faults;
  if (first === undefined) return;
  const pathOf = (fault: Fault<Code>): string =>
    definitely(pointers.get(fault.at), "the pointers of the document");
  const issues: readonly Issue[] = faults
    .slice(0, mostIssues)
    .map((fault) => ({ code: fault.code, path: pathOf(fault), message: fault.message }));
  const more = faults.length === 1 ? "" : ` (and ${faults.length - 1} more, see issues)`;
  throw new DomainError<Code>(
    first.code,
    `At "${pathOf(first)}": ${first.message}${more}`,
    { path: pathOf(first), faults: faults.length },
    { issues },
  );
}
