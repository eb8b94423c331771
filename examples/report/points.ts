import type { DecimalString, Unknown } from "wenming/core";
import { isUnknown } from "wenming/core";
import type { SiteScore } from "wenming/evaluation";

/** Points as they are, or a question mark where they are unknown. */
export const pointsText = (points: DecimalString | Unknown): string =>
  isUnknown(points) ? "？" : points;

/** A total with the two places that the scheme rounds it to, as tables show it. */
export function totalText(total: DecimalString | Unknown): string {
  if (isUnknown(total)) return "？";
  const [whole = "", places = ""] = total.split(".");
  return `${whole}.${places.padEnd(2, "0")}`;
}

/** A class as stars, "★★★"; a dash for none. */
export const starsText = (star: number | undefined): string =>
  star === undefined ? "—" : "★".repeat(star);

/** The items on which a site lost most, the dearest first. */
export function dearestItems(
  { items = [] }: SiteScore,
  count: number,
): readonly { readonly id: string; readonly lost: DecimalString }[] {
  return items
    .flatMap(({ id, lost = "0" }) => (Number(lost) > 0 ? [{ id, lost }] : []))
    .sort((one, other) => Number(other.lost) - Number(one.lost))
    .slice(0, count);
}

/** The mean of numbers, for charts; 0 for none. */
export const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The share of full marks that a dimension reached, in whole percent, for charts. */
export function percentOf(score: SiteScore, dimension: string): number | undefined {
  const found = score.dimensions.find(({ id }) => id === dimension);
  if (found === undefined || isUnknown(found.score) || Number(found.maximum) === 0)
    return undefined;
  return Math.round((Number(found.score) / Number(found.maximum)) * 100);
}
