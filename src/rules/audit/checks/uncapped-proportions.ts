import { compareDecimals, signOf, times } from "../../../core/arithmetic.js";
import type { Decimal } from "../../../core/decimal.js";
import { toDecimal, toDecimalString } from "../../../core/decimal.js";
import type { Amount } from "../../model.js";
import type { Step } from "../../prepare/step-parts.js";
import type { AuditedRules } from "../audited-rules.js";
import { fixedValueOf } from "../bounds/amount-bounds.js";
import type { BoundsScope } from "../bounds/bounds-scope.js";
import { definitionIn } from "../bounds/bounds-scope.js";
import type { ExampleResult, Finding } from "../finding.js";
import { factsExample } from "../probe/facts-example.js";
import { greatest, seekResult } from "../probe/seek-result.js";
import { rulesPhrases } from "../rules-phrases.js";

/**
 * Reports points times done ÷ target, and points times a ratio, that can pass the points while
 * nothing caps them. Only where probes find facts that show it.
 */
export function uncappedProportions({ visits, prober }: AuditedRules): readonly Finding[] {
  return visits.flatMap((visit): readonly Finding[] => {
    const { step, at, figure, scope, around } = visit;
    if (around.capped || scope.row !== undefined) return [];
    const proportion = proportionIn(step, scope);
    if (proportion === undefined) return [];
    const { amount, points } = proportion;
    const passes = (result: ExampleResult) =>
      typeof result === "string" && compareDecimals(toDecimal(result), points) > 0;
    const found = seekResult(prober, figure, greatest(passes), (facts) =>
      prober.amountOf(amount, facts, figure),
    );
    if (found === undefined || !passes(found.result)) return [];
    const counterexample = factsExample(prober, found);
    const message = rulesPhrases.proportionUncapped(toDecimalString(points));
    return [{ code: "proportion-uncapped", severity: "warning", at, message, counterexample }];
  });
}

interface Proportion {
  readonly amount: Amount;
  /** What the whole is worth. */
  readonly points: Decimal;
}

/** The points that a step shares out in proportion, if it does. */
function proportionIn(step: Step, scope: BoundsScope): Proportion | undefined {
  if (step.kind === "product" && step.of.some((part) => isShare(part, scope))) {
    return withPoints(step, step.of, scope);
  }
  if (step.kind !== "quotient" || isFixed(step.divisor, scope)) return undefined;
  return step.dividend.kind === "product" ? withPoints(step, step.dividend.of, scope) : undefined;
}

/** Whether an amount is done ÷ target, or a fact that is a ratio. */
function isShare(part: Amount, scope: BoundsScope): boolean {
  if (part.kind === "quotient")
    return !(isFixed(part.divisor, scope) || isFixed(part.dividend, scope));
  return part.kind === "fact" && definitionIn(scope, part.fact)?.kind === "ratio";
}

function isFixed(part: Amount, scope: BoundsScope): boolean {
  return fixedValueOf(scope.boundsOf(part, scope)) !== undefined;
}

function withPoints(
  amount: Amount,
  factors: readonly Amount[],
  scope: BoundsScope,
): Proportion | undefined {
  const fixed = factors.flatMap((part) => fixedValueOf(scope.boundsOf(part, scope)) ?? []);
  const points = fixed.reduce(times, toDecimal("1"));
  return fixed.length > 0 && signOf(points) > 0 ? { amount, points } : undefined;
}
