import type { AmountPart } from "./build-part.js";
import { copyFields, toAmount } from "./build-part.js";
import type { AllCondition, CompareCondition, Comparison, Interval, RuleNote } from "./model.js";

function compare(
  left: AmountPart,
  is: Comparison,
  right: AmountPart,
  note: RuleNote,
): CompareCondition {
  return {
    ...copyFields(note),
    kind: "compare",
    left: toAmount(left),
    is,
    right: toAmount(right),
  };
}

/**
 * Builds "is at least" (以上, the number itself included).
 *
 * @param left - The amount that is judged.
 * @param right - The bound.
 * @param note - Label and citation.
 * @returns The condition.
 * @example
 * atLeast(fact("hours"), "100").is; // "at-least"
 */
export function atLeast(
  left: AmountPart,
  right: AmountPart,
  note: RuleNote = {},
): CompareCondition {
  return compare(left, "at-least", right, note);
}

/**
 * Builds "is above" (超过, the number itself excluded).
 *
 * @param left - The amount that is judged.
 * @param right - The bound.
 * @param note - Label and citation.
 * @returns The condition.
 * @example
 * above(fact("hours"), "100").is; // "above"
 */
export function above(left: AmountPart, right: AmountPart, note: RuleNote = {}): CompareCondition {
  return compare(left, "above", right, note);
}

/**
 * Builds "is at most" (以下, the number itself included).
 *
 * @param left - The amount that is judged.
 * @param right - The bound.
 * @param note - Label and citation.
 * @returns The condition.
 * @example
 * atMost(fact("cases"), "3").is; // "at-most"
 */
export function atMost(left: AmountPart, right: AmountPart, note: RuleNote = {}): CompareCondition {
  return compare(left, "at-most", right, note);
}

/**
 * Builds "is below" (不足, the number itself excluded).
 *
 * @param left - The amount that is judged.
 * @param right - The bound.
 * @param note - Label and citation.
 * @returns The condition.
 * @example
 * below(fact("cases"), "3").is; // "below"
 */
export function below(left: AmountPart, right: AmountPart, note: RuleNote = {}): CompareCondition {
  return compare(left, "below", right, note);
}

/**
 * Builds "equals", by value: 1.50 equals 1.5.
 *
 * @param left - One amount.
 * @param right - The other.
 * @param note - Label and citation.
 * @returns The condition.
 * @example
 * equals(fact("cases"), "0").is; // "equal"
 */
export function equals(left: AmountPart, right: AmountPart, note: RuleNote = {}): CompareCondition {
  return compare(left, "equal", right, note);
}

/**
 * Builds "differs", by value.
 *
 * @param left - One amount.
 * @param right - The other.
 * @param note - Label and citation.
 * @returns The condition.
 * @example
 * differs(fact("cases"), "0").is; // "not-equal"
 */
export function differs(
  left: AmountPart,
  right: AmountPart,
  note: RuleNote = {},
): CompareCondition {
  return compare(left, "not-equal", right, note);
}

/**
 * Builds "lies between", each bound included or excluded by its name.
 *
 * @param of - The amount that is judged.
 * @param interval - The bounds.
 * @param note - Label and citation.
 * @returns The condition; it always holds without bounds.
 * @throws {@link core.DomainError} `core/invalid-shape` when the interval is no record.
 * @example
 * between(fact("score"), { from: "80", below: "90" }).of.length; // 2
 */
export function between(of: AmountPart, interval: Interval, note: RuleNote = {}): AllCondition {
  const { from, above: over, upTo, below: under } = copyFields(interval);
  const bounds = [
    ...(from === undefined ? [] : [atLeast(of, from)]),
    ...(over === undefined ? [] : [above(of, over)]),
    ...(upTo === undefined ? [] : [atMost(of, upTo)]),
    ...(under === undefined ? [] : [below(of, under)]),
  ];
  return { ...copyFields(note), kind: "all", of: bounds };
}
