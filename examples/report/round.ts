import type { Label, PlainDate } from "wenming/core";
import type {
  ClassRule,
  EvaluationScheme,
  Indicator,
  Item,
  RankedSite,
  SeatedSite,
  SiteScore,
} from "wenming/evaluation";
import type { Site } from "../county/read-sites.js";

/** One site with its score, its rank and its seat. */
export interface Entry {
  readonly site: Site;
  readonly score: SiteScore;
  readonly seat: SeatedSite;
  /** Left out while the score is unknown. */
  readonly rank?: number;
}

/** A round of evaluation: the scheme, and every site with its result, kind by kind, best first. */
export interface Round {
  readonly scheme: EvaluationScheme;
  readonly asOf: PlainDate;
  readonly entries: readonly Entry[];
}

/** The answers of the library, each a list of its own. */
export interface Answers {
  readonly scores: readonly SiteScore[];
  readonly ranks: readonly RankedSite[];
  readonly seats: readonly SeatedSite[];
}

/** Brings together what is known about each site. */
export function joinRound(
  scheme: EvaluationScheme,
  asOf: PlainDate,
  sites: readonly Site[],
  { scores, ranks, seats }: Answers,
): Round {
  const siteOf = bySite(sites);
  const scoreOf = bySite(scores);
  const seatOf = bySite(seats);
  const entries = ranks.flatMap(({ site: id, rank }) => {
    const [site, score, seat] = [siteOf.get(id), scoreOf.get(id), seatOf.get(id)];
    if (site === undefined || score === undefined || seat === undefined) return [];
    return [{ site, score, seat, ...(rank === undefined ? {} : { rank }) }];
  });
  return { scheme, asOf, entries };
}

const bySite = <T extends { readonly site: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.site, one]));

/** The sites of one kind, best first. */
export const entriesOf = (round: Round, kind: string): readonly Entry[] =>
  round.entries.filter((entry) => entry.score.stratum === kind);

/** The kinds of site that the scheme ranks apart, with what they are called. */
export function kindsOf({
  scheme,
}: Round): readonly { readonly id: string; readonly label: Label }[] {
  const fact = scheme.facts[scheme.ranking?.within ?? ""];
  if (fact?.kind !== "choice") return [];
  return fact.options.map(({ id, label = { zh: id, en: id } }) => ({ id, label }));
}

/** The classes of the scheme, the highest first. */
export const classesOf = ({ scheme }: Round): readonly ClassRule[] =>
  scheme.classification?.classes ?? [];

/** What a class is called; a site that no class claims has a name of its own. */
export function classLabelOf(round: Round, id: string): Label {
  const { otherwise } = round.scheme.classification ?? {};
  const rule = classesOf(round).find((one) => one.id === id) ?? otherwise;
  return rule?.label ?? { zh: id, en: id };
}

/** All items of the scheme by their ids. */
export function itemsOf({ scheme }: Round): ReadonlyMap<string, Item> {
  const open: Indicator[] = [...scheme.dimensions];
  const items = new Map<string, Item>();
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if ("of" in next) open.unshift(...next.of);
    else items.set(next.id, next);
  }
  return items;
}
