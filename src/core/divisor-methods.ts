import type { Claims } from "./claims.js";
import { definitely } from "./definitely.js";
import { compareProducts, proportionOf, wholeShare } from "./whole-share.js";

/** Compares the claims of two places with so many units to the next one; positive for the first. */
type Priority = (weight: number, units: number, against: number, others: number) => number;

const byProducts =
  (divisor: (units: number) => number): Priority =>
  (weight, units, against, others) =>
    compareProducts(weight, divisor(others), against, divisor(units));

/** A method that divides weights by numbers that grow with the units. */
export type DivisorMethod = "d-hondt" | "sainte-lague" | "huntington-hill" | "adams";

/** The claims of the divisor methods. */
export const priorities: Readonly<Record<DivisorMethod, Priority>> = {
  "d-hondt": byProducts((units) => units + 1),
  "sainte-lague": byProducts((units) => 2 * units + 1),
  adams: byProducts((units) => units),
  "huntington-hill": (weight, units, against, others) => {
    const one = BigInt(weight) ** 2n * BigInt(others) * BigInt(others + 1);
    const other = BigInt(against) ** 2n * BigInt(units) * BigInt(units + 1);
    return Number(one > other) - Number(one < other);
  },
};

/** Units one by one to the strongest claim, from what everybody gets in any case. */
export function giveByDivisor(
  total: number,
  claims: Claims,
  units: Float64Array,
  method: DivisorMethod,
): void {
  const priority = priorities[method];
  const { weights, caps, order } = claims;
  let left = total - startFrom(total, claims, units);
  const stronger = (one: number, other: number): number => {
    const [a, b] = [weights[one] as number, weights[other] as number];
    return (
      priority(b, units[other] as number, a, units[one] as number) || b - a || order(one, other)
    );
  };
  const open = Array.from(units.keys()).filter(
    (place) => weights[place] !== 0 && (units[place] as number) < (caps[place] as number),
  );
  const heap = open.sort(stronger);
  while (left > 0 && heap.length > 0) {
    const place = definitely(heap[0]);
    units[place] = (units[place] as number) + 1;
    left -= 1;
    if (units[place] === caps[place]) {
      const last = definitely(heap.pop());
      if (heap.length > 0) heap[0] = last;
    }
    sink(heap, stronger);
  }
}

/** Lets the first of a heap down to its place. */
function sink(heap: number[], compare: (one: number, other: number) => number): void {
  for (let at = 0; ; ) {
    let first = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && compare(heap[child] as number, heap[first] as number) < 0) {
        first = child;
      }
    }
    if (first === at) return;
    [heap[at], heap[first]] = [heap[first] as number, heap[at] as number];
    at = first;
  }
}

/**
 * Sets the units that every divisor method gives in any case, and adds them up.
 *
 * Whatever the method rounds up is less than one unit each, so the whole units of shares of all but
 * one unit for each are safe.
 */
function startFrom(total: number, { weights, floors, caps }: Claims, units: Float64Array): number {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const set = (share: number): number => {
    const proportion = proportionOf(share, sum);
    let given = 0;
    for (let place = 0; place < units.length; place += 1) {
      const weight = weights[place] as number;
      const whole = weight === 0 ? 0 : wholeShare(proportion, weight);
      const unit = Math.min(Math.max(whole, floors[place] as number), caps[place] as number);
      units[place] = unit;
      given += unit;
    }
    return given;
  };
  const most = Math.max(total - units.length, 0);
  let [low, high] = [0, most + 1];
  while (high < mostShare && set(high) <= most) [low, high] = [high, 2 * high];
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (set(middle) <= most) low = middle;
    else high = middle;
  }
  return set(low);
}

const mostShare = 2 ** 52;
