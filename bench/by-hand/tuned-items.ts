import { Decimal } from "decimal.js";
import type { HandItems, ReachedStep } from "./hand-items.js";

// Every number of the scheme, made once.
const zero = new Decimal(0);
const [three, four] = [new Decimal(3), new Decimal(4)];
const points = { "2": new Decimal(2), "3": three, "4": four };
const half = new Decimal("0.5");
const fullMarks = new Decimal(100);
const [withoutOne, withoutBoth] = [new Decimal(97), new Decimal(94)];
const shiftSizes = {
  long: { size: four, each: half },
  short: { size: new Decimal("2.5"), each: new Decimal("0.25") },
};

/**
 * The rules tuned for this one scheme: printed numbers are made once, counts stay numbers, 0 is
 * never added, a target that is met is not divided.
 */
export const tunedItems: HandItems = {
  zero,
  // One decimal place and three digits before it: a double compares them rightly.
  isBetween: (text, least, most) => Number(text) >= least && Number(text) <= most,
  checklist: (worth, first, second, third, fourth) =>
    first && second && third && fourth ? points[worth] : zero,
  level: (count) => levelSteps.find(({ least }) => count >= least),
  percent: (percent) => percentFrom(new Decimal(percent)),
  shifts: (hours, kind) => {
    const { size, each } = shiftSizes[kind];
    return atMost(new Decimal(hours).divToInt(size).times(each), three);
  },
  proportion: (done, target) => {
    if (done >= target) return four;
    return four.times(done).div(target).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  },
  cases: (cases) => {
    const left = points["2"].minus(half.times(cases));
    return left.isNegative() ? zero : left;
  },
  awards: (awards) => atMost(half.times(awards), points["2"]),
  bonus: (first, second) => atMost(first.plus(second), three),
  sum: sumOf,
  total: (base, bonus, market, studio) => {
    const rest = market && studio ? fullMarks : market || studio ? withoutOne : withoutBoth;
    const scaled = rest === fullMarks ? base : base.times(fullMarks).div(rest);
    return scaled.plus(bonus).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  },
  star: (total) => starLines.find(({ from }) => total.gte(from))?.star,
};

const levelSteps: readonly (ReachedStep & { readonly least: number })[] = [
  { id: "A", from: "20", least: 20, points: three },
  { id: "B", from: "10", least: 10, points: points["2"] },
  { id: "C", from: "5", least: 5, points: new Decimal(1) },
];

const percentSteps: readonly (ReachedStep & { readonly least: Decimal })[] = [
  { id: "A", from: "92.5", least: new Decimal("92.5"), points: three },
  { id: "B", from: "80", least: new Decimal(80), points: new Decimal("2.25") },
  { id: "C", from: "65", least: new Decimal(65), points: new Decimal("1.5") },
];

const starLines = [5, 4, 3, 2, 1].map((star) => ({ star, from: new Decimal(40 + 10 * star) }));

function percentFrom(percent: Decimal): ReachedStep | undefined {
  return percentSteps.find(({ least }) => percent.gte(least));
}

function atMost(score: Decimal, cap: Decimal): Decimal {
  return score.gt(cap) ? cap : score;
}

/** Adding 0 would cost a new Decimal, so it is left out. */
function sumOf(...scores: readonly Decimal[]): Decimal {
  let sum = zero;
  for (const score of scores) {
    if (score !== zero) sum = sum === zero ? score : sum.plus(score);
  }
  return sum;
}
