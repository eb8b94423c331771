import type { Claims } from "./claims.js";
import { proportionOf, restOf, wholeShare } from "./whole-share.js";

/** Exact shares cut to whole units, and what was cut off, in parts of the sum of free weights. */
export interface FilledShares {
  readonly units: Float64Array;
  readonly rests: Float64Array;
  /** Places bound by neither floor nor cap. */
  readonly free: Int32Array;
  /** The weights of the free places together. */
  readonly sum: number;
  /** Units that the free places have still to get. */
  readonly left: number;
}

/** Shares on their way: what the free places have to split among themselves. */
interface Filling {
  readonly claims: Claims;
  readonly units: Float64Array;
  readonly rests: Float64Array;
  free: Int32Array;
  share: number;
  sum: number;
}

/** Places beyond a bound: how many, their weights, and their bounds together. */
interface Beyond {
  count: number;
  weight: number;
  units: number;
}

/** One look at the free places: who is beyond the cap or below the floor. */
interface Look {
  readonly over: Beyond;
  readonly under: Beyond;
  readonly given: number;
}

/**
 * Shares in proportion, binding those who pass a bound until nobody does.
 *
 * In each turn only the side by which more units are wrong is bound, so that nobody is bound who
 * would come off again.
 */
export function fillShares(total: number, claims: Claims): FilledShares {
  const filling = startFilling(total, claims);
  for (;;) {
    const { over, under, given } = look(filling);
    const { units, rests, free, share, sum } = filling;
    if (over.count + under.count === 0) return { units, rests, free, sum, left: share - given };
    const wrong =
      BigInt(share) * BigInt(over.weight + under.weight) -
      BigInt(over.units + under.units) * BigInt(sum);
    if (wrong >= 0n) bindOver(filling, over);
    if (wrong <= 0n) bindUnder(filling, under);
  }
}

/** Everybody who counts is free at first; the others get their floors. */
function startFilling(total: number, claims: Claims): Filling {
  const { weights, floors } = claims;
  const places = new Int32Array(weights.length);
  let [count, share, sum] = [0, total, 0];
  for (let place = 0; place < weights.length; place += 1) {
    const weight = weights[place] as number;
    if (weight === 0) share -= floors[place] as number;
    else {
      places[count] = place;
      count += 1;
      sum += weight;
    }
  }
  const [units, rests] = [floors.slice(), new Float64Array(weights.length)];
  return { claims, units, rests, free: places.subarray(0, count), share, sum };
}

/** Works out the shares of the free places, and tells who is beyond a bound. */
function look({ claims, units, rests, free, share, sum }: Filling): Look {
  const { weights, floors, caps } = claims;
  const proportion = proportionOf(share, sum);
  const over: Beyond = { count: 0, weight: 0, units: 0 };
  const under: Beyond = { count: 0, weight: 0, units: 0 };
  let given = 0;
  for (let index = 0; index < free.length; index += 1) {
    const place = free[index] as number;
    const weight = weights[place] as number;
    const whole = wholeShare(proportion, weight);
    const rest = restOf(proportion, weight, whole);
    units[place] = whole;
    rests[place] = rest;
    given += whole;
    const [cap, floor] = [caps[place] as number, floors[place] as number];
    if (whole > cap || (whole === cap && rest > 0)) addTo(over, weight, cap);
    else if (whole < floor) addTo(under, weight, floor);
  }
  return { over, under, given };
}

function addTo(beyond: Beyond, weight: number, units: number): void {
  beyond.count += 1;
  beyond.weight += weight;
  beyond.units += units;
}

function bindOver(filling: Filling, over: Beyond): void {
  const { units, rests } = filling;
  const { caps } = filling.claims;
  bind(filling, over, caps, (place) => {
    const [whole, cap] = [units[place] as number, caps[place] as number];
    return whole > cap || (whole === cap && rests[place] !== 0);
  });
}

function bindUnder(filling: Filling, under: Beyond): void {
  const { units } = filling;
  const { floors } = filling.claims;
  bind(filling, under, floors, (place) => (units[place] as number) < (floors[place] as number));
}

/** Sets places to their bound and takes them, with what they get, out of the rest. */
function bind(
  filling: Filling,
  { count, weight, units: taken }: Beyond,
  bounds: Float64Array,
  isBeyond: (place: number) => boolean,
): void {
  const { units, free } = filling;
  const still = new Int32Array(free.length - count);
  let kept = 0;
  for (let index = 0; index < free.length; index += 1) {
    const place = free[index] as number;
    if (isBeyond(place)) units[place] = bounds[place] as number;
    else {
      still[kept] = place;
      kept += 1;
    }
  }
  filling.free = still;
  filling.share -= taken;
  filling.sum -= weight;
}
