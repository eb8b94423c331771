import { definitely } from "../../core/definitely.js";
import { wholeByLargestRemainder } from "../../core/largest-remainder.js";

/** The most changes whose every order is looked at. */
export const mostOrderedChanges = 8;

/** A set of changes: bit `i` says that the change at place `i` is in it. */
export type ChangeSet = number;

/** The sets of changes whose values a split needs. */
export function neededSets(count: number, split: "all-orders" | "in-order"): readonly ChangeSet[] {
  if (split === "in-order") return Array.from({ length: count + 1 }, (_, size) => 2 ** size - 1);
  return Array.from({ length: 2 ** count }, (_, set) => set);
}

/** Whole units of each change, each against those before it; they add up to the difference. */
export function splitInOrder(
  count: number,
  worthOf: (set: ChangeSet) => bigint,
): readonly bigint[] {
  return Array.from(
    { length: count },
    (_, place) => worthOf(2 ** (place + 1) - 1) - worthOf(2 ** place - 1),
  );
}

/**
 * Whole units of each change by Shapley's rule: what it adds, averaged over all orders.
 *
 * Fractions are exact; one rounding by largest remainder makes them whole, so that they add up to the
 * difference. A change that never adds anything gets 0.
 *
 * @param ids - The ids of the changes, by which equal remainders are told apart.
 * @param worthOf - The value under a set of changes.
 * @source L. S. Shapley, A value for n-person games, 1953
 */
export function splitByShapley(
  ids: readonly string[],
  worthOf: (set: ChangeSet) => bigint,
): readonly bigint[] {
  const count = ids.length;
  const orders = factorial(count);
  // Of all orders, those in which exactly the changes of a set come before the change.
  const weights = Array.from(
    { length: count },
    (_, before) => factorial(before) * factorial(count - 1 - before),
  );
  const sums = ids.map((_, place) => {
    let sum = 0n;
    for (let set = 0; set < 2 ** count; set += 1) {
      if ((set & (1 << place)) !== 0) continue;
      const weight = definitely(weights[sizeOf(set)]);
      sum += weight * (worthOf(set | (1 << place)) - worthOf(set));
    }
    return sum;
  });
  return wholeByLargestRemainder(sums, orders, ids).units;
}

const factorial = (count: number): bigint => {
  let product = 1n;
  for (let factor = 2; factor <= count; factor += 1) product *= BigInt(factor);
  return product;
};

function sizeOf(set: ChangeSet): number {
  let size = 0;
  for (let rest = set; rest > 0; rest >>= 1) size += rest & 1;
  return size;
}
