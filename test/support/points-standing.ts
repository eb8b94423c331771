import type { Book } from "../../src/points/book/book.js";
import type { PointsScheme } from "../../src/points/model.js";
import { openBook } from "../../src/points/open-book.js";
import { postMany } from "../../src/points/post-many.js";
import type { PointsRecord } from "../../src/points/records.js";
import type {
  Courtesy,
  Ladder,
  Measure,
  Pool,
  Ranking,
  StandingRules,
  Tier,
} from "../../src/points/standing-rules.js";
import { atLeast } from "../../src/rules/build-comparisons.js";
import { figure } from "../../src/rules/build-leaves.js";
import type { Condition } from "../../src/rules/model.js";
import { pointsScheme } from "./points-schemes.js";

const label = { zh: "星级", en: "stars" } as const;

/** The measure of all points that were earned. */
export const earnedAll: Measure = { id: "earned", balance: "points", of: "earned" };

/** A tier of so many points, or by a condition. */
export const tierAt = (id: string, when: Condition, changes: Partial<Tier> = {}): Tier => ({
  id,
  label,
  when,
  ...changes,
});

/** A tier of so many points earned. */
export const tierFrom = (id: string, least: string, changes: Partial<Tier> = {}): Tier =>
  tierAt(id, atLeast(figure("earned"), least as never), changes);

/** A ladder of the tiers 1, 2 and 3 at 10, 20 and 30 points, with what a test changes. */
export const ladderOf = (changes: Partial<Ladder> = {}): Ladder => ({
  id: "stars",
  label,
  tiers: [tierFrom("1", "10"), tierFrom("2", "20"), tierFrom("3", "30")],
  titles: "stand",
  ...changes,
});

/** A courtesy of tier 2 and 3, with what a test changes. */
export const courtesyOf = (changes: Partial<Courtesy> = {}): Courtesy => ({
  id: "bus",
  label: { zh: "公交", en: "bus" },
  ladder: "stars",
  terms: [{ tiers: ["2", "3"] }],
  ...changes,
});

/** A ranking by points earned, with what a test changes. */
export const rankingOf = (changes: Partial<Ranking> = {}): Ranking => ({
  id: "year",
  label: { zh: "排名", en: "ranking" },
  by: [{ amount: figure("earned"), first: "highest" }],
  ties: "gaps",
  ...changes,
});

/** A pool shared by points earned, with what a test changes. */
export const poolOf = (changes: Partial<Pool> = {}): Pool => ({
  id: "dividend",
  label: { zh: "分红", en: "dividend" },
  share: "1",
  by: figure("earned"),
  ...changes,
});

/** A scheme with standing rules, with what a test changes. */
export const standingScheme = (
  standing: Partial<StandingRules> = {},
  changes: Partial<PointsScheme> = {},
): PointsScheme => pointsScheme({ standing: { measures: [earnedAll], ...standing }, ...changes });

/** A record of points that were earned. */
export const earned = (purse: string, points: string, on = "2024-03-01"): PointsRecord =>
  ({
    kind: "earn",
    id: `${purse} ${points} ${on}`.replace(/[^\w-]/g, "_"),
    purse,
    item: "given",
    facts: { points },
    on,
    recordedOn: on,
  }) as PointsRecord;

/** A book in which each purse earned so many points. */
export function bookOf(scheme: PointsScheme, points: Readonly<Record<string, string>>): Book {
  const records = Object.entries(points).map(([purse, each]) => earned(purse, each));
  return postMany(openBook(scheme), records).book;
}
