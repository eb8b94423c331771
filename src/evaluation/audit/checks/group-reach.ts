import { compareDecimals } from "../../../core/arithmetic.js";
import { toDecimal, toDecimalString } from "../../../core/decimal.js";
import type { DecimalString } from "../../../core/decimal-text.js";
import type { Label } from "../../../core/text.js";
import type { Assignment } from "../../../rules/audit/probe/assignments.js";
import { factsExample } from "../../../rules/audit/probe/facts-example.js";
import { greatest, seekResult } from "../../../rules/audit/probe/seek-result.js";
import type { AuditedScheme } from "../audited-scheme.js";
import type { EvaluationFinding } from "../evaluation-finding.js";
import { evaluationPhrases } from "../evaluation-phrases.js";

/** A sum of scores that prints points. */
interface Whole {
  readonly figure: string;
  readonly at: string;
  readonly points: DecimalString | undefined;
  readonly most: DecimalString | undefined;
  readonly tell: (points: string) => Label;
}

/**
 * Reports groups, and the total, that can pass their printed points and have no cap.
 *
 * All items are set to the best that probes find for each. Where the printed points of the parts
 * already exceed those of the whole, or something inside can pass its own, that is reported in its
 * place.
 */
export function groupReach(
  checked: AuditedScheme,
  others: readonly EvaluationFinding[],
): readonly EvaluationFinding[] {
  const wholes = wholesOf(checked).filter(
    ({ points, most }) => points !== undefined && most === undefined,
  );
  const best = wholes.length === 0 ? new Map() : bestFacts(checked);
  const found: EvaluationFinding[] = [];
  for (const whole of wholes) {
    if (!isExplained(whole, [...others, ...found])) found.push(...passing(checked, whole, best));
  }
  return found;
}

/** Whatever adds up scores, from the innermost groups to the total. */
function wholesOf({ scheme, groups }: AuditedScheme): readonly Whole[] {
  const sums = groups.map(
    ({ indicator, pointer }): Whole => ({
      figure: indicator.id,
      at: pointer,
      points: indicator.points,
      most: indicator.most,
      tell: (points) => evaluationPhrases.pointsExceeded(indicator.id, points),
    }),
  );
  const { points, most } = scheme.total;
  const tell = evaluationPhrases.totalExceeded;
  return [...sums.reverse(), { figure: "total", at: "/total", points, most, tell }];
}

function passing(
  { audited: { prober } }: AuditedScheme,
  { figure, at, points = "0", tell }: Whole,
  best: Assignment,
): readonly EvaluationFinding[] {
  const read = prober.factsOf(figure);
  const facts = new Map([...best].filter(([fact]) => read.includes(fact)));
  const result = prober.resultOf(figure, facts);
  if (typeof result !== "string") return [];
  if (compareDecimals(toDecimal(result), toDecimal(points)) <= 0) return [];
  const message = tell(toDecimalString(toDecimal(points)));
  const counterexample = factsExample(prober, { facts, result });
  return [{ code: "points-exceeded", severity: "notice", at, message, counterexample }];
}

/** Whether something inside has been reported that lets the whole pass its points. */
function isExplained({ at, figure }: Whole, others: readonly EvaluationFinding[]): boolean {
  return others.some((finding) => {
    const isInside = figure === "total" || finding.at === at || finding.at.startsWith(`${at}/`);
    if (finding.code === "points-exceeded") return isInside;
    return finding.code === "points-do-not-add-up" && isInside;
  });
}

/** For each item the facts with which it earns most; a fact of several items serves the last. */
function bestFacts({ audited, items }: AuditedScheme): Assignment {
  const sought = greatest(() => false);
  return new Map(
    items.flatMap(({ indicator }) => [
      ...(seekResult(audited.prober, indicator.id, sought)?.facts ?? []),
    ]),
  );
}
