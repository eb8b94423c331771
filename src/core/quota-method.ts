import type { Claims } from "./claims.js";
import { priorities } from "./divisor-methods.js";
import { compareProducts } from "./whole-share.js";

/** The most steps that the quota method may take: units times claimants. */
export const mostQuotaSteps = 20_000_000;

/** Units one by one by D'Hondt among those who stay within the exact share rounded up. */
export function giveByQuota(total: number, { weights, order }: Claims, units: Float64Array): void {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  units.fill(0);
  const stronger = priorities["d-hondt"];
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
