import type { Amount, Condition } from "../../model.js";

/**
 * Writes what an amount is worked out from, without its labels and citations.
 *
 * Amounts with the same key always have the same value. The reverse is not promised.
 */
export function subjectKey(amount: Amount): string {
  return JSON.stringify(amount, withoutNotes);
}

/** Sorts the fields of a step, whatever order its author wrote them in. */
function withoutNotes(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(([name]) => name !== "label" && name !== "citation");
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Lists the amounts that a condition compares with printed numbers, each once, by its key.
 *
 * @param conditions - The conditions.
 * @returns The amounts in the order of the document.
 */
export function subjectsOf(conditions: readonly Condition[]): ReadonlyMap<string, Amount> {
  const subjects = new Map<string, Amount>();
  // The array also yields what is added during the loop.
  const waiting = [...conditions];
  for (const condition of waiting) {
    if (condition.kind === "compare") {
      const { left, right } = condition;
      if (left.kind === "constant" && right.kind !== "constant")
        subjects.set(subjectKey(right), right);
      if (right.kind === "constant" && left.kind !== "constant")
        subjects.set(subjectKey(left), left);
    } else waiting.push(...innerConditions(condition));
  }
  return subjects;
}

function innerConditions(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case "all":
    case "any":
    case "some":
      return condition.of;
    case "not":
      return [condition.of];
    default:
      return [];
  }
}
