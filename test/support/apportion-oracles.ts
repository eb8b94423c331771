import type { ApportionMethod } from "../../src/core/apportion.js";
import type { BigFraction } from "./big-fraction.js";
import {
  addFractions,
  compareFractions,
  divideFractions,
  multiplyFractions,
  roundFraction,
} from "./big-fraction.js";

/** A claimant of a sum, in whole numbers. */
export interface Claimant {
  readonly weight: number;
  readonly floor: number;
  /** Above the floor by this much; no cap where it is left out. */
  readonly room?: number;
}

/** The divisor of a method after so many units, and the power of the weight that it divides. */
export const divisorMethods = {
  "d-hondt": (units: bigint) => [1n, units + 1n] as const,
  "sainte-lague": (units: bigint) => [1n, 2n * units + 1n] as const,
  adams: (units: bigint) => [1n, units] as const,
  "huntington-hill": (units: bigint) => [2n, units * (units + 1n)] as const,
} satisfies Partial<Record<ApportionMethod, unknown>>;

/** The oracle of divisor methods: unit by unit from the floors, with fractions of big integers. */
export function unitByUnit(
  total: number,
  claimants: readonly Claimant[],
  method: keyof typeof divisorMethods,
): number[] {
  const units = claimants.map(({ floor }) => floor);
  const sum = units.reduce((all, each) => all + each, 0);
  const isStronger = (one: number, other: number): boolean => {
    const [power, mine] = divisorMethods[method](BigInt(units[one] as number));
    const [, theirs] = divisorMethods[method](BigInt(units[other] as number));
    const [weight, against] = [weightAt(claimants, one), weightAt(claimants, other)];
    const lead = weight ** power * theirs - against ** power * mine;
    return lead > 0n || (lead === 0n && weight > against);
  };
  for (let left = total - sum; left > 0; left -= 1) {
    const open = [...claimants.keys()].filter((place) => {
      const { weight, floor, room = Number.POSITIVE_INFINITY } = claimants[place] as Claimant;
      return weight > 0 && (units[place] as number) < floor + room;
    });
    const [first = -1, ...others] = open;
    if (first === -1) return units;
    const best = others.reduce((one, other) => (isStronger(other, one) ? other : one), first);
    units[best] = (units[best] as number) + 1;
  }
  return units;
}

const weightAt = (claimants: readonly Claimant[], place: number): bigint =>
  BigInt((claimants[place] as Claimant).weight);

const whole = (value: number): BigFraction => ({ numerator: BigInt(value), denominator: 1n });
const zero = whole(0);
const sumOf = (all: readonly BigFraction[]): BigFraction => all.reduce(addFractions, zero);
const minus = (one: BigFraction, other: BigFraction): BigFraction =>
  addFractions(one, { numerator: -other.numerator, denominator: other.denominator });

/** What a claimant has at a level: so many units for a weight of 1, within floor and cap. */
function shareAt(level: BigFraction, { weight, floor, room }: Claimant): BigFraction {
  const share = multiplyFractions(level, whole(weight));
  if (compareFractions(share, whole(floor)) < 0) return whole(floor);
  if (room === undefined || compareFractions(share, whole(floor + room)) < 0) return share;
  return whole(floor + room);
}

/** The oracle of exact shares within bounds: water rises from level to level until all is given. */
function exactShares(total: number, claimants: readonly Claimant[]): readonly BigFraction[] {
  const counting = claimants.filter(({ weight }) => weight > 0);
  const marks = counting.flatMap(({ weight, floor, room }) =>
    [floor, floor + (room ?? 0)].map((mark) => divideFractions(whole(mark), whole(weight))),
  );
  const givenAt = (level: BigFraction): BigFraction =>
    sumOf(claimants.map((each) => shareAt(level, each)));
  const reached = [zero, ...marks]
    .filter((mark) => compareFractions(givenAt(mark), whole(total)) <= 0)
    .sort(compareFractions);
  const level = reached.at(-1) ?? zero;
  const next = addFractions(level, { numerator: 1n, denominator: 10n ** 12n });
  const rising = counting.filter(
    (each) => compareFractions(shareAt(next, each), shareAt(level, each)) > 0,
  );
  const left = minus(whole(total), givenAt(level));
  const slope = sumOf(rising.map(({ weight }) => whole(weight)));
  const rise = rising.length === 0 ? zero : divideFractions(left, slope);
  return claimants.map((each) => shareAt(addFractions(level, rise), each));
}

/** The oracle of the largest remainder: whole units of the exact shares, then one more for a few. */
export function largestRemainder(total: number, claimants: readonly Claimant[]): number[] {
  const shares = exactShares(total, claimants);
  const units = shares.map((share) => Number(roundFraction(share, "floor")));
  const left = total - units.reduce((all, each) => all + each, 0);
  const rests = shares.map((share, place) => minus(share, whole(units[place] as number)));
  const ranked = [...units.keys()].sort(
    (one, other) =>
      compareFractions(rests[other] as BigFraction, rests[one] as BigFraction) || one - other,
  );
  for (const place of ranked.slice(0, left)) units[place] = (units[place] as number) + 1;
  return units;
}
