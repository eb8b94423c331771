import type { SiteScore } from "wenming/evaluation";
import type { HandExplanation } from "./by-hand/explain-sites.js";
import type { HandScore } from "./by-hand/score-sites.js";

/** One value of one site on which two sides do not agree. */
export interface Difference {
  readonly site: string;
  /** The total, the star, or the id of a dimension or an item. */
  readonly value: string;
  readonly ours: unknown;
  readonly byHand: unknown;
}

/** Lists every site whose total, dimensions or stars are not the same on both sides. */
export function differencesInScores(
  ours: readonly SiteScore[],
  byHand: readonly HandScore[],
): readonly Difference[] {
  return pairsOf(ours, byHand).flatMap(([one, other]) => differencesInScore(one, other));
}

/** Lists every site some of whose items are not the same on both sides. */
export function differencesInItems(
  ours: readonly SiteScore[],
  byHand: readonly HandExplanation[],
): readonly Difference[] {
  return pairsOf(ours, byHand).flatMap(([one, other]) =>
    differencesBetween(one.site, scoresById(one.items ?? []), scoresById(other.items)),
  );
}

function differencesInScore(ours: SiteScore, byHand: HandScore): readonly Difference[] {
  const { site, total, standing, dimensions } = ours;
  const star = standing?.status === "rated" ? standing.star : undefined;
  return differencesBetween(
    site,
    { site, total, star, ...scoresById(dimensions) },
    { site: byHand.site, total: byHand.total, star: byHand.star, ...byHand.dimensions },
  );
}

type Values = Readonly<Record<string, unknown>>;

/** An item or a dimension, of either side. */
interface Scored {
  readonly id: string;
  readonly score: unknown;
}

function scoresById(all: readonly Scored[]): Values {
  return Object.fromEntries(all.map(({ id, score }) => [id, score]));
}

function differencesBetween(site: string, ours: Values, byHand: Values): readonly Difference[] {
  const names = new Set([...Object.keys(ours), ...Object.keys(byHand)]);
  return [...names]
    .filter((name) => ours[name] !== byHand[name])
    .map((value) => ({ site, value, ours: ours[value], byHand: byHand[value] }));
}

function pairsOf<Ours, ByHand>(
  ours: readonly Ours[],
  byHand: readonly ByHand[],
): readonly (readonly [Ours, ByHand])[] {
  if (ours.length !== byHand.length) {
    throw new Error(`We scored ${ours.length} sites; by hand there are ${byHand.length}.`);
  }
  return ours.map((score, index) => [score, byHand[index] as ByHand]);
}
