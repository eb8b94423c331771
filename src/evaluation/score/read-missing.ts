import { DomainError } from "../../core/error.js";
import { isUnknown } from "../../core/unknown.js";
import type { EvaluationErrorCode } from "../errors.js";
import type { ItemPlan } from "./read-item.js";
import type { BlockReading } from "./read-numbers.js";
import { readNumbers } from "./read-numbers.js";

/**
 * Refuses sites for which an item that the scheme insists on cannot be worked out.
 *
 * @returns Nothing where the scheme insists on none.
 */
export function readMissing(
  plans: readonly ItemPlan[],
): BlockReading<DomainError | undefined> | undefined {
  const owed = plans
    .filter(({ missing }) => missing === "error")
    .map(({ node }) => ({ id: node.indicator.id, score: readNumbers(node.indicator.id) }));
  if (owed.length === 0) return undefined;
  return (block) => {
    const opened = owed.map(({ id, score }) => ({ id, scoreAt: score(block) }));
    return (row) => {
      const missing = opened.filter(({ scoreAt }) => isUnknown(scoreAt(row))).map(({ id }) => id);
      return missing.length === 0 ? undefined : missingEvidence(missing);
    };
  };
}

function missingEvidence(items: readonly string[]): DomainError {
  const some = items.slice(0, 10).join(", ");
  return new DomainError<EvaluationErrorCode>(
    "evaluation/missing-evidence",
    `Evidence is missing for ${items.length} items that are not scored without it: ${some}. ` +
      "Complete the facts.",
    { items: [...items] },
  );
}
