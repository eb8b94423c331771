import { definitely } from "../../core/definitely.js";
import type { Issue } from "../../core/error.js";
import { DomainError } from "../../core/error.js";
import { quote } from "../../core/quote.js";
import type { RulesErrorCode } from "../errors.js";

/** The most issues that one error lists. */
const issueLimit = 1000;

/** What is wrong with one record of facts, as far as it has been read. */
export interface FactReport {
  readonly issues: Issue[];
  /** How many issues there are, also those beyond the limit. */
  count: number;
}

/** Starts a report. */
export function newFactReport(): FactReport {
  return { issues: [], count: 0 };
}

/** Notes one fault; the code is zod's word for its kind. */
export function report(into: FactReport, path: string, code: string, message: string): void {
  into.count += 1;
  if (into.count <= issueLimit) into.issues.push(Object.freeze({ path, code, message }));
}

/** Words a report of at least one fault as an error. */
export function invalidFacts({ issues, count }: FactReport): DomainError {
  const first = definitely(issues[0], "the count of issues");
  const place = first.path === "" ? "they" : quote(first.path);
  const told = first.message + (count === 1 ? "" : ` (and ${count - 1} more, see issues)`);
  return new DomainError<RulesErrorCode>(
    "rules/invalid-facts",
    `The facts do not fit: ${place} ${told}${told.endsWith("?") ? "" : "."}`,
    { path: first.path, faults: count },
    { issues },
  );
}
