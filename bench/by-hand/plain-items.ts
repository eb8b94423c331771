import { Decimal } from "decimal.js";
import type { HandItems, ReachedStep } from "./hand-items.js";

/**
 * The rules in plain decimal.js, the way its documentation shows: every number that counts becomes a
 * Decimal, and printed numbers are handed over as they are printed.
 */
export const plainItems: HandItems = {
  zero: new Decimal(0),
  isBetween: (text, least, most) => {
    const value = new Decimal(text);
    return value.gte(least) && value.lte(most);
  },
  checklist: (points, ...conditions) => new Decimal(conditions.every(Boolean) ? points : 0),
  level: (count) => stepFrom(new Decimal(count), levelSteps),
  percent: (percent) => stepFrom(new Decimal(percent), percentSteps),
  shifts: (hours, kind) => {
    const { size, each } = shiftSizes[kind];
    return Decimal.min(new Decimal(hours).div(size).floor().times(each), 3);
  },
  proportion: (done, target) => {
    const points = new Decimal(4).times(done).div(target);
    return Decimal.min(points.toDecimalPlaces(2, Decimal.ROUND_HALF_UP), 4);
  },
  cases: (cases) => Decimal.max(new Decimal(2).minus(new Decimal("0.5").times(cases)), 0),
  awards: (awards) => Decimal.min(new Decimal("0.5").times(awards), 2),
  bonus: (first, second) => Decimal.min(first.plus(second), 3),
  sum: (...scores) => Decimal.sum(...scores),
  total: (base, bonus, market, studio) => {
    const rest = new Decimal(100).minus(market ? 0 : 3).minus(studio ? 0 : 3);
    return base.times(100).div(rest).plus(bonus).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  },
  star: (total) => [5, 4, 3, 2, 1].find((star) => total.gte(40 + 10 * star)),
};

interface PrintedStep {
  readonly id: string;
  readonly from: string;
  readonly points: string;
}

const levelSteps: readonly PrintedStep[] = [
  { id: "A", from: "20", points: "3" },
  { id: "B", from: "10", points: "2" },
  { id: "C", from: "5", points: "1" },
];

const percentSteps: readonly PrintedStep[] = [
  { id: "A", from: "92.5", points: "3" },
  { id: "B", from: "80", points: "2.25" },
  { id: "C", from: "65", points: "1.5" },
];

const shiftSizes = {
  long: { size: "4", each: "0.5" },
  short: { size: "2.5", each: "0.25" },
} as const;

function stepFrom(value: Decimal, steps: readonly PrintedStep[]): ReachedStep | undefined {
  const step = steps.find(({ from }) => value.gte(from));
  return step && { ...step, points: new Decimal(step.points) };
}
