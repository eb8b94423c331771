import { describe, expect, it } from "vitest";
import { differencesInItems, differencesInScores } from "../../bench/agreement.js";
import type { HandExplanation } from "../../bench/by-hand/explain-sites.js";
import type { SiteScore } from "../../src/evaluation/model.js";

const dimensionIds = ["positions", "teams", "activities", "services", "order", "bonus"];

const ours: SiteScore = {
  site: "riverside",
  total: "6.5",
  maximum: "100",
  dimensions: dimensionIds.map((id) => ({ id, score: "1", maximum: "20" })),
  adjustments: [],
  standing: { status: "rated", class: "star-1", star: 1 },
  failedGates: [],
  struckVetoes: [],
  figures: [],
  items: [{ id: "level-1", score: "1", maximum: "3", status: "scored" }],
};

const byHand: HandExplanation = {
  site: "riverside",
  total: "6.5",
  dimensions: {
    positions: "1",
    teams: "1",
    activities: "1",
    services: "1",
    order: "1",
    bonus: "1",
  },
  star: 1,
  items: [{ id: "level-1", score: "1", reason: { kind: "below-all-steps" }, facts: {} }],
  vetoed: false,
};

const differencesFrom = (fault: Partial<HandExplanation>) => {
  const faulty = [{ ...byHand, ...fault }];
  return [...differencesInScores([ours], faulty), ...differencesInItems([ours], faulty)];
};

describe("agreement", () => {
  it("finds nothing where both sides say the same", () => {
    expect(differencesFrom({})).toEqual([]);
  });

  it.each<readonly [string, Partial<HandExplanation>]>([
    ["total", { total: "6.51" }],
    ["total", { total: "6.50" }],
    ["star", { star: undefined }],
    ["teams", { dimensions: { ...byHand.dimensions, teams: "0" } }],
    ["level-1", { items: [{ ...byHand.items[0], score: "2" } as HandExplanation["items"][0]] }],
    ["level-1", { items: [] }],
    ["site", { site: "hillside" }],
  ])("finds another %s", (value, fault) => {
    expect(differencesFrom(fault).map((difference) => difference.value)).toEqual([value]);
  });

  it("refuses sides of unequal length", () => {
    expect(() => differencesInScores([ours], [])).toThrow("1 sites; by hand there are 0");
  });
});
