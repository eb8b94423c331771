import type { Finding } from "../../../rules/audit/finding.js";
import { findingsIn } from "../../../rules/audit/findings-in.js";
import type { AuditedScheme } from "../audited-scheme.js";
import type { EvaluationFinding } from "../evaluation-finding.js";

/**
 * Reports what the audit of rules finds in the rules of a scheme.
 *
 * A condition of which more has been said already is left out, and so is a parameter that only the
 * comparisons with other sites read.
 */
export function ruleFindings(
  { audited, cohort }: AuditedScheme,
  others: readonly EvaluationFinding[],
): readonly EvaluationFinding[] {
  const told = new Set(others.map(({ at }) => at));
  const compared = findingsIn(cohort);
  const unreadThere = new Set(compared.filter(isUnread).map(placeOf));
  const own = findingsIn(audited).filter(
    (finding) => !isUnread(finding) || unreadThere.has(placeOf(finding)),
  );
  const seen = new Set(own.map(placeOf));
  const added = compared.filter((finding) => !(isUnread(finding) || seen.has(placeOf(finding))));
  return [...own, ...added].filter(
    ({ code, at }) => code !== "part-without-influence" || !told.has(at),
  );
}

function isUnread({ code }: Finding): boolean {
  return code === "fact-unread" || code === "parameter-unread";
}

function placeOf({ code, at }: Finding): string {
  return `${code} ${at}`;
}
