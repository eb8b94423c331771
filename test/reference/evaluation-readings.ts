import { assignStars } from "../../src/evaluation/assign-stars.js";
import type { IndicatorScore, SeatedSite, SiteScore } from "../../src/evaluation/model.js";
import { rankSites } from "../../src/evaluation/rank-sites.js";
import { scoreMany } from "../../src/evaluation/score-many.js";
import type { EvaluationCase, Expected } from "./evaluation-case.js";

type Reading = (scores: readonly SiteScore[], printed: EvaluationCase, of: string) => unknown;

/** What can be read from the results of a case, by name. */
const readings = new Map<string, Reading>([
  ["total", forEachSite(({ total }) => total)],
  ["score", forEachSite((site, of) => indicatorOf(site, of).score)],
  ["maximum", forEachSite((site, of) => indicatorOf(site, of).maximum)],
  ["state", forEachSite((site, of) => itemOf(site, of).state)],
  ["itemStatus", forEachSite((site, of) => itemOf(site, of).status)],
  ["dimensions", forEachSite(({ dimensions }) => dimensions)],
  ["figure", forEachSite((site, of) => figureOf(site, of))],
  ["class", forEachSite((site) => standingOf(site).class)],
  ["star", forEachSite((site) => standingOf(site).star)],
  ["status", forEachSite((site) => standingOf(site).status)],
  ["reason", forEachSite((site) => standingOf(site).reason)],
  ["claimedBy", forEachSite((site) => standingOf(site).claimedBy)],
  ["failedGates", forEachSite(({ failedGates }) => failedGates)],
  ["struckVetoes", forEachSite(({ struckVetoes }) => struckVetoes)],
  ["holding", (scores, _, of) => namesOf(scores.filter((site) => figureOf(site, of) === true))],
  ["rank", (scores, { scheme }) => inOrderOf(scores, rankSites(scheme, scores), "rank")],
  ["seatsTaken", (scores, printed) => seatsByClass(printed, seated(scores, printed))],
  ["seatsTakenIn", (scores, printed, of) => seatsByClass(printed, seatedIn(scores, printed, of))],
  ["ratedIn", (scores, printed, of) => seatedIn(scores, printed, of).filter(hasClass).length],
]);

/** Runs a case, and reads from its results whatever it expects something of. */
export function answersOf(printed: EvaluationCase): readonly Expected[] {
  const { scheme, entrants, options, expected } = printed;
  const { results, failures } = scoreMany(scheme, entrants, { ...options, detail: "items" });
  for (const { error } of failures) throw error;
  return expected.map((wanted) => {
    const { read, of = "" } = wanted;
    return { ...wanted, is: found(readings.get(read), read)(results, printed, of) };
  });
}

function forEachSite(read: (site: SiteScore, of: string) => unknown): Reading {
  return (scores, _, of) => scores.map((site) => read(site, of) ?? null);
}

function indicatorOf(site: SiteScore, id: string): IndicatorScore {
  const { total, maximum, dimensions, indicators = [], items = [] } = site;
  const all = [{ id: "total", score: total, maximum }, ...dimensions, ...indicators, ...items];
  return named(all, id);
}

const itemOf = ({ items = [] }: SiteScore, id: string) => named(items, id);
const figureOf = ({ figures }: SiteScore, id: string) => named(figures, id).value;
const namesOf = (sites: readonly { readonly site: string }[]) => sites.map(({ site }) => site);

/** The standing with every field that some standing has. */
function standingOf({ standing }: SiteScore) {
  return { class: null, star: null, reason: null, claimedBy: null, status: null, ...standing };
}

function seated(scores: readonly SiteScore[], { scheme }: EvaluationCase): readonly SeatedSite[] {
  return assignStars(scheme, scores);
}

function seatedIn(scores: readonly SiteScore[], printed: EvaluationCase, stratum: string) {
  return seated(scores, printed).filter((site) => site.stratum === stratum);
}

const hasClass = (site: SeatedSite) => site.class !== undefined;

function seatsByClass({ scheme }: EvaluationCase, sites: readonly SeatedSite[]) {
  const { classes } = found(scheme.classification, "classification");
  const taken = (id: string) => sites.filter((site) => site.class === id).length;
  return Object.fromEntries(classes.map(({ id }) => [id, taken(id)]));
}

function inOrderOf<Place extends { readonly site: string }>(
  scores: readonly SiteScore[],
  places: readonly Place[],
  field: keyof Place,
) {
  const bySite = new Map(places.map((place) => [place.site, place[field]]));
  return scores.map(({ site }) => bySite.get(site) ?? null);
}

function named<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  return found(
    things.find((thing) => thing.id === id),
    id,
  );
}

function found<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`"${name}" is expected, and there is no such thing.`);
  return thing;
}
