import { seededNumbers } from "../seeded-numbers.js";

/** The kinds of costs that are timed. */
export const kindsOfCosts = ["random", "hundred", "few", "distance", "town", "site"] as const;

/** Draws whole costs for as many givers as sites. */
export function drawCosts(kind: string, size: number, seed: number): number[][] {
  const { upTo } = seededNumbers(seed);
  const each = <T>(draw: () => T): T[] => Array.from({ length: size }, draw);
  const costOf = kindOf(kind, each, upTo);
  const places = [...each(() => 0).keys()];
  return places.map((giver) => places.map((site) => costOf(giver, site)));
}

type Numbers = readonly number[];

/** How a kind makes the cost of a pair out of what it draws for givers, sites or pairs. */
function kindOf(
  kind: string,
  each: <T>(draw: () => T) => readonly T[],
  upTo: (greatest: number) => number,
): (giver: number, site: number) => number {
  const at = (all: Numbers, place: number) => all[place] as number;
  if (kind === "random") return () => upTo(999_999);
  if (kind === "hundred") return () => upTo(99);
  if (kind === "few") return () => upTo(9);
  if (kind === "site") {
    const needs = each(() => upTo(999));
    return (_, site) => at(needs, site);
  }
  if (kind === "distance") {
    const [east, north, easting, northing] = [0, 1, 2, 3].map(() => each(() => upTo(9_999))) as [
      Numbers,
      Numbers,
      Numbers,
      Numbers,
    ];
    return (giver, site) =>
      Math.round(
        Math.hypot(at(east, giver) - at(easting, site), at(north, giver) - at(northing, site)),
      );
  }
  if (kind === "town") {
    const [homes, towns, needs] = [each(() => upTo(19)), each(() => upTo(19)), each(() => upTo(4))];
    return (giver, site) => (at(homes, giver) === at(towns, site) ? 0 : 10) + at(needs, site);
  }
  throw new Error(`There is no kind of costs "${kind}". Use ${kindsOfCosts.join(", ")}.`);
}
