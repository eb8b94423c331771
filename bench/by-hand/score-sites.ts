import type { Decimal } from "decimal.js";
import type { BenchSite, SiteFacts } from "../site-facts.js";
import { faultOf } from "./check-facts.js";
import type { HandItems } from "./hand-items.js";

/** The scores of many sites, by hand: total, dimensions and stars. */
export function scoreSitesByHand(items: HandItems, sites: readonly BenchSite[]): HandScores {
  const results: HandScore[] = [];
  const failures: HandFailure[] = [];
  for (const { site, facts } of sites) {
    const fault = faultOf(items, facts);
    if (fault === undefined) results.push(scoreSite(items, site, facts));
    else failures.push({ site, fault });
  }
  return { results, failures };
}

/** Scores, and the sites that could not be scored. */
export interface HandScores {
  readonly results: readonly HandScore[];
  readonly failures: readonly HandFailure[];
}

/** The score of one site. */
export interface HandScore {
  readonly site: string;
  readonly total: string;
  readonly dimensions: { readonly [dimension in keyof DimensionScores]: string };
  readonly star: number | undefined;
}

/** A site whose facts are not in order. */
export interface HandFailure {
  readonly site: string;
  readonly fault: string;
}

/** The score of every dimension. */
export interface DimensionScores {
  readonly positions: Decimal;
  readonly teams: Decimal;
  readonly activities: Decimal;
  readonly services: Decimal;
  readonly order: Decimal;
  readonly bonus: Decimal;
}

function scoreSite(items: HandItems, site: string, facts: SiteFacts): HandScore {
  const scores = {
    positions: positionsOf(items, facts),
    teams: teamsOf(items, facts),
    activities: activitiesOf(items, facts),
    services: servicesOf(items, facts),
    order: orderOf(items, facts),
    bonus: items.bonus(items.awards(facts.awards1), items.awards(facts.awards2)),
  };
  return scoreFrom(items, site, scores, facts);
}

/** Puts a score together from its dimensions; the veto makes the total 0. */
export function scoreFrom(
  items: HandItems,
  site: string,
  scores: DimensionScores,
  { banned, market, studio }: SiteFacts,
): HandScore {
  const { positions, teams, activities, services, order, bonus } = scores;
  const base = items.sum(positions, teams, activities, services, order);
  const total = banned ? items.zero : items.total(base, bonus, market, studio);
  return { site, total: total.toFixed(), dimensions: textsOf(scores), star: items.star(total) };
}

function textsOf(scores: DimensionScores): HandScore["dimensions"] {
  return {
    positions: scores.positions.toFixed(),
    teams: scores.teams.toFixed(),
    activities: scores.activities.toFixed(),
    services: scores.services.toFixed(),
    order: scores.order.toFixed(),
    bonus: scores.bonus.toFixed(),
  };
}

function positionsOf(items: HandItems, facts: SiteFacts): Decimal {
  return items.sum(
    items.checklist("2", facts.check1a, facts.check1b, facts.check1c, facts.check1d),
    items.checklist("3", facts.check2a, facts.check2b, facts.check2c, facts.check2d),
    items.checklist("4", facts.check3a, facts.check3b, facts.check3c, facts.check3d),
    items.checklist("2", facts.check4a, facts.check4b, facts.check4c, facts.check4d),
    items.checklist("3", facts.check5a, facts.check5b, facts.check5c, facts.check5d),
    items.checklist("4", facts.check6a, facts.check6b, facts.check6c, facts.check6d),
    levelPoints(items, facts.level1),
    percentPoints(items, facts.percent1),
  );
}

function teamsOf(items: HandItems, facts: SiteFacts): Decimal {
  return items.sum(
    items.checklist("2", facts.check7a, facts.check7b, facts.check7c, facts.check7d),
    items.checklist("3", facts.check8a, facts.check8b, facts.check8c, facts.check8d),
    items.checklist("4", facts.check9a, facts.check9b, facts.check9c, facts.check9d),
    items.checklist("2", facts.check10a, facts.check10b, facts.check10c, facts.check10d),
    items.checklist("3", facts.check11a, facts.check11b, facts.check11c, facts.check11d),
    items.checklist("4", facts.check12a, facts.check12b, facts.check12c, facts.check12d),
    levelPoints(items, facts.level2),
    percentPoints(items, facts.percent2),
  );
}

function activitiesOf(items: HandItems, facts: SiteFacts): Decimal {
  return items.sum(
    items.shifts(facts.hours1, "long"),
    items.shifts(facts.hours2, "long"),
    items.shifts(facts.hours3, "long"),
    items.shifts(facts.hours4, "short"),
    items.shifts(facts.hours5, "short"),
    facts.market ? items.shifts(facts.hours6, "short") : items.zero,
    levelPoints(items, facts.level3),
  );
}

function servicesOf(items: HandItems, facts: SiteFacts): Decimal {
  return items.sum(
    items.proportion(facts.done1, facts.target1),
    items.proportion(facts.done2, facts.target2),
    items.proportion(facts.done3, facts.target3),
    items.proportion(facts.done4, facts.target4),
    levelPoints(items, facts.level4),
    facts.studio ? percentPoints(items, facts.percent3) : items.zero,
  );
}

function orderOf(items: HandItems, facts: SiteFacts): Decimal {
  return items.sum(
    items.cases(facts.cases1),
    items.cases(facts.cases2),
    items.cases(facts.cases3),
    percentPoints(items, facts.percent4),
  );
}

function levelPoints(items: HandItems, level: number): Decimal {
  return items.level(level)?.points ?? items.zero;
}

function percentPoints(items: HandItems, percent: string): Decimal {
  return items.percent(percent)?.points ?? items.zero;
}
