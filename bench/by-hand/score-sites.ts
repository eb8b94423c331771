import { Decimal } from "decimal.js";
import type { BenchSite, SiteFacts } from "../site-facts.js";
import { faultOf } from "./check-facts.js";
import {
  checklist,
  forAwards,
  lessCases,
  perShift,
  proportion,
  stepOfCount,
  stepOfPercent,
  sumOf,
} from "./items.js";
import {
  bonusCap,
  four,
  levelSteps,
  longShifts,
  nothing,
  percentSteps,
  shortShifts,
  three,
  two,
} from "./points.js";
import type { DimensionScores } from "./total.js";
import { starOf, totalOf } from "./total.js";

/** The scores of many sites, by hand: total, dimensions and stars. */
export function scoreSitesByHand(sites: readonly BenchSite[]): HandScores {
  const results: HandScore[] = [];
  const failures: HandFailure[] = [];
  for (const { site, facts } of sites) {
    const fault = faultOf(facts);
    if (fault === undefined) results.push(scoreSite(site, facts));
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

function scoreSite(site: string, facts: SiteFacts): HandScore {
  const scores = {
    positions: positionsOf(facts),
    teams: teamsOf(facts),
    activities: activitiesOf(facts),
    services: servicesOf(facts),
    order: orderOf(facts),
    bonus: bonusOf(facts),
  };
  const total = totalOf(scores, facts);
  return { site, total: total.toFixed(), dimensions: textsOf(scores), star: starOf(total) };
}

/** Dimension scores as text. */
export function textsOf(scores: DimensionScores): HandScore["dimensions"] {
  return {
    positions: scores.positions.toFixed(),
    teams: scores.teams.toFixed(),
    activities: scores.activities.toFixed(),
    services: scores.services.toFixed(),
    order: scores.order.toFixed(),
    bonus: scores.bonus.toFixed(),
  };
}

function positionsOf(facts: SiteFacts): Decimal {
  return sumOf(
    checklist(two, facts.check1a, facts.check1b, facts.check1c, facts.check1d),
    checklist(three, facts.check2a, facts.check2b, facts.check2c, facts.check2d),
    checklist(four, facts.check3a, facts.check3b, facts.check3c, facts.check3d),
    checklist(two, facts.check4a, facts.check4b, facts.check4c, facts.check4d),
    checklist(three, facts.check5a, facts.check5b, facts.check5c, facts.check5d),
    checklist(four, facts.check6a, facts.check6b, facts.check6c, facts.check6d),
    levelPoints(facts.level1),
    percentPoints(facts.percent1),
  );
}

function teamsOf(facts: SiteFacts): Decimal {
  return sumOf(
    checklist(two, facts.check7a, facts.check7b, facts.check7c, facts.check7d),
    checklist(three, facts.check8a, facts.check8b, facts.check8c, facts.check8d),
    checklist(four, facts.check9a, facts.check9b, facts.check9c, facts.check9d),
    checklist(two, facts.check10a, facts.check10b, facts.check10c, facts.check10d),
    checklist(three, facts.check11a, facts.check11b, facts.check11c, facts.check11d),
    checklist(four, facts.check12a, facts.check12b, facts.check12c, facts.check12d),
    levelPoints(facts.level2),
    percentPoints(facts.percent2),
  );
}

function activitiesOf(facts: SiteFacts): Decimal {
  return sumOf(
    perShift(new Decimal(facts.hours1), longShifts),
    perShift(new Decimal(facts.hours2), longShifts),
    perShift(new Decimal(facts.hours3), longShifts),
    perShift(new Decimal(facts.hours4), shortShifts),
    perShift(new Decimal(facts.hours5), shortShifts),
    facts.market ? perShift(new Decimal(facts.hours6), shortShifts) : nothing,
    levelPoints(facts.level3),
  );
}

function servicesOf(facts: SiteFacts): Decimal {
  return sumOf(
    proportion(facts.done1, facts.target1),
    proportion(facts.done2, facts.target2),
    proportion(facts.done3, facts.target3),
    proportion(facts.done4, facts.target4),
    levelPoints(facts.level4),
    facts.studio ? percentPoints(facts.percent3) : nothing,
  );
}

function orderOf(facts: SiteFacts): Decimal {
  return sumOf(
    lessCases(facts.cases1),
    lessCases(facts.cases2),
    lessCases(facts.cases3),
    percentPoints(facts.percent4),
  );
}

function bonusOf(facts: SiteFacts): Decimal {
  const bonus = forAwards(facts.awards1).plus(forAwards(facts.awards2));
  return bonus.gt(bonusCap) ? bonusCap : bonus;
}

function levelPoints(level: number): Decimal {
  return stepOfCount(level, levelSteps)?.points ?? nothing;
}

function percentPoints(percent: string): Decimal {
  return stepOfPercent(new Decimal(percent), percentSteps)?.points ?? nothing;
}
