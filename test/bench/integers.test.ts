import { describe, expect, it } from "vitest";
import { plainItems } from "../../bench/by-hand/plain-items.js";
import { scoreSitesByHand } from "../../bench/by-hand/score-sites.js";
import { rowExplainer } from "../../bench/score/integer-reasons.js";
import { bareRowScorer, columnScorer, handScoreOf, rowScorer } from "../../bench/score/integers.js";
import { columnsOf } from "../../bench/score/site-columns.js";
import type { BenchSite } from "../../bench/site-facts.js";
import { drawSites } from "../../bench/site-rows.js";

const sites = drawSites(500, 3);
const expected = scoreSitesByHand(plainItems, sites).results;

/** The first three sites, the second of them with another fact. */
const withFault = (change: object): readonly BenchSite[] =>
  sites.slice(0, 3).map(({ site, facts }, row) => ({
    site,
    facts: row === 1 ? { ...facts, ...change } : facts,
  }));

describe("scores in whole numbers", () => {
  it("are those in decimals, from rows and from columns", () => {
    const fromColumns = [columnScorer(true), columnScorer(false)].map((score) =>
      score(columnsOf(sites)),
    );
    expect(rowScorer()(sites)).toEqual(expected);
    for (const scores of [...fromColumns, bareRowScorer()(sites)]) {
      expect(sites.map(({ site }, row) => handScoreOf(scores, site, row))).toEqual(expected);
      expect(scores.failures).toEqual([]);
    }
  });

  it.each([
    ["a fact that is missing", { check1a: undefined }],
    ["a number for an answer", { check1a: 1 }],
    ["a part of a count", { level1: 1.5 }],
    ["a count above its bound", { cases1: 51 }],
    ["a target of 0", { target1: 0 }],
    ["a number for decimal text", { hours1: 2 }],
    ["two decimal places", { hours1: "2.25" }],
    ["no digit behind the point", { hours1: "2." }],
    ["no digit before the point", { hours1: ".5" }],
    ["a leading zero", { hours1: "02" }],
    ["empty text", { hours1: "" }],
    ["a decimal above its bound", { percent1: "100.1" }],
    ["a fact that nobody asked for", { mood: "good" }],
  ])("leave out a row with %s", (_, change) => {
    const kept = [expected[0], expected[2]];
    expect(rowScorer()(withFault(change))).toEqual(kept);
    expect(rowExplainer()(withFault(change)).map(({ total }) => total)).toEqual(
      kept.map((score) => score?.total),
    );
  });

  it.each([{ check1a: 2 }, { level1: 1001 }, { percent1: 1001 }, { target1: 0 }])(
    "tell the row of a column with %j",
    (change) => {
      const { rows, facts } = columnsOf(sites.slice(0, 3));
      for (const [name, value] of Object.entries(change)) facts[name]?.set([value], 1);
      const { failures, total } = columnScorer(true)({ rows, facts });
      expect(failures).toEqual([1]);
      expect(total[1]).toBeNaN();
      expect(total[2]).toBe(Number(expected[2]?.total) * 100);
    },
  );
});

describe("reasons in whole numbers", () => {
  it("are 36 for each site, and equal ones are one object", () => {
    const [first, second] = rowExplainer()(withFault({ percent1: sites[0]?.facts.percent1 }));
    expect(first?.entries).toHaveLength(36);
    expect(first?.entries[7]).toBe(second?.entries[7]);
    expect(Object.isFrozen(first?.entries[7])).toBe(true);
  });
});
