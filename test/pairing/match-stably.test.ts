import { describe, expect, it } from "vitest";
import { matchStably } from "../../src/pairing/match-stably.js";
import type { MatchingProblem } from "../../src/pairing/model/stable-matching.js";
import { codeOf } from "../support/code-of.js";

const sides: MatchingProblem = {
  givers: [
    { id: "b", most: 2, prefers: ["x", "z", "y"] },
    { id: "a", prefers: ["x", "y"] },
    { id: "c", prefers: ["x"] },
    { id: "d", most: 0, prefers: ["x"] },
    { id: "e", prefers: ["z"] },
    { id: "f", prefers: [] },
  ],
  sites: [
    { id: "z", prefers: ["b"] },
    { id: "y", most: 2, prefers: ["b", "a"] },
    { id: "x", prefers: ["a", "b", "c", "d"] },
  ],
  proposing: "givers",
};

describe("matchStably", () => {
  it("pairs by preference within the most of both sides", () => {
    expect(matchStably(sides).pairs).toEqual([
      { giver: "a", site: "x" },
      { giver: "b", site: "y" },
      { giver: "b", site: "z" },
    ]);
  });

  it("names who has room, and why", () => {
    expect(matchStably(sides).givers).toEqual([
      { id: "c", has: 0, most: 1, reason: "others-preferred" },
      { id: "e", has: 0, most: 1, reason: "accepted-by-nobody-else" },
      { id: "f", has: 0, most: 1, reason: "accepts-nobody-else" },
    ]);
    expect(matchStably(sides).sites).toEqual([
      { id: "y", has: 1, most: 2, reason: "others-preferred" },
    ]);
  });

  it("skips a site that may have nobody", () => {
    const closed = {
      givers: [{ id: "a", prefers: ["x"] }],
      sites: [{ id: "x", most: 0, prefers: ["a"] }],
    };
    expect(matchStably({ ...closed, proposing: "givers" }).pairs).toEqual([]);
    expect(matchStably({ ...closed, proposing: "sites" }).pairs).toEqual([]);
  });

  it("answers with frozen data", () => {
    const { pairs, givers, sites: left } = matchStably(sides);
    expect(
      [matchStably(sides), pairs, pairs[0], givers, givers[0], left, left[0]].every(
        Object.isFrozen,
      ),
    ).toBe(true);
  });

  const party = { id: "a", prefers: [] };
  it.each<readonly [string, string, unknown]>([
    ["no side that asks", "pairing/invalid-preferences", { ...sides, proposing: "both" }],
    ["a giver twice", "pairing/duplicate-id", { ...sides, givers: [party, party], sites: [] }],
    ["a site twice", "pairing/duplicate-id", { ...sides, givers: [], sites: [party, party] }],
    [
      "a preference given twice",
      "pairing/duplicate-id",
      { ...sides, givers: [{ id: "a", prefers: ["x", "x"] }], sites: [{ id: "x", prefers: [] }] },
    ],
    [
      "a preference for nobody",
      "pairing/unknown-id",
      { ...sides, givers: [{ id: "a", prefers: ["q"] }], sites: [] },
    ],
    [
      "a preference of a site for nobody",
      "pairing/unknown-id",
      { ...sides, givers: [], sites: [{ id: "x", prefers: ["q"] }] },
    ],
  ])("refuses %s", (_, code, problem) => {
    expect(codeOf(() => matchStably(problem as never))).toBe(code);
  });
});
