import type { Decimal } from "decimal.js";
import type { BenchSite, SiteFacts } from "../site-facts.js";
import { faultOf } from "./check-facts.js";
import type { ExplainedItem } from "./explained-items.js";
import {
  explainAbsence,
  explainAwards,
  explainCases,
  explainChecklist,
  explainLevel,
  explainPercent,
  explainProportion,
  explainShifts,
} from "./explained-items.js";
import { plainItems } from "./plain-items.js";
import type { HandFailure, HandScore } from "./score-sites.js";
import { scoreFrom } from "./score-sites.js";

/** The scores of many sites, by hand, with the reasons of every item. */
export function explainSitesByHand(sites: readonly BenchSite[]): HandExplanations {
  const results: HandExplanation[] = [];
  const failures: HandFailure[] = [];
  for (const { site, facts } of sites) {
    const fault = faultOf(plainItems, facts);
    if (fault === undefined) results.push(explainSite(site, facts));
    else failures.push({ site, fault });
  }
  return { results, failures };
}

/** Explained scores, and the sites that could not be scored. */
export interface HandExplanations {
  readonly results: readonly HandExplanation[];
  readonly failures: readonly HandFailure[];
}

/** The score of one site with the reasons of every item. */
export interface HandExplanation extends HandScore {
  readonly items: readonly ExplainedItem[];
  /** Whether the veto struck. */
  readonly vetoed: boolean;
}

function explainSite(site: string, facts: SiteFacts): HandExplanation {
  const items: ExplainedItem[] = [];
  const scores = {
    positions: explainPositions(items, facts),
    teams: explainTeams(items, facts),
    activities: explainActivities(items, facts),
    services: explainServices(items, facts),
    order: explainOrder(items, facts),
    bonus: explainBonus(items, facts),
  };
  return { ...scoreFrom(plainItems, site, scores, facts), items, vetoed: facts.banned };
}

function explainPositions(items: ExplainedItem[], facts: SiteFacts): Decimal {
  const { check1a, check1b, check1c, check1d } = facts;
  const { check2a, check2b, check2c, check2d } = facts;
  const { check3a, check3b, check3c, check3d } = facts;
  const { check4a, check4b, check4c, check4d } = facts;
  const { check5a, check5b, check5c, check5d } = facts;
  const { check6a, check6b, check6c, check6d } = facts;
  const { level1, percent1 } = facts;
  return plainItems.sum(
    explainChecklist(items, "checklist-1", "2", { check1a, check1b, check1c, check1d }),
    explainChecklist(items, "checklist-2", "3", { check2a, check2b, check2c, check2d }),
    explainChecklist(items, "checklist-3", "4", { check3a, check3b, check3c, check3d }),
    explainChecklist(items, "checklist-4", "2", { check4a, check4b, check4c, check4d }),
    explainChecklist(items, "checklist-5", "3", { check5a, check5b, check5c, check5d }),
    explainChecklist(items, "checklist-6", "4", { check6a, check6b, check6c, check6d }),
    explainLevel(items, "level-1", level1, { level1 }),
    explainPercent(items, "percent-1", percent1, { percent1 }),
  );
}

function explainTeams(items: ExplainedItem[], facts: SiteFacts): Decimal {
  const { check7a, check7b, check7c, check7d } = facts;
  const { check8a, check8b, check8c, check8d } = facts;
  const { check9a, check9b, check9c, check9d } = facts;
  const { check10a, check10b, check10c, check10d } = facts;
  const { check11a, check11b, check11c, check11d } = facts;
  const { check12a, check12b, check12c, check12d } = facts;
  const { level2, percent2 } = facts;
  return plainItems.sum(
    explainChecklist(items, "checklist-7", "2", { check7a, check7b, check7c, check7d }),
    explainChecklist(items, "checklist-8", "3", { check8a, check8b, check8c, check8d }),
    explainChecklist(items, "checklist-9", "4", { check9a, check9b, check9c, check9d }),
    explainChecklist(items, "checklist-10", "2", { check10a, check10b, check10c, check10d }),
    explainChecklist(items, "checklist-11", "3", { check11a, check11b, check11c, check11d }),
    explainChecklist(items, "checklist-12", "4", { check12a, check12b, check12c, check12d }),
    explainLevel(items, "level-2", level2, { level2 }),
    explainPercent(items, "percent-2", percent2, { percent2 }),
  );
}

function explainActivities(items: ExplainedItem[], facts: SiteFacts): Decimal {
  const { hours1, hours2, hours3, hours4, hours5, hours6, level3, market } = facts;
  return plainItems.sum(
    explainShifts(items, "hours-1", hours1, "long", { hours1 }),
    explainShifts(items, "hours-2", hours2, "long", { hours2 }),
    explainShifts(items, "hours-3", hours3, "long", { hours3 }),
    explainShifts(items, "hours-4", hours4, "short", { hours4 }),
    explainShifts(items, "hours-5", hours5, "short", { hours5 }),
    market
      ? explainShifts(items, "hours-6", hours6, "short", { market, hours6 })
      : explainAbsence(items, "hours-6", { market }),
    explainLevel(items, "level-3", level3, { level3 }),
  );
}

function explainServices(items: ExplainedItem[], facts: SiteFacts): Decimal {
  const { done1, done2, done3, done4, target1, target2, target3, target4 } = facts;
  const { level4, percent3, studio } = facts;
  return plainItems.sum(
    explainProportion(items, "proportion-1", done1, target1, { done1, target1 }),
    explainProportion(items, "proportion-2", done2, target2, { done2, target2 }),
    explainProportion(items, "proportion-3", done3, target3, { done3, target3 }),
    explainProportion(items, "proportion-4", done4, target4, { done4, target4 }),
    explainLevel(items, "level-4", level4, { level4 }),
    studio
      ? explainPercent(items, "percent-3", percent3, { studio, percent3 })
      : explainAbsence(items, "percent-3", { studio }),
  );
}

function explainOrder(items: ExplainedItem[], facts: SiteFacts): Decimal {
  const { cases1, cases2, cases3, percent4 } = facts;
  return plainItems.sum(
    explainCases(items, "cases-1", cases1, { cases1 }),
    explainCases(items, "cases-2", cases2, { cases2 }),
    explainCases(items, "cases-3", cases3, { cases3 }),
    explainPercent(items, "percent-4", percent4, { percent4 }),
  );
}

function explainBonus(items: ExplainedItem[], { awards1, awards2 }: SiteFacts): Decimal {
  return plainItems.bonus(
    explainAwards(items, "awards-1", awards1, { awards1 }),
    explainAwards(items, "awards-2", awards2, { awards2 }),
  );
}
