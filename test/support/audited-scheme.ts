import type { AuditedScheme } from "../../src/evaluation/audit/audited-scheme.js";
import { auditedScheme } from "../../src/evaluation/audit/audited-scheme.js";
import { readScheme } from "../../src/evaluation/define/read-scheme.js";
import type { EvaluationScheme } from "../../src/evaluation/model.js";

/** Prepares a scheme for the checks of its audit. */
export function checkedScheme(scheme: EvaluationScheme): AuditedScheme {
  return auditedScheme(readScheme(scheme));
}
