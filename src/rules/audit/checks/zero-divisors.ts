import { absolute, compareDecimals } from "../../../core/arithmetic.js";
import type { Decimal } from "../../../core/decimal.js";
import { toDecimal } from "../../../core/decimal.js";
import { isUnknown } from "../../../core/unknown.js";
import type { QuotientAmount } from "../../model.js";
import type { AuditedRules } from "../audited-rules.js";
import { includesZero } from "../bounds/amount-bounds.js";
import type { ExampleResult, Finding } from "../finding.js";
import { isInside } from "../line/example-in.js";
import { reachOfSubject } from "../line/lines-of-cases.js";
import { factsExample } from "../probe/facts-example.js";
import type { Probed, Sought } from "../probe/seek-result.js";
import { seekResult } from "../probe/seek-result.js";
import { rulesPhrases } from "../rules-phrases.js";
import type { Visit } from "../walk/visits-of-rules.js";

/**
 * Reports quotients whose divisor can be 0, unless a condition around them rules it out or another
 * amount stands in.
 */
export function zeroDivisors(audited: AuditedRules): readonly Finding[] {
  return audited.visits.flatMap((visit): readonly Finding[] => {
    const { step, at } = visit;
    if (step.kind !== "quotient" || visit.around.replaced || !canBeZero(step, visit)) return [];
    const found = seekZero(audited, step, visit);
    const code = "divisor-may-be-zero";
    if (found === undefined) {
      return [{ code, severity: "notice", at, message: rulesPhrases.divisorPerhapsZero() }];
    }
    const counterexample = factsExample(audited.prober, found);
    return [{ code, severity: "warning", at, message: rulesPhrases.divisorZero(), counterexample }];
  });
}

function canBeZero({ divisor }: QuotientAmount, { scope, around }: Visit): boolean {
  if (!includesZero(scope.boundsOf(divisor, scope))) return false;
  const zero = toDecimal("0");
  return reachOfSubject(divisor, around.given, scope).some((stretch) => isInside(zero, stretch));
}

/** Seeks facts with which the divisor is 0, and both the quotient and its figure unknown for that. */
function seekZero(
  { prober }: AuditedRules,
  step: QuotientAmount,
  { figure, scope }: Visit,
): Probed | undefined {
  const sought: Sought = { isNearer: isNearerToZero, isEnough: isZeroDivided };
  const found = seekResult(prober, figure, sought, (facts) => {
    if (scope.row !== undefined) return prober.resultOf(figure, facts);
    const divisor = prober.amountOf(step.divisor, facts, figure);
    if (divisor !== "0") return typeof divisor === "string" ? divisor : undefined;
    const results = [prober.amountOf(step, facts, figure), prober.resultOf(figure, facts)];
    return results.every(isZeroDivided) ? results[0] : undefined;
  });
  return isZeroDivided(found?.result) ? found : undefined;
}

function isNearerToZero(value: Decimal, nearest: Decimal): boolean {
  return compareDecimals(absolute(value), absolute(nearest)) < 0;
}

function isZeroDivided(result: ExampleResult | undefined): boolean {
  return isUnknown(result) && result.unknown === "zero-divisor";
}
