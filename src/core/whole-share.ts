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

/** What is left of the product once the whole part has been taken from it, in parts of the sum. */
export function restOf(share: number, weight: number, sum: number, whole: number): number {
  const product = share * weight;
  if (product <= Number.MAX_SAFE_INTEGER) return product - whole * sum;
  return Number(BigInt(share) * BigInt(weight) - BigInt(whole) * BigInt(sum));
}

/** Compares `a` times `b` with `c` times `d`, exactly; positive where the first is larger. */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const [one, other] = [a * b, c * d];
  if (one <= Number.MAX_SAFE_INTEGER && other <= Number.MAX_SAFE_INTEGER) return one - other;
  const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return Number(difference > 0n) - Number(difference < 0n);
}
