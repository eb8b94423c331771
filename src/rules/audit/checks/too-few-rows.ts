import type { AuditedRules } from "../audited-rules.js";
import type { Finding } from "../finding.js";
import { rulesPhrases } from "../rules-phrases.js";

/** Reports numbers taken from a list that some lists have too few rows for. */
export function tooFewRows({ visits }: AuditedRules): readonly Finding[] {
  return visits.flatMap(({ step, at, around }): readonly Finding[] => {
    if (step.kind !== "over" || step.otherwise !== undefined || around.replaced) return [];
    if (step.take === "sum" || step.take === "count") return [];
    const message = rulesPhrases.tooFewRows(step.list);
    const result = { unknown: "no-case-applies" } as const;
    const counterexample = { kind: "facts", facts: { [step.list]: [] }, result } as const;
    return [{ code: "too-few-rows", severity: "notice", at, message, counterexample }];
  });
}
