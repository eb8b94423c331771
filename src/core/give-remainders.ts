import type { Claims } from "./claims.js";
import type { FilledShares } from "./fill-shares.js";

/** One more unit for the largest remainders. */
export function giveRemainders(
  { units, rests, free, sum, left }: FilledShares,
  { order }: Claims,
): void {
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
