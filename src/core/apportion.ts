import { definitely } from "./definitely.js";

/**
 * A named way of turning exact shares into whole units.
 *
 * - `largest-remainder` (最大余数法, Hamilton): whole units of the exact share, then one more for the
 *   largest remainders
 * - `d-hondt` (Jefferson), `sainte-lague` (Webster), `huntington-hill`, `adams`: divisor methods;
 *   a larger sum lowers nobody's share
 * - `quota`: unit by unit as D'Hondt, but nobody passes the exact share rounded up
 */
export type ApportionMethod =
  | "largest-remainder"
  | "d-hondt"
  | "sainte-lague"
  | "huntington-hill"
  | "adams"
  | "quota";

/** What the claimants of a sum bring, by place; all numbers are safe whole ones. */
export interface Claims {
  /** How much each counts; 0 or more, and safe when added up. */
  readonly weights: Float64Array;
  /** The fewest units of each; together no more than there are. */
  readonly floors: Float64Array;
  /** The most units of each, not below the floor; infinite where there is no cap. */
  readonly caps: Float64Array;
  /** Which of two places comes first where everything else is equal: negative or positive. */
  readonly order: (one: number, other: number) => number;
}

/** Whole units by place, as the method gives them and on the way there. */
export interface Apportioned {
  readonly units: Float64Array;
  /** Whole units of the exact shares within floors and caps. */
  readonly exact: Float64Array;
}

/** The most steps that the quota method may take: units times claimants. */
export const mostQuotaSteps = 20_000_000;

/**
 * Splits a number of units by weights, within floors and caps.
 *
 * @param total - The units.
 * @param claims - Weights and bounds; what no cap leaves room for is not given.
 * @param method - How shares become whole; the quota method knows no bounds.
 * @returns The units of each claimant.
 */
export function apportion(total: number, claims: Claims, method: ApportionMethod): Apportioned {
  const filled = fill(total, claims);
  const exact = filled.units.slice();
  if (method === "largest-remainder") giveLargest(filled, claims);
  else if (method === "quota") byQuota(total, claims, filled.units);
  else byDivisor(total, claims, filled.units, divisors[method]);
  return { units: filled.units, exact };
}

/**
 * The whole part of `share` times `weight` by `sum`.
 *
 * @param share - Units, 0 or more.
 * @param weight - At most the sum.
 * @param sum - Above 0.
 */
export function wholeShare(share: number, weight: number, sum: number): number {
  const product = share * weight;
  // A quotient of doubles is as good as whole division where both are safe together.
  if (product + sum <= Number.MAX_SAFE_INTEGER) return Math.floor(product / sum);
  return Number((BigInt(share) * BigInt(weight)) / BigInt(sum));
}

function restOf(share: number, weight: number, sum: number, whole: number): number {
  const product = share * weight;
  if (product <= Number.MAX_SAFE_INTEGER) return product - whole * sum;
  return Number(BigInt(share) * BigInt(weight) - BigInt(whole) * BigInt(sum));
}

/** Exact shares cut to whole units, and what was cut off, in parts of the sum of free weights. */
interface Filled {
  readonly units: Float64Array;
  readonly rests: Float64Array;
  /** Places bound by neither floor nor cap. */
  readonly free: Int32Array;
  /** The weights of the free places together. */
  readonly sum: number;
  /** Units that the free places have still to get. */
  readonly left: number;
}

/** One look at the free places: who is beyond the cap or below the floor. */
interface Look {
  readonly over: Bound;
  readonly under: Bound;
  readonly given: number;
}

/** Places beyond a bound: how many, their weights, and their bounds together. */
interface Bound {
  count: number;
  weight: number;
  units: number;
}

/**
 * Shares in proportion, binding those who pass a bound until nobody does.
 *
 * In each turn only the side by which more units are wrong is bound, so that nobody is bound who
 * would come off again.
 */
