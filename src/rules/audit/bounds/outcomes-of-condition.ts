import { compareDecimals } from "../../../core/arithmetic.js";
import { placesOf } from "../../../core/scaled-decimal.js";
import type { AmongCondition, CompareCondition, Comparison, Condition } from "../../model.js";
import { claimOf } from "../line/claim.js";
import { subjectsOf } from "../line/subject-key.js";
import { intersectionOf, isWithinSet, onGrid } from "../line/value-set.js";
import type { AmountBounds } from "./amount-bounds.js";
import { fixedValueOf, reachOf } from "./amount-bounds.js";
import type { BoundsScope, Outcomes } from "./bounds-scope.js";
import { definitionIn, mayBeUnknownIn } from "./bounds-scope.js";

/** What a condition can come to, whatever the facts are. */
export function outcomesOf(condition: Condition, scope: BoundsScope): Outcomes {
  switch (condition.kind) {
    case "compare":
      return outcomesOfComparison(condition, scope);
    case "holds":
      return { mayHold: true, mayFail: true, mayBeUnknown: mayBeUnknownIn(scope, condition.fact) };
    case "known":
      return { mayHold: true, mayFail: mayBeUnknownIn(scope, condition.fact), mayBeUnknown: false };
    case "among":
      return outcomesOfOptions(condition, scope);
    case "not": {
      const { mayHold, mayFail, mayBeUnknown } = scope.outcomesOf(condition.of, scope);
      return { mayHold: mayFail, mayFail: mayHold, mayBeUnknown };
    }
    case "all":
      return byClaims(condition, outcomesOfSome(condition.of.length, condition.of, scope), scope);
    case "any":
      return byClaims(condition, outcomesOfSome(1, condition.of, scope), scope);
    case "some":
      return byClaims(condition, outcomesOfSome(condition.least, condition.of, scope), scope);
  }
}

function outcomesOfOptions({ fact, options }: AmongCondition, scope: BoundsScope): Outcomes {
  const definition = definitionIn(scope, fact);
  const isChoice = definition?.kind === "choice";
  const left = isChoice ? definition.options.filter(({ id }) => !options.includes(id)) : options;
  return { mayHold: true, mayFail: left.length > 0, mayBeUnknown: mayBeUnknownIn(scope, fact) };
}

/** As if the parts had nothing to do with each other: at least so many of them hold. */
function outcomesOfSome(least: number, parts: readonly Condition[], scope: BoundsScope): Outcomes {
  const outcomes = parts.map((part) => scope.outcomesOf(part, scope));
  const certain = outcomes.filter(({ mayFail }) => !mayFail).length;
  return {
    mayHold: outcomes.filter(({ mayHold }) => mayHold).length >= least,
    mayFail: certain < least,
    mayBeUnknown: outcomes.some(({ mayBeUnknown }) => mayBeUnknown),
  };
}

/** Leaves out what the comparisons of one amount rule out together. */
function byClaims(condition: Condition, apart: Outcomes, scope: BoundsScope): Outcomes {
  let { mayHold, mayFail } = apart;
  for (const [key, subject] of subjectsOf([condition])) {
    const { within, sure } = claimOf(condition, key);
    const bounds = scope.boundsOf(subject, scope);
    const reach = onGrid(reachOf(bounds), bounds.places);
    if (intersectionOf([reach, onGrid(within, bounds.places)]).length === 0) mayHold = false;
    if (!bounds.mayBeUnknown && isWithinSet(reach, onGrid(sure, bounds.places))) mayFail = false;
  }
  return { ...apart, mayHold, mayFail };
}

function outcomesOfComparison(step: CompareCondition, scope: BoundsScope): Outcomes {
  const [left, right] = [scope.boundsOf(step.left, scope), scope.boundsOf(step.right, scope)];
  return {
    mayHold: canBe(step.is, left, right),
    mayFail: canBe(opposites[step.is], left, right),
    mayBeUnknown: left.mayBeUnknown || right.mayBeUnknown,
  };
}

const opposites: Readonly<Record<Comparison, Comparison>> = {
  above: "at-most",
  "at-least": "below",
  equal: "not-equal",
  "not-equal": "equal",
  "at-most": "above",
  below: "at-least",
};

/** Whether values between two bounds can compare in a way. */
function canBe(is: Comparison, left: AmountBounds, right: AmountBounds): boolean {
  switch (is) {
    case "above":
      return canBe("below", right, left);
    case "at-least":
      return canBe("at-most", right, left);
    case "at-most":
      return orderOf(left, right) <= 0;
    case "below":
      return orderOf(left, right) < 0;
    case "equal":
      return orderOf(left, right) <= 0 && orderOf(right, left) <= 0 && meets(left, right);
    case "not-equal":
      return !isSameValue(left, right);
  }
}

/** Compares the least that one amount can be with the most that another can be. */
function orderOf({ least }: AmountBounds, { most }: AmountBounds): number {
  return least === undefined || most === undefined ? -1 : compareDecimals(least, most);
}

/** Whether a number that is always the same has few enough places to be met by the other amount. */
function meets(left: AmountBounds, right: AmountBounds): boolean {
  const isFine = (fixed: AmountBounds, other: AmountBounds) => {
    const value = fixedValueOf(fixed);
    return value === undefined || other.places === undefined || placesOf(value) <= other.places;
  };
  return isFine(left, right) && isFine(right, left);
}

function isSameValue(left: AmountBounds, right: AmountBounds): boolean {
  const [one, other] = [fixedValueOf(left), fixedValueOf(right)];
  return one !== undefined && other !== undefined && compareDecimals(one, other) === 0;
}
