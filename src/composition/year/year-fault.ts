import type { Issue } from "../../core/error.js";
import { DomainError } from "../../core/error.js";
import type { CompositionErrorCode } from "../errors.js";

/** A fault of a document, and where it stands. */
export interface YearFault {
  readonly code: CompositionErrorCode;
  readonly path: string;
  /** What is wrong, and what to do next. */
  readonly message: string;
  /** The code with which another room told of it. */
  readonly told?: string;
}

const mostIssues = 100;

/**
 * Throws the first of some faults as an error that lists them all.
 *
 * @throws {@link DomainError} with the code of the first fault; its `issues` hold all of them.
 */
export function refuseAll(faults: readonly YearFault[]): void {
  const [first] = faults;
  if (first === undefined) return;
  const issues = faults
    .slice(0, mostIssues)
    .map(({ code, told = code, path, message }): Issue => ({ code: told, path, message }));
  const more = faults.length === 1 ? "" : ` (and ${faults.length - 1} more, see issues)`;
  throw new DomainError<CompositionErrorCode>(
    first.code,
    `At "${first.path}": ${first.message}${more}`,
    { path: first.path, faults: faults.length },
    { issues },
  );
}

/** The faults that a room tells of a scheme, at their places in the whole document. */
export function faultsOfRoom(
  { code, message, details, issues }: DomainError,
  path: string,
): readonly YearFault[] {
  const refused = "composition/scheme-refused";
  if (issues.length === 0) {
    const own = typeof details.path === "string" ? details.path : "";
    return [{ code: refused, told: code, path: path + own, message }];
  }
  return issues.map((issue) => ({
    code: refused,
    told: issue.code,
    path: path + issue.path,
    message: issue.message,
  }));
}
