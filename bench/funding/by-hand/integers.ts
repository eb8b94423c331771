import type { BenchSite } from "../draw-sites.js";
import { tiers } from "../scheme.js";

const byTier = new Map(
  tiers.map(({ id, factor, cap }) => [id, { factor: Number(factor), cap: Number(cap) * 100 }]),
);

/** Splits the budget in whole fen, made for this scheme alone: every product here is safe. */
export function allocateByIntegers(sites: readonly BenchSite[], total: string): readonly string[] {
  const count = sites.length;
  const [weights, caps] = [new Float64Array(count), new Float64Array(count)];
  let sum = 0;
  for (let row = 0; row < count; row += 1) {
    const { tier, people } = (sites[row] as BenchSite).facts;
    const { factor, cap } = byTier.get(tier) as { factor: number; cap: number };
    weights[row] = factor * people;
    caps[row] = cap;
    sum += factor * people;
  }
  const [amounts, rests] = [new Float64Array(count), new Float64Array(count)];
  let free = Int32Array.from(weights.keys());
  let left = Math.round(Number(total) * 100);
  for (;;) {
    const [whole, part] = [Math.floor(left / sum), left % sum];
    const still = new Int32Array(free.length);
    let [kept, taken, weightTaken, given] = [0, 0, 0, 0];
    for (const row of free) {
      const weight = weights[row] as number;
      const more = Math.floor((part * weight) / sum);
      const amount = whole * weight + more;
      const rest = part * weight - more * sum;
      const cap = caps[row] as number;
      if (amount > cap || (amount === cap && rest > 0)) {
        amounts[row] = cap;
        taken += cap;
        weightTaken += weight;
      } else {
        amounts[row] = amount;
        rests[row] = rest;
        given += amount;
        still[kept] = row;
        kept += 1;
      }
    }
    const all = kept === free.length;
    free = still.subarray(0, kept);
    if (all) {
      giveRest(sites, free, { amounts, rests, left: left - given });
      return Array.from(amounts, textOf);
    }
    left -= taken;
    sum -= weightTaken;
  }
}

function giveRest(
  sites: readonly BenchSite[],
  free: Int32Array,
  { amounts, rests, left }: { amounts: Float64Array; rests: Float64Array; left: number },
): void {
  if (left === 0) return;
  const sorted = Float64Array.from(free, (row) => rests[row] as number).sort();
  const line = sorted[sorted.length - left] as number;
  const tied: number[] = [];
  let open = left;
  for (const row of free) {
    const rest = rests[row] as number;
    if (rest > line) {
      amounts[row] = (amounts[row] as number) + 1;
      open -= 1;
    } else if (rest === line) tied.push(row);
  }
  const siteAt = (row: number): string => (sites[row] as BenchSite).site;
  tied.sort((one, other) => (siteAt(one) < siteAt(other) ? -1 : 1));
  for (const row of tied.slice(0, open)) amounts[row] = (amounts[row] as number) + 1;
}

function textOf(fen: number): string {
  const yuan = Math.floor(fen / 100);
  const rest = fen - yuan * 100;
  if (rest === 0) return `${yuan}`;
  return rest % 10 === 0 ? `${yuan}.${rest / 10}` : `${yuan}.${rest < 10 ? "0" : ""}${rest}`;
}
