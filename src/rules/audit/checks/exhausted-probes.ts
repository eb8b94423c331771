import type { AuditedRules } from "../audited-rules.js";
import type { Finding } from "../finding.js";
import { rulesPhrases } from "../rules-phrases.js";

/** Says where the rules were too large for all probes, so that no finding means even less. */
export function exhaustedProbes({ prober }: AuditedRules): readonly Finding[] {
  if (!prober.isExhausted()) return [];
  const message = rulesPhrases.probesExhausted();
  return [{ code: "probes-exhausted", severity: "notice", at: "", message }];
}
