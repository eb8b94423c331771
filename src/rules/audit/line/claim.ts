import type {
  CompareCondition,
  Comparison,
  Condition,
  Interval,
  SomeCondition,
} from "../../model.js";
import { subjectKey } from "./subject-key.js";
import type { ValueSet } from "./value-set.js";
import {
  complementOf,
  everything,
  intersectionOf,
  nothing,
  setOfInterval,
  unionOf,
} from "./value-set.js";

/** What a condition says about one amount, whatever the other facts are. */
export interface Claim {
  /** The values at which the condition can hold. */
  readonly within: ValueSet;
  /** The values at which the condition must hold. */
  readonly sure: ValueSet;
}

/** A condition that does not speak of the amount. */
const silent: Claim = { within: everything, sure: nothing };

/**
 * Works out for which values of an amount a condition can or must hold.
 *
 * @param condition - The condition.
 * @param key - The key of the amount; see `subjectKey`.
 * @returns The values; the two sets are equal where the condition speaks of nothing else.
 */
export function claimOf(condition: Condition, key: string): Claim {
  switch (condition.kind) {
    case "compare":
      return claimOfComparison(condition, key);
    case "not": {
      const { within, sure } = claimOf(condition.of, key);
      return { within: complementOf(sure), sure: complementOf(within) };
    }
    case "all":
      return allOf(condition.of.map((part) => claimOf(part, key)));
    case "any":
      return anyOf(condition.of.map((part) => claimOf(part, key)));
    case "some":
      return someOf(condition, key);
    default:
      return silent;
  }
}

/** A claim that is exactly a set of values. */
export function exactClaim(set: ValueSet): Claim {
  return { within: set, sure: set };
}

function allOf(parts: readonly Claim[]): Claim {
  return {
    within: intersectionOf(parts.map(({ within }) => within)),
    sure: intersectionOf(parts.map(({ sure }) => sure)),
  };
}

function anyOf(parts: readonly Claim[]): Claim {
  return {
    within: unionOf(parts.map(({ within }) => within)),
    sure: unionOf(parts.map(({ sure }) => sure)),
  };
}

/** Between one and all of the parts only what holds for every part, or for none, is certain. */
function someOf({ least, of }: SomeCondition, key: string): Claim {
  const parts = of.map((part) => claimOf(part, key));
  if (least === parts.length) return allOf(parts);
  const any = anyOf(parts);
  return least === 1 ? any : { within: any.within, sure: allOf(parts).sure };
}

function claimOfComparison({ left, is, right }: CompareCondition, key: string): Claim {
  if (right.kind === "constant" && subjectKey(left) === key) {
    return exactClaim(valuesThat(is, right.value));
  }
  if (left.kind === "constant" && subjectKey(right) === key) {
    return exactClaim(valuesThat(mirrored[is], left.value));
  }
  return silent;
}

const mirrored: Readonly<Record<Comparison, Comparison>> = {
  above: "below",
  "at-least": "at-most",
  equal: "equal",
  "not-equal": "not-equal",
  "at-most": "at-least",
  below: "above",
};

type Bound = NonNullable<Interval["from"]>;

function valuesThat(is: Comparison, bound: Bound): ValueSet {
  if (is === "not-equal") return complementOf(setOfInterval({ from: bound, upTo: bound }));
  return setOfInterval(intervals[is](bound));
}

const intervals: Readonly<Record<Exclude<Comparison, "not-equal">, (bound: Bound) => Interval>> = {
  above: (above) => ({ above }),
  "at-least": (from) => ({ from }),
  equal: (bound) => ({ from: bound, upTo: bound }),
  "at-most": (upTo) => ({ upTo }),
  below: (below) => ({ below }),
};
