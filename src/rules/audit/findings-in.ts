import type { AuditedRules } from "./audited-rules.js";
import { claimedValues } from "./checks/claimed-values.js";
import { constantFigures } from "./checks/constant-figures.js";
import { exhaustedProbes } from "./checks/exhausted-probes.js";
import { idleFacts } from "./checks/idle-facts.js";
import { idleParts } from "./checks/idle-parts.js";
import { incompleteTables } from "./checks/incomplete-tables.js";
import { parameterConflicts } from "./checks/parameter-conflicts.js";
import { parameterGaps } from "./checks/parameter-gaps.js";
import { tooFewRows } from "./checks/too-few-rows.js";
import { uncappedProportions } from "./checks/uncapped-proportions.js";
import { unread } from "./checks/unread.js";
import { wrongDirections } from "./checks/wrong-directions.js";
import { zeroDivisors } from "./checks/zero-divisors.js";
import type { Finding } from "./finding.js";

const checks: readonly ((audited: AuditedRules) => readonly Finding[])[] = [
  claimedValues,
  wrongDirections,
  zeroDivisors,
  uncappedProportions,
  incompleteTables,
  tooFewRows,
  parameterGaps,
  parameterConflicts,
  unread,
  constantFigures,
  idleFacts,
  idleParts,
  exhaustedProbes,
];

/**
 * Runs every check on rules.
 *
 * @param audited - The rules, with what the checks share.
 * @returns The findings, check by check.
 */
export function findingsIn(audited: AuditedRules): readonly Finding[] {
  return Object.freeze(checks.flatMap((check) => check(audited)));
}
