import { definitely } from "../../../core/definitely.js";
import type { Figure } from "../../model.js";
import type { AuditedRules } from "../audited-rules.js";
import { fixedValueOf } from "../bounds/amount-bounds.js";
import type { BoundsScope } from "../bounds/bounds-scope.js";
import type { Finding } from "../finding.js";
import { rulesPhrases } from "../rules-phrases.js";

/** Reports figures that read facts and come to the same whatever those are, as bounds prove. */
export function constantFigures(audited: AuditedRules): readonly Finding[] {
  const { rules, prober, bounds, isPrinted } = audited;
  const figures = rules.order.map((id) =>
    definitely(rules.figures.get(id), "the order of figures"),
  );
  return figures
    .filter((figure) => isPrinted(figure) && prober.factsOf(figure.id).length > 0)
    .filter((figure) => isConstant(figure, bounds))
    .map(
      (figure): Finding => ({
        code: "figure-constant",
        severity: "warning",
        at: rules.pointers.get(figure) ?? "",
        message: rulesPhrases.figureConstant(figure.id),
      }),
    );
}

function isConstant(figure: Figure, scope: BoundsScope): boolean {
  if ("amount" in figure) {
    const bounds = scope.boundsOf(figure.amount, scope);
    return !bounds.mayBeUnknown && fixedValueOf(bounds) !== undefined;
  }
  const { mayHold, mayFail, mayBeUnknown } = scope.outcomesOf(figure.condition, scope);
  return !(mayBeUnknown || (mayHold && mayFail));
}
