import { pointerSegment } from "../../../core/plain-json.js";
import { factsReadIn } from "../../facts-read.js";
import type { PreparedRules } from "../../prepared-rules.js";
import type { AuditedRules } from "../audited-rules.js";
import type { Finding } from "../finding.js";
import { rulesPhrases } from "../rules-phrases.js";
import { stepsOfRules } from "../walk/steps-of-rules.js";

/** Reports facts and parameters that nothing reads. */
export function unread({ rules, factsRead, isPrinted }: AuditedRules): readonly Finding[] {
  const read = new Set([
    ...factsRead,
    ...[...factsReadIn(rules).values()].flatMap((names) => [...names]),
  ]);
  const facts = Object.entries(rules.facts).filter(
    ([name, definition]) => !read.has(name) && isPrinted(definition),
  );
  const used = parametersReadIn(rules);
  const parameters = Object.keys(rules.parameters).filter((name) => !used.has(name));
  return [
    ...facts.map(
      ([name]): Finding => ({
        code: "fact-unread",
        severity: "warning",
        at: `/facts/${pointerSegment(name)}`,
        message: rulesPhrases.factUnread(name),
      }),
    ),
    ...parameters.map(
      (name): Finding => ({
        code: "parameter-unread",
        severity: "warning",
        at: `/parameters/${pointerSegment(name)}`,
        message: rulesPhrases.parameterUnread(name),
      }),
    ),
  ];
}

function parametersReadIn(rules: PreparedRules): ReadonlySet<string> {
  const steps = stepsOfRules(rules);
  return new Set(steps.flatMap((step) => (step.kind === "parameter" ? [step.parameter] : [])));
}
