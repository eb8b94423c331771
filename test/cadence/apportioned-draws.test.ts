import { describe, expect, it } from "vitest";
import { commitDraw } from "../../src/cadence/commit-draw.js";
import { explainDraw } from "../../src/cadence/explain-draw.js";
import type { DrawSite, PastRound } from "../../src/cadence/model/draw-round.js";
import type { CommonSeats } from "../../src/cadence/model/draw-scheme.js";
import { verifyDraw } from "../../src/cadence/verify-draw.js";
import { apportionedDraw, sitesOf } from "../support/cadence-documents.js";
import { codeOf } from "../support/code-of.js";
import { drawBy } from "../support/draw-by.js";

const seed = "2026-11-27 12 25 30";
const ten: CommonSeats = { seats: { kind: "number", seats: 10 }, by: "sites" };
const seatsIn = (
  scheme: ReturnType<typeof apportionedDraw>,
  sites: readonly DrawSite[],
  history: readonly PastRound[] = [],
) =>
  drawBy(scheme, { round: history.length + 1, sites, history }, seed).strata.map(
    ({ seats }) => seats,
  );

describe("seats that strata share", () => {
  // 13, 7 and 4 of 24 sites: quotas 5 10/24, 2 22/24 and 1 16/24.
  const towns = sitesOf({ east: 13, west: 7, north: 4 });

  it("go by the largest remainder", () => {
    expect(seatsIn(apportionedDraw(ten, { east: 0, west: 0, north: 0 }), towns)).toEqual([5, 3, 2]);
  });

  it("leave each stratum its fewest, and the others the rest in proportion", () => {
    // North has 3; 7 are left for 13 and 7 of 20: 4 11/20 and 2 9/20.
    expect(seatsIn(apportionedDraw(ten, { east: 0, west: 0, north: 3 }), towns)).toEqual([5, 2, 3]);
  });

  it("never exceed the sites that may be drawn", () => {
    const history = [{ round: 1, seed: "first seed", visited: ["west-0", "west-1", "west-2"] }];
    const few = sitesOf({ east: 20, west: 4 });
    const scheme = apportionedDraw(
      { ...ten, seats: { kind: "number", seats: 12 } },
      { east: 0, west: 2 },
      { restRounds: 1 },
    );
    // West would have two, and three of its four sites rest.
    expect(seatsIn(scheme, few, history)).toEqual([11, 1]);
    expect(seatsIn(scheme, few)).toEqual([10, 2]);
  });

  it("go by risk weights where the scheme says so", () => {
    const risky = towns.map((site) => (site.stratum === "north" ? { ...site, weight: 5 } : site));
    const scheme = apportionedDraw({ ...ten, by: "weights" }, { east: 0, west: 0, north: 0 });
    // 13, 7 and 20 of 40, north has four sites alone; 6 are left for 13 and 7 of 20.
    expect(seatsIn(scheme, risky)).toEqual([4, 2, 4]);
  });

  it("go to the stratum of the lesser id where remainders are equal, whatever the order", () => {
    const three: CommonSeats = { seats: { kind: "number", seats: 3 }, by: "sites" };
    const alike = sitesOf({ b: 4, a: 4 });
    expect(seatsIn(apportionedDraw(three, { a: 0, b: 0 }), alike)).toEqual([2, 1]);
    expect(seatsIn(apportionedDraw(three, { b: 0, a: 0 }), alike)).toEqual([1, 2]);
  });

  it("are told with what they go by, and what is left over", () => {
    const scheme = apportionedDraw(ten, { east: 1, west: 0 });
    const draw = drawBy(scheme, { round: 1, sites: sitesOf({ east: 3, west: 2 }) }, seed);
    expect(draw.shared).toEqual({ seats: 10, weight: 5, unfilled: 5 });
    expect(draw.strata.map(({ seats, unfilled, claim }) => ({ seats, unfilled, claim }))).toEqual([
      { seats: 3, unfilled: 0, claim: { weight: 3, least: 1, most: 3 } },
      { seats: 2, unfilled: 0, claim: { weight: 2, least: 0, most: 2 } },
    ]);
    const told = (language: "zh" | "en") =>
      explainDraw(scheme, draw, language).map(({ text }) => text);
    expect(told("zh").slice(1, 4)).toEqual([
      "各层按最大余数法共分名额 10 个，合计基数 5；无阵地可抽 5 个",
      "east：名单 3 个，名额 3 个",
      "应分 10 × 3 ÷ 5，最少 1 个，最多 3 个",
    ]);
    expect(told("en").slice(1, 4)).toEqual([
      "10 seats shared by the largest remainder, by weights of 5 in all; 5 without a site",
      "east: 3 sites on the list, 3 seats",
      "a quota of 10 × 3 ÷ 5, at least 1, at most 3",
    ]);
    const full = drawBy(scheme, { round: 1, sites: towns.slice(0, 20) }, seed);
    expect(explainDraw(scheme, full, "zh")[1]?.text).toBe(
      "各层按最大余数法共分名额 10 个，合计基数 20",
    );
    expect(explainDraw(scheme, full, "en")[1]?.text).toBe(
      "10 seats shared by the largest remainder, by weights of 20 in all",
    );
  });

  it("come out again from what was published", () => {
    const scheme = apportionedDraw(ten, { east: 0, west: 0, north: 0 });
    const round = { round: 1, sites: towns };
    const draw = drawBy(scheme, round, seed);
    expect(verifyDraw(scheme, round, JSON.parse(JSON.stringify(draw)))).toEqual({
      status: "verified",
    });
    const moved = { ...draw, shared: { seats: 11, weight: 24, unfilled: 0 } };
    expect(verifyDraw(scheme, round, moved)).toMatchObject({ path: "/shared/seats", expected: 10 });
  });

  it("may be a share of the sites, and then suffice for the fewest or are not committed to", () => {
    const third = { kind: "share", share: "0.25", rounding: "up" } as const;
    const scheme = apportionedDraw({ seats: third, by: "sites" }, { east: 2, west: 2 });
    const seats = (east: number, west: number) => seatsIn(scheme, sitesOf({ east, west }));
    expect(seats(10, 4)).toEqual([2, 2]);
    expect(seats(13, 4)).toEqual([3, 2]);
    // Three of twelve are fewer than two and two.
    const short = { round: 1, sites: sitesOf({ east: 8, west: 4 }) };
    expect(codeOf(() => commitDraw(scheme, short))).toBe("cadence/least-beyond-seats");
    // A stratum of one site has no more than that at least.
    expect(seats(8, 1)).toEqual([2, 1]);
  });

  it("keep a promise of coverage by the fewest seats of each stratum", () => {
    const scheme = apportionedDraw(
      { seats: { kind: "number", seats: 3 }, by: "sites" },
      { east: 1, west: 1 },
      { coverageRounds: 2 },
    );
    // East has two seats now and one in the next round: three sites due by then are one too many
    // for one seat a round, and fit.
    const fitting = drawBy(scheme, { round: 1, sites: sitesOf({ east: 3, west: 1 }) }, seed);
    expect(fitting.strata[0]).toMatchObject({ seats: 2 });
    expect(fitting.strata[0]?.shortfall).toBeUndefined();
    const [large] = drawBy(scheme, { round: 1, sites: sitesOf({ east: 4, west: 1 }) }, seed).strata;
    expect(large?.shortfall).toEqual({ untilRound: 2, sites: 4, seats: 3 });
  });
});
