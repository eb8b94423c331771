import type { Outcomes } from "../../../rules/audit/bounds/bounds-scope.js";
import type { Condition } from "../../../rules/model.js";
import type { Veto } from "../../model.js";
import type { AuditedScheme } from "../audited-scheme.js";
import { placeIn } from "../audited-scheme.js";
import type { EvaluationFinding } from "../evaluation-finding.js";
import { evaluationPhrases } from "../evaluation-phrases.js";

/** Reports gates and vetoes that come out the same whatever the facts are, or do nothing. */
export function gatesAndVetoes(checked: AuditedScheme): readonly EvaluationFinding[] {
  const { gates = [], vetoes = [] } = checked.scheme;
  return [
    ...gates.flatMap((gate) => gateFindings(checked, gate)),
    ...vetoes.flatMap((veto) => [...vetoFindings(checked, veto), ...idleCaps(checked, veto)]),
  ];
}

interface Named {
  readonly id: string;
  readonly when: Condition;
}

function outcomesIn({ audited: { bounds } }: AuditedScheme, { when }: Named): Outcomes {
  return bounds.outcomesOf(when, bounds);
}

function isCertain({ mayFail, mayBeUnknown }: Outcomes): boolean {
  return !(mayFail || mayBeUnknown);
}

function gateFindings(checked: AuditedScheme, gate: Named): readonly EvaluationFinding[] {
  const outcomes = outcomesIn(checked, gate);
  const at = placeIn(checked, gate);
  if (!outcomes.mayHold) {
    const message = evaluationPhrases.gateNeverOpens(gate.id);
    return [{ code: "gate-never-opens", severity: "fault", at, message }];
  }
  if (!isCertain(outcomes)) return [];
  const message = evaluationPhrases.gateAlwaysOpen(gate.id);
  return [{ code: "gate-always-open", severity: "notice", at, message }];
}

function vetoFindings(checked: AuditedScheme, veto: Named): readonly EvaluationFinding[] {
  const outcomes = outcomesIn(checked, veto);
  const at = placeIn(checked, veto);
  if (!outcomes.mayHold) {
    const message = evaluationPhrases.vetoNeverStrikes(veto.id);
    return [{ code: "veto-never-strikes", severity: "warning", at, message }];
  }
  if (!isCertain(outcomes)) return [];
  const message = evaluationPhrases.vetoAlwaysStrikes(veto.id);
  return [{ code: "veto-always-strikes", severity: "fault", at, message }];
}

/** A cap at the highest class takes no class away. */
function idleCaps(checked: AuditedScheme, veto: Veto): readonly EvaluationFinding[] {
  const highest = checked.scheme.classification?.classes[0];
  if (veto.effect.kind !== "caps" || veto.effect.class !== highest?.id) return [];
  const message = evaluationPhrases.vetoWithoutEffect(veto.id);
  const at = placeIn(checked, veto);
  return [{ code: "veto-without-effect", severity: "warning", at, message }];
}