function fill(total: number, { weights, floors, caps }: Claims): Filled {
  const units = floors.slice();
  const rests = new Float64Array(units.length);
  let free = new Int32Array(units.length);
  let [count, share, sum] = [0, total, 0];
  for (let place = 0; place < units.length; place += 1) {
    const weight = weights[place] as number;
    if (weight === 0) share -= floors[place] as number;
    else {
      free[count] = place;
      count += 1;
      sum += weight;
    }
  }
  free = free.subarray(0, count);
  for (;;) {
    const { over, under, given } = look();
    if (over.count + under.count === 0) return { units, rests, free, sum, left: share - given };
    const wrong =
      BigInt(share) * BigInt(over.weight + under.weight) -
      BigInt(over.units + under.units) * BigInt(sum);
    if (wrong >= 0n) bind(over, caps, 1);
    if (wrong <= 0n) bind(under, floors, -1);
  }

  function look(): Look {
    const [over, under] = [newBound(), newBound()];
    let given = 0;
    for (let index = 0; index < free.length; index += 1) {
      const place = free[index] as number;
      const weight = weights[place] as number;
      const whole = wholeShare(share, weight, sum);
      const rest = restOf(share, weight, sum, whole);
      units[place] = whole;
      rests[place] = rest;
      given += whole;
      const cap = caps[place] as number;
      const floor = floors[place] as number;
      if (whole > cap || (whole === cap && rest > 0)) count1(over, weight, cap);
      else if (whole < floor) count1(under, weight, floor);
    }
    return { over, under, given };
  }

  function bind(bound: Bound, at: Float64Array, side: 1 | -1): void {
    const still = new Int32Array(free.length - bound.count);
    let kept = 0;
    for (let index = 0; index < free.length; index += 1) {
      const place = free[index] as number;
      const [whole, limit] = [units[place] as number, at[place] as number];
      const beyond =
        side === 1 ? whole > limit || (whole === limit && rests[place] !== 0) : whole < limit;
      if (beyond) units[place] = limit;
      else {
        still[kept] = place;
        kept += 1;
      }
    }
    free = still;
    share -= bound.units;
    sum -= bound.weight;
  }
}

const newBound = (): Bound => ({ count: 0, weight: 0, units: 0 });

function count1(bound: Bound, weight: number, units: number): void {
  bound.count += 1;
  bound.weight += weight;
  bound.units += units;
}

/** One more unit for the largest remainders. */
function giveLargest({ units, rests, free, sum, left }: Filled, { order }: Claims): void {
  if (left === 0 || free.length === 0) return;
  const least = lineOf(rests, free, sum, left);
  const tied: number[] = [];
  let open = left;
  for (const place of free) {
    const rest = rests[place] as number;
    if (rest === least) tied.push(place);
    if (rest <= least) continue;
    units[place] = (units[place] as number) + 1;
    open -= 1;
  }
  for (const place of tied.sort(order).slice(0, open)) units[place] = (units[place] as number) + 1;
}

/** The greatest remainder that so many reach. */
function lineOf(rests: Float64Array, free: Int32Array, sum: number, wanted: number): number {
  let [low, high] = [0, sum - 1];
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2);
    let reached = 0;
    for (let index = 0; index < free.length; index += 1) {
      reached += Number((rests[free[index] as number] as number) >= middle);
    }
    if (reached >= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Compares the claims of two places with so many units to the next one; positive for the first. */
type Priority = (weight: number, units: number, against: number, others: number) => number;

const byProducts =
  (divisor: (units: number) => number): Priority =>
  (weight, units, against, others) =>
    compareProducts(weight, divisor(others), against, divisor(units));

const divisors: Readonly<
  Record<Exclude<ApportionMethod, "largest-remainder" | "quota">, Priority>
> = {
  "d-hondt": byProducts((units) => units + 1),
  "sainte-lague": byProducts((units) => 2 * units + 1),
  adams: byProducts((units) => units),
  "huntington-hill": (weight, units, against, others) => {
    const one = BigInt(weight) ** 2n * BigInt(others) * BigInt(others + 1);
    const other = BigInt(against) ** 2n * BigInt(units) * BigInt(units + 1);
    return Number(one > other) - Number(one < other);
  },
};

function compareProducts(a: number, b: number, c: number, d: number): number {
  const [one, other] = [a * b, c * d];
  if (one <= Number.MAX_SAFE_INTEGER && other <= Number.MAX_SAFE_INTEGER) return one - other;
  const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return Number(difference > 0n) - Number(difference < 0n);
}

/** Units one by one to the strongest claim, from what everybody gets in any case. */
function byDivisor(total: number, claims: Claims, units: Float64Array, priority: Priority): void {
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
    let given = 0;
    for (let place = 0; place < units.length; place += 1) {
      const weight = weights[place] as number;
      const whole = weight === 0 ? 0 : wholeShare(share, weight, sum);
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

/** Units one by one by D'Hondt among those who stay within the exact share rounded up. */
function byQuota(total: number, { weights, order }: Claims, units: Float64Array): void {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  units.fill(0);
  const stronger = divisors["d-hondt"];
  for (let size = 1; size <= total; size += 1) {
    let best = -1;
    for (let place = 0; place < units.length; place += 1) {
      const [weight, own] = [weights[place] as number, units[place] as number];
      if (compareProducts(own, sum, weight, size) >= 0) continue;
      if (best === -1) best = place;
      const lead = stronger(weight, own, weights[best] as number, units[best] as number);
      if (lead > 0 || (lead === 0 && order(place, best) < 0)) best = place;
    }
    units[best] = (units[best] as number) + 1;
  }
}
