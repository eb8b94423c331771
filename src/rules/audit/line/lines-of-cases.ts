import type { Amount, Condition, Matching } from "../../model.js";
import { reachOf } from "../bounds/amount-bounds.js";
import type { BoundsScope } from "../bounds/bounds-scope.js";
import { claimOf } from "./claim.js";
import type { ClaimedLine } from "./compare-claims.js";
import { subjectKey, subjectsOf } from "./subject-key.js";
import type { ValueSet } from "./value-set.js";
import { intersectionOf } from "./value-set.js";

/** Cases that conditions tell apart. */
export interface ConditionedCases {
  readonly conditions: readonly Condition[];
  readonly matching: Matching;
  /** Conditions that hold wherever the cases are read. */
  readonly given: readonly Condition[];
}

/**
 * Shows what cases claim of each amount that their conditions compare with printed numbers.
 *
 * @param cases - The cases.
 * @param scope - What the amounts can come to.
 * @returns One line of claims for each such amount.
 */
export function linesOfCases(
  { conditions, matching, given }: ConditionedCases,
  scope: BoundsScope,
): readonly ClaimedLine[] {
  return [...subjectsOf(conditions)].map(([key, subject]) => ({
    claims: conditions.map((condition) => claimOf(condition, key)),
    matching,
    reach: reachOfSubject(subject, given, scope),
    places: scope.boundsOf(subject, scope).places,
  }));
}

/** The values that an amount can have where certain conditions hold. */
export function reachOfSubject(
  subject: Amount,
  given: readonly Condition[],
  scope: BoundsScope,
): ValueSet {
  const key = subjectKey(subject);
  const claims = given.map((condition) => claimOf(condition, key).within);
  return intersectionOf([reachOf(scope.boundsOf(subject, scope)), ...claims]);
}
