import type { Issue } from "../../core/error.js";
import { DomainError } from "../../core/error.js";
import { quote } from "../../core/quote.js";
import type { RulesErrorCode } from "../errors.js";

/** A static fault of a rule set, before it is known where in the document it stands. */
export interface Fault {
  readonly code: RulesErrorCode;
  /** The object of the document that is at fault. */
  readonly at: object;
  /** What is wrong, and what to do next. */
  readonly message: string;
  /** A sentence to add, worked out only for the faults that are told. */
  readonly hint?: () => string;
  /** The steps around the one at fault, the innermost first. */
  readonly within?: Enclosure;
}

/** A step and the steps around it. */
export interface Enclosure {
  readonly step: object;
  readonly around?: Enclosure;
}

/** A fault of a step that refers to nothing else. */
export function invalidStep(at: object, message: string): Fault {
  return { code: "rules/invalid-step", at, message };
}

/** The most faults that one error tells. */
const issueLimit = 100;

/**
 * Words faults as one error.
 *
 * @param first - The fault that gives the error its code.
 * @param faults - All faults, the first included.
 * @param pointers - Where the objects of the document stand.
 * @returns The error.
 */
export function errorOf(
  first: Fault,
  faults: readonly Fault[],
  pointers: ReadonlyMap<object, string>,
): DomainError {
  const issues = faults.slice(0, issueLimit).map((fault) => issueOf(fault, pointers));
  const { path, message } = issueOf(first, pointers);
  const place = path === "" ? "" : `At ${quote(path)}: `;
  const more = faults.length === 1 ? "" : ` (and ${faults.length - 1} more, see issues)`;
  return new DomainError<RulesErrorCode>(
    first.code,
    `${place}${message}${more}`,
    { path, faults: faults.length },
    { issues },
  );
}

function issueOf(fault: Fault, pointers: ReadonlyMap<object, string>): Issue {
  const hint = fault.hint === undefined ? "" : fault.hint();
  return Object.freeze({
    code: fault.code,
    path: pathOf(fault, pointers),
    message: fault.message + hint,
  });
}

/** A step that has no place of its own was made from the step around it. */
function pathOf({ at, within }: Fault, pointers: ReadonlyMap<object, string>): string {
  let path = pointers.get(at);
  for (let around = within; path === undefined && around !== undefined; around = around.around) {
    path = pointers.get(around.step);
  }
  return path ?? "";
}
