import { Decimal } from "decimal.js";
import type { BenchSite } from "../draw-sites.js";
import { tiers } from "../scheme.js";

const Exact = Decimal.clone({ precision: 40 });
const byTier = new Map(
  tiers.map(({ id, factor, cap }) => [
    id,
    { factor: new Exact(factor), cap: new Exact(cap).times(100) },
  ]),
);

interface Claim {
  readonly site: string;
  readonly weight: Decimal;
  readonly cap: Decimal;
  amount: Decimal;
  rest: Decimal;
}

/** Splits the budget with decimal.js, as its documentation shows. */
export function allocateByDecimals(sites: readonly BenchSite[], total: string): readonly string[] {
  const claims = sites.map(({ site, facts }): Claim => {
    const tier = byTier.get(facts.tier);
    if (tier === undefined) throw new Error(facts.tier);
    const weight = tier.factor.times(facts.people);
    return { site, weight, cap: tier.cap, amount: new Exact(0), rest: new Exact(0) };
  });
  let free: readonly Claim[] = claims;
  let left = new Exact(total).times(100);
  for (;;) {
    const sum = free.reduce((all, { weight }) => all.plus(weight), new Exact(0));
    const capped = free.filter(({ weight, cap }) => left.times(weight).greaterThan(cap.times(sum)));
    if (capped.length === 0) {
      giveFree(free, left, sum);
      return claims.map(({ amount }) => amount.dividedBy(100).toString());
    }
    for (const claim of capped) {
      claim.amount = claim.cap;
      left = left.minus(claim.cap);
    }
    const taken = new Set(capped);
    free = free.filter((claim) => !taken.has(claim));
  }
}

/** Whole fen of the exact shares, then one more for the largest remainders. */
function giveFree(free: readonly Claim[], total: Decimal, sum: Decimal): void {
  let left = total;
  for (const claim of free) {
    const product = total.times(claim.weight);
    claim.amount = product.dividedToIntegerBy(sum);
    claim.rest = product.minus(claim.amount.times(sum));
    left = left.minus(claim.amount);
  }
  const ranked = [...free].sort(
    (one, other) => other.rest.comparedTo(one.rest) || (one.site < other.site ? -1 : 1),
  );
  for (const claim of ranked.slice(0, left.toNumber())) claim.amount = claim.amount.plus(1);
}
