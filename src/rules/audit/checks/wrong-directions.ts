import { definitely } from "../../../core/definitely.js";
import type { AuditedRules } from "../audited-rules.js";
import type { Finding } from "../finding.js";
import { changeExample } from "../probe/facts-example.js";
import { findReversal } from "../probe/find-reversal.js";
import type { Ladder } from "../probe/ladders.js";
import { laddersOf } from "../probe/ladders.js";
import { figuresFrom } from "../probe/thresholds.js";
import { rulesPhrases } from "../rules-phrases.js";
import { shortfallsIn } from "./shortfalls.js";

/**
 * Reports results that better evidence lowers, and results that what is missing raises.
 *
 * Which way a fact is better its definition says; where it does not, more is better of whatever a
 * rule counts the shortfall of. Facts are moved along their critical values with the others at
 * representative values, so that a reversal reported is one, and one may stay unseen.
 */
export function wrongDirections(audited: AuditedRules): readonly Finding[] {
  const { prober, results } = audited;
  const shortfalls = shortfallsByFigure(audited);
  return results.flatMap((result) => {
    const counted = figuresFrom(audited.rules, result).flatMap((id) => shortfalls.get(id) ?? []);
    return prober.factsOf(result).flatMap((fact) => {
      const isDeclared = prober.definitionOf(fact).better !== undefined;
      const implied = counted.includes(fact) && !isDeclared ? "more" : undefined;
      const found = laddersOf(prober, result, fact, implied).flatMap((ladder) =>
        reversalOn(audited, result, ladder, implied !== undefined),
      );
      return firstOfEach(found);
    });
  });
}

function reversalOn(
  { rules, prober }: AuditedRules,
  result: string,
  ladder: Ladder,
  isImplied: boolean,
): readonly Finding[] {
  const reversal = findReversal(prober, result, ladder);
  if (reversal === undefined) return [];
  const figure = definitely(rules.figures.get(result), "the ids of the results");
  return [
    {
      code: isImplied ? "shortfall-rewarded" : "better-evidence-lowers",
      severity: isImplied ? "warning" : "fault",
      at: rules.pointers.get(figure) ?? "",
      message: isImplied
        ? rulesPhrases.shortfallRewarded(ladder.varied)
        : rulesPhrases.betterEvidenceLowers(ladder.varied),
      counterexample: changeExample(prober, ladder.varied, reversal),
    },
  ];
}

/** One finding for each fact varied: several ladders of it often show the same. */
function firstOfEach(findings: readonly Finding[]): readonly Finding[] {
  const byFact = new Map<string, Finding>();
  for (const finding of findings) {
    const { en } = finding.message;
    if (!byFact.has(en)) byFact.set(en, finding);
  }
  return [...byFact.values()];
}

function shortfallsByFigure({ visits }: AuditedRules): ReadonlyMap<string, readonly string[]> {
  const byFigure = new Map<string, readonly string[]>();
  for (const { step, figure } of visits) {
    byFigure.set(figure, [...(byFigure.get(figure) ?? []), ...shortfallsIn(step)]);
  }
  return byFigure;
}
