import { quote } from "../../core/quote.js";
import type { IndicatorNode } from "../lower/indicator-tree.js";
import { nodesOf } from "../lower/indicator-tree.js";
import type { EvaluationScheme } from "../model.js";
import type { EvaluationFault } from "./evaluation-fault.js";

interface Named {
  readonly id: string;
}

/** Says which ids of a scheme are taken twice, or cannot be used. */
export function idFaults(
  { cohort = [], figures = [], gates = [], vetoes = [], classification }: EvaluationScheme,
  dimensions: readonly IndicatorNode[],
): readonly EvaluationFault[] {
  const indicators = nodesOf(dimensions).map((node) => node.indicator);
  const readable: readonly Named[] = [...cohort, ...figures, ...indicators];
  const { classes = [], otherwise } = classification ?? {};
  return [
    ...readable.flatMap(reservedFaults),
    ...repeatedFaults(readable, "indicators, figures and cohort figures"),
    ...repeatedFaults([...gates, ...vetoes], "gates and vetoes"),
    ...repeatedFaults(otherwise === undefined ? classes : [...classes, otherwise], "classes"),
  ];
}

/** `total` is the name by which rules read the total, and a colon marks the library's own ids. */
function reservedFaults(named: Named): readonly EvaluationFault[] {
  if (named.id !== "total" && !named.id.includes(":")) return [];
  const message =
    `The id ${quote(named.id)} cannot be used here: "total" is the total itself, and ids with a ` +
    "colon are kept for inner figures. Choose another.";
  return [{ code: "evaluation/reserved-id", at: named, message }];
}

function repeatedFaults(all: readonly Named[], kind: string): readonly EvaluationFault[] {
  const seen = new Set<string>();
  return all.flatMap((named) => {
    if (!seen.has(named.id)) {
      seen.add(named.id);
      return [];
    }
    const message = `The id ${quote(named.id)} is taken twice among ${kind}. Rename one of them.`;
    return [{ code: "evaluation/duplicate-id" as const, at: named, message }];
  });
}
