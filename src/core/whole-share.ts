/** Units in proportion to weights: so many for all the weights together. */
export interface Proportion {
  readonly units: number;
  readonly sum: number;
  /** Whole units for each weight of 1. */
  readonly each: number;
  /** What is left of the units after that. */
  readonly rest: number;
}

/**
 * Makes ready for the shares of many weights.
 *
 * @param units - 0 or more.
 * @param sum - Above 0; no weight is larger.
 */
export function proportionOf(units: number, sum: number): Proportion {
  const each = Math.floor(units / sum);
  return units + sum <= Number.MAX_SAFE_INTEGER
    ? { units, sum, each, rest: units - each * sum }
    : { units, sum, each: 0, rest: units };
}

/** The whole units of a weight. */
export function wholeShare({ units, sum, each, rest }: Proportion, weight: number): number {
  const product = rest * weight;
  // A quotient of doubles is as good as whole division where both are safe together.
  if (product + sum <= Number.MAX_SAFE_INTEGER) return each * weight + Math.floor(product / sum);
  return Number((BigInt(units) * BigInt(weight)) / BigInt(sum));
}

/** What is cut off the whole units of a weight, in parts of the sum. */
export function restOf({ units, sum, each, rest }: Proportion, weight: number, whole: number) {
  const product = rest * weight;
  if (product <= Number.MAX_SAFE_INTEGER) return product - (whole - each * weight) * sum;
  return Number(BigInt(units) * BigInt(weight) - BigInt(whole) * BigInt(sum));
}

/** Compares `a` times `b` with `c` times `d`, exactly; positive where the first is larger. */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const [one, other] = [a * b, c * d];
  if (one <= Number.MAX_SAFE_INTEGER && other <= Number.MAX_SAFE_INTEGER) return one - other;
  const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return Number(difference > 0n) - Number(difference < 0n);
}
