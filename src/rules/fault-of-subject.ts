import type { DomainError } from "../core/error.js";
import type { RulesErrorCode } from "./errors.js";

/** What is missing for everyone, whatever the facts of one subject are. */
const missingForAll: ReadonlySet<string> = new Set<RulesErrorCode>([
  "rules/day-needed",
  "rules/parameter-not-in-force",
  "rules/parameter-conflict",
]);

/**
 * Tells apart what is wrong with one of many subjects and what is missing for all of them.
 *
 * @param error - What came of the rules for one subject.
 * @returns The error, to be listed as the fault of that subject.
 * @throws {@link core.DomainError} the error itself, when a day or a parameter is missing.
 */
export function faultOfSubject(error: DomainError): DomainError {
  if (missingForAll.has(error.code)) throw error;
  return error;
}
