import type { Issue } from "../../core/error.js";
import { DomainError } from "../../core/error.js";
import type { NetworkErrorCode } from "../errors.js";

const mostIssues = 100;

/** A fault of a network, with its place as a JSON pointer. */
export interface Fault extends Issue {
  readonly code: NetworkErrorCode;
}

/** The faults found so far: all are counted, the first hundred kept. */
export interface Faults {
  count: number;
  readonly kept: Fault[];
}

/** Notes a fault. */
export function addFault(
  faults: Faults,
  code: NetworkErrorCode,
  path: string,
  message: string,
): void {
  faults.count += 1;
  if (faults.kept.length < mostIssues) faults.kept.push(Object.freeze({ path, message, code }));
}

/**
 * Throws the faults as one error, if there are any.
 *
 * @throws {@link DomainError} with the code of the first fault.
 */
export function throwFaults({ count, kept }: Faults): void {
  const [first] = kept;
  if (first === undefined) return;
  const more = count === 1 ? "" : ` (and ${count - 1} more, see issues)`;
  throw new DomainError<NetworkErrorCode>(
    first.code,
    `The network is not sound: "${first.path}" ${first.message}${more}`,
    { path: first.path, faults: count },
    { issues: kept },
  );
}
