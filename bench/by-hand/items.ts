import { Decimal } from "decimal.js";
import { awardCap, awardPoints, casePoints, four, nothing, two } from "./points.js";

/** All or nothing: points for four conditions that all hold. */
export function checklist(
  points: Decimal,
  first: boolean,
  second: boolean,
  third: boolean,
  fourth: boolean,
): Decimal {
  return first && second && third && fourth ? points : nothing;
}

/** A step of a table: what is earned from a bound on. */
export interface Step<Bound> {
  readonly id: string;
  readonly from: Bound;
  readonly points: Decimal;
}

/** The step that a count has reached, the highest first. */
export function stepOfCount(
  count: number,
  steps: readonly Step<number>[],
): Step<number> | undefined {
  for (const step of steps) if (count >= step.from) return step;
  return undefined;
}

/** The step that a percentage has reached, the highest first. */
export function stepOfPercent(
  percent: Decimal,
  steps: readonly Step<Decimal>[],
): Step<Decimal> | undefined {
  for (const step of steps) if (percent.gte(step.from)) return step;
  return undefined;
}

/** What full blocks of hours are worth. */
export interface Shifts {
  readonly size: Decimal;
  readonly each: Decimal;
  readonly cap: Decimal;
}

/** So much for every full block of hours, up to a cap. */
export function perShift(hours: Decimal, { size, each, cap }: Shifts): Decimal {
  const points = hours.divToInt(size).times(each);
  return points.gt(cap) ? cap : points;
}

/** Four points for the target met, and its part of them, to two places, for a part of it. */
export function proportion(done: number, target: number): Decimal {
  if (done >= target) return four;
  return four.times(done).div(target).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/** Two points, less half a point for every case, and never below 0. */
export function lessCases(cases: number): Decimal {
  const points = two.minus(casePoints.times(cases));
  return points.isNegative() ? nothing : points;
}

/** Half a point for every award, up to a cap. */
export function forAwards(awards: number): Decimal {
  const points = awardPoints.times(awards);
  return points.gt(awardCap) ? awardCap : points;
}

/** The sum of item scores. Adding 0 would cost a new Decimal, so it is left out. */
export function sumOf(first: Decimal, ...others: readonly Decimal[]): Decimal {
  let sum = first;
  for (const score of others) {
    if (score !== nothing) sum = sum === nothing ? score : sum.plus(score);
  }
  return sum;
}
