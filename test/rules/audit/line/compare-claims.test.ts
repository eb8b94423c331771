import { describe, expect, it } from "vitest";
import { exactClaim } from "../../../../src/rules/audit/line/claim.js";
import type { ClaimedLine } from "../../../../src/rules/audit/line/compare-claims.js";
import { chancesOf, gapsOf, overlapsOf } from "../../../../src/rules/audit/line/compare-claims.js";
import { everything, nothing, setOfInterval } from "../../../../src/rules/audit/line/value-set.js";
import type { Interval, Matching } from "../../../../src/rules/model.js";
import { stretchText } from "../../../support/audit-texts.js";

const line = (
  intervals: readonly Interval[],
  options: { matching?: Matching; reach?: Interval; places?: number | undefined } = {},
): ClaimedLine => {
  const { matching, reach, places } = {
    matching: "only" as const,
    reach: {},
    places: 1,
    ...options,
  };
  return {
    claims: intervals.map((interval) => exactClaim(setOfInterval(interval))),
    matching,
    reach: setOfInterval(reach),
    places,
  };
};

describe("gapsOf", () => {
  const neighbors: readonly [string, Interval, Interval, number | undefined, string][] = [
    ["89 and 90 of whole numbers", { upTo: "89" }, { from: "90" }, 0, "none"],
    ["89 and 90 with a place", { upTo: "89" }, { from: "90" }, 1, "[89.1, 90)"],
    ["89 and 90 of any number", { upTo: "89" }, { from: "90" }, undefined, "(89, 90)"],
    ["below and from", { below: "90" }, { from: "90" }, undefined, "none"],
    ["up to and above", { upTo: "90" }, { above: "90" }, undefined, "none"],
    ["below and above", { below: "90" }, { above: "90" }, undefined, "[90, 90]"],
    ["below and above whole numbers", { below: "90" }, { above: "90" }, 0, "[90, 91)"],
    ["up to and from", { upTo: "90" }, { from: "90" }, undefined, "none"],
    ["89.9 and 90 with a place", { upTo: "89.9" }, { from: "90" }, 1, "none"],
    ["89.9 and 90 with two places", { upTo: "89.9" }, { from: "90" }, 2, "[89.91, 90)"],
  ];
  it.each(neighbors)("%s", (_, lower, upper, places, gap) => {
    const gaps = gapsOf(line([lower, upper], { places }));
    expect(gaps.map(({ stretch }) => stretchText(stretch)).join(" ") || "none").toBe(gap);
    expect(gaps.every(({ isBetween }) => isBetween)).toBe(true);
  });

  it("tells what lies between from what lies beyond", () => {
    const claimed = [
      { from: "10", upTo: "20" },
      { from: "30", upTo: "40" },
    ] as const;
    const gaps = gapsOf(line(claimed, { reach: { from: "0", upTo: "100" }, places: 0 }));
    expect(gaps.map(({ stretch, isBetween }) => [stretchText(stretch), isBetween])).toEqual([
      ["[0, 10)", false],
      ["[21, 30)", true],
      ["[41, 101)", false],
    ]);
  });

  it("takes a stretch between open ends for a gap, and open ends for none", () => {
    const gaps = gapsOf(line([{ upTo: "1" }, { above: "2" }]));
    expect(gaps.map(({ isBetween }) => isBetween)).toEqual([true]);
    expect(gapsOf(line([{ from: "1" }])).map(({ isBetween }) => isBetween)).toEqual([false]);
    expect(gapsOf(line([]))).toEqual([{ stretch: {}, isBetween: false }]);
  });

  it("passes over values that cannot occur", () => {
    expect(gapsOf(line([{ from: "1" }], { reach: { from: "1" } }))).toEqual([]);
  });
});

describe("overlapsOf", () => {
  const pairs: readonly [string, Interval, Interval, Matching, number, string][] = [
    ["950 twice", { from: "950" }, { from: "901", upTo: "950" }, "only", 0, "[950, 951)"],
    [
      "950 twice, the first counts",
      { from: "950" },
      { from: "901", upTo: "950" },
      "first",
      0,
      "[950, 951)",
    ],
    ["above 950", { above: "950" }, { from: "901", upTo: "950" }, "only", 0, "none"],
    ["a ladder", { from: "90" }, { from: "80" }, "first", 0, "none"],
    ["a ladder without order", { from: "90" }, { from: "80" }, "only", 0, "[90, )"],
    ["a ladder downwards", { below: "60" }, { below: "80" }, "first", 0, "none"],
    ["a piece inside", { from: "85", upTo: "88" }, { from: "80" }, "first", 0, "[85, 89)"],
    ["all of it before", { from: "80" }, { from: "90" }, "first", 0, "none"],
    ["apart", { upTo: "1" }, { from: "2" }, "only", 0, "none"],
    ["between whole numbers", { upTo: "1.5" }, { from: "1.1" }, "only", 0, "none"],
  ];
  it.each(pairs)("%s", (_, first, second, matching, places, text) => {
    const overlaps = overlapsOf(line([first, second], { matching, places }));
    expect(overlaps.map(({ stretch }) => stretchText(stretch)).join(" ") || "none").toBe(text);
  });

  it("ends a ladder where the values end", () => {
    const rungs: readonly Interval[] = [
      { from: "90", upTo: "100" },
      { from: "80", upTo: "100" },
    ];
    expect(overlapsOf(line(rungs, { matching: "first" }))).toEqual([]);
    expect(overlapsOf(line([...rungs].reverse(), { matching: "only" }))).toHaveLength(1);
  });

  it("names both claims", () => {
    const [overlap] = overlapsOf(line([{ upTo: "0" }, { upTo: "2", from: "1" }, { from: "2" }]));
    expect([overlap?.earlier, overlap?.later]).toEqual([1, 2]);
  });

  it("knows nothing of claims that are not sure", () => {
    const unsure = { within: everything, sure: nothing };
    expect(overlapsOf({ ...line([]), claims: [unsure, unsure] })).toEqual([]);
  });
});

describe("chancesOf", () => {
  it.each<[string, readonly Interval[], Matching, Interval, readonly string[]]>([
    ["ladder", [{ from: "90" }, { from: "80" }], "first", {}, ["possible", "possible"]],
    ["ladder upside down", [{ from: "80" }, { from: "90" }], "first", {}, ["possible", "shadowed"]],
    [
      "nothing hides without order",
      [{ from: "80" }, { from: "90" }],
      "only",
      {},
      ["possible", "possible"],
    ],
    ["out of reach", [{ from: "90" }], "first", { upTo: "85" }, ["out-of-reach"]],
    [
      "hidden by two",
      [{ upTo: "5" }, { from: "5" }, { from: "1", upTo: "9" }],
      "first",
      {},
      ["possible", "possible", "shadowed"],
    ],
  ])("%s", (_, intervals, matching, reach, chances) => {
    expect(chancesOf(line(intervals, { matching, reach }))).toEqual(chances);
  });
});
