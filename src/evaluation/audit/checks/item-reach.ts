import { compareDecimals, signOf } from "../../../core/arithmetic.js";
import type { Decimal } from "../../../core/decimal.js";
import { toDecimal, toDecimalString } from "../../../core/decimal.js";
import type { ExampleResult } from "../../../rules/audit/finding.js";
import { factsExample } from "../../../rules/audit/probe/facts-example.js";
import type { Probed, Sought } from "../../../rules/audit/probe/seek-result.js";
import { greatest, least, seekResult } from "../../../rules/audit/probe/seek-result.js";
import type { ItemNode } from "../../lower/indicator-tree.js";
import type { AuditedScheme } from "../audited-scheme.js";
import type { EvaluationFinding } from "../evaluation-finding.js";
import { evaluationPhrases } from "../evaluation-phrases.js";

/**
 * Reports items that can pass their printed points, never earn them, or fall below 0.
 *
 * Only the rule of an item counts, not what it is worth where it does not apply.
 */
export function itemReach(checked: AuditedScheme): readonly EvaluationFinding[] {
  return checked.items.flatMap((node) => {
    const points = toDecimal(node.indicator.points ?? "0");
    if (signOf(points) === 0) return [];
    return [...highestOf(checked, node, points), ...lowestOf(checked, node)];
  });
}

function highestOf(
  checked: AuditedScheme,
  node: ItemNode,
  points: Decimal,
): readonly EvaluationFinding[] {
  const { bounds, prober } = checked.audited;
  const { id, rule } = node.indicator;
  const at = node.pointer;
  const printed = toDecimalString(points);
  const { most } = bounds.boundsOf(rule, bounds);
  if (most !== undefined && compareDecimals(most, points) < 0) {
    const reached = toDecimalString(most);
    const message = evaluationPhrases.pointsOutOfReach(id, printed, reached);
    const counterexample = { kind: "reach", most: reached } as const;
    return [{ code: "points-out-of-reach", severity: "warning", at, message, counterexample }];
  }
  const passes = (result: ExampleResult) => orderTo(result, points) > 0;
  const found = probeRule(checked, node, greatest(passes));
  if (found === undefined || typeof found.result !== "string") return [];
  const order = orderTo(found.result, points);
  if (order === 0) return [];
  const counterexample = factsExample(prober, found);
  if (order > 0) {
    const message = evaluationPhrases.pointsExceeded(id, printed);
    return [{ code: "points-exceeded", severity: "warning", at, message, counterexample }];
  }
  const message = evaluationPhrases.pointsNotReached(id, printed, found.result);
  return [{ code: "points-out-of-reach", severity: "notice", at, message, counterexample }];
}

function lowestOf(checked: AuditedScheme, node: ItemNode): readonly EvaluationFinding[] {
  const { id } = node.indicator;
  const zero = toDecimal("0");
  const isNegative = (result: ExampleResult) => orderTo(result, zero) < 0;
  const found = probeRule(checked, node, least(isNegative));
  if (found === undefined || !isNegative(found.result)) return [];
  return [
    {
      code: "item-without-floor",
      severity: "warning",
      at: node.pointer,
      message: evaluationPhrases.itemWithoutFloor(id),
      counterexample: factsExample(checked.audited.prober, found),
    },
  ];
}

function probeRule(
  { audited }: AuditedScheme,
  { indicator }: ItemNode,
  sought: Sought,
): Probed | undefined {
  const { prober } = audited;
  return seekResult(prober, indicator.id, sought, (facts) =>
    prober.amountOf(indicator.rule, facts, indicator.id),
  );
}

/** Compares a result with a number; 0 where it is none. */
function orderTo(result: ExampleResult, bound: Decimal): number {
  return typeof result === "string" ? compareDecimals(toDecimal(result), bound) : 0;
}
