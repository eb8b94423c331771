import { describe, expect, it } from "vitest";
import type { CoverageQuestion } from "../../src/network/coverage-on.js";
import { coverageOn } from "../../src/network/coverage-on.js";
import { codeOf } from "../support/code-of.js";
import { openedSample } from "../support/sample-network.js";

const question = {
  day: "2021-12-31",
  level: "village",
  kind: "station",
  rounding: { places: 2, mode: "half-up" },
} as const;

const coverageOf = (fields: Partial<CoverageQuestion>) => {
  const { covered, regions, ratio, uncovered } = coverageOn(openedSample, {
    ...question,
    ...fields,
  });
  return `${covered}/${regions} ${JSON.stringify(ratio)} ${uncovered.join(" ")}`;
};

describe("coverageOn", () => {
  it("counts regions with a site, the regions of that day, and those without", () => {
    const coverage = coverageOn(openedSample, question);
    expect(coverage).toEqual({
      day: "2021-12-31",
      level: "village",
      kind: "station",
      covered: 3,
      regions: 4,
      ratio: "0.75",
      uncovered: ["large"],
    });
    expect([Object.isFrozen(coverage), Object.isFrozen(coverage.uncovered)]).toEqual([true, true]);
  });

  it.each<[name: string, fields: Partial<CoverageQuestion>, answer: string]>([
    ["the day of a merger", { day: "2022-01-01" }, '2/3 "0.67" large'],
    ["the day of a split", { day: "2023-01-01" }, '2/4 "0.5" lower upper'],
    ["the day before a site opens", { day: "2019-12-31" }, '0/4 "0" east large moved west'],
    [
      "a town before it loses a village",
      { day: "2020-12-31", within: "north" },
      '2/3 "0.67" large',
    ],
    ["the town after it", { day: "2021-01-01", within: "north" }, '1/2 "0.5" large'],
    ["sites below the regions", { level: "township" }, '2/2 "1" '],
    ["sites above the regions", { level: "township", kind: "center" }, '0/2 "0" north south'],
    ["a level without regions", { level: "city" }, '0/0 {"unknown":"zero-divisor"} '],
    [
      "a region that has ended",
      { day: "2022-01-01", within: "east" },
      '0/0 {"unknown":"zero-divisor"} ',
    ],
  ])("measures %s", (_, fields, answer) => {
    expect(coverageOf(fields)).toBe(answer);
  });

  it.each<[fields: object, code: string]>([
    [{ within: "gone" }, "network/unknown-region"],
    [{ level: "province" }, "network/invalid-options"],
    [{ kind: "post" }, "network/invalid-options"],
    [{ day: "2021-02-29" }, "core/invalid-date"],
    [{ rounding: "half-up" }, "core/invalid-shape"],
    [{ rounding: { places: 2, mode: "up-and-down" }, level: "city" }, "core/invalid-rounding"],
    [{ share: true }, "core/invalid-shape"],
  ])("refuses %j", (fields, code) => {
    expect(codeOf(() => coverageOf(fields))).toBe(code);
  });
});
