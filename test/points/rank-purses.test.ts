import { describe, expect, it } from "vitest";
import { openBook } from "../../src/points/open-book.js";
import { rankPurses } from "../../src/points/rank-purses.js";
import type { Ranking, StandingRules } from "../../src/points/standing-rules.js";
import { holds } from "../../src/rules/build-conditions.js";
import { fact, figure } from "../../src/rules/build-leaves.js";
import { codeOf } from "../support/code-of.js";
import { bookOf, rankingOf, standingScheme } from "../support/points-standing.js";

const asked = { ranking: "year", asOf: "2024-12-31" } as const;
const points = { a: "5", b: "9", c: "5", d: "7", e: "5" };
const facts: StandingRules["facts"] = {
  resident: { kind: "boolean" },
  age: { kind: "count" },
  kind: { kind: "choice", options: [{ id: "village" }, { id: "town" }] },
};

const rank = (ranking: Partial<Ranking>, given: Readonly<Record<string, object>> = {}) =>
  rankPurses(
    bookOf(standingScheme({ facts: facts ?? {}, rankings: [rankingOf(ranking)] }), points),
    Object.keys(points).map((purse) => ({ purse, facts: (given[purse] ?? {}) as never })),
    asked,
  );
const ranks = (ranking: Partial<Ranking>, given: Readonly<Record<string, object>> = {}) =>
  rank(ranking, given).map((each) =>
    each.status === "ranked" ? `${each.rank} ${each.purse}` : `${each.status} ${each.purse}`,
  );

describe("rankPurses", () => {
  it("ranks with gaps, without, or by ids", () => {
    expect(ranks({})).toEqual(["1 b", "2 d", "3 a", "3 c", "3 e"]);
    expect(ranks({ by: [{ amount: figure("earned"), first: "lowest" }] })).toEqual([
      "1 a",
      "1 c",
      "1 e",
      "4 d",
      "5 b",
    ]);
    expect(ranks({ by: [{ amount: figure("earned"), first: "lowest" }], ties: "dense" })).toEqual([
      "1 a",
      "1 c",
      "1 e",
      "2 d",
      "3 b",
    ]);
    expect(ranks({ ties: "by-id" })).toEqual(["1 b", "2 d", "3 a", "4 c", "5 e"]);
  });

  it("settles ties by further amounts", () => {
    const by = [
      { amount: figure("earned"), first: "highest" },
      { amount: fact("age"), first: "lowest" },
    ] as const;
    const ages = { a: { age: 70 }, b: { age: 50 }, c: { age: 60 }, d: { age: 50 }, e: {} };
    expect(ranks({ by }, ages)).toEqual(["1 b", "2 d", "3 c", "4 a", "undetermined e"]);
  });

  it.each([
    [1, "none", [true, false, false, false, false]],
    [2, "none", [true, true, false, false, false]],
    [2, "all", [true, true, false, false, false]],
    [3, "all", [true, true, true, true, true]],
    [3, "none", [true, true, false, false, false]],
    [3, "undetermined", [true, true, "tied", "tied", "tied"]],
    [5, "undetermined", [true, true, true, true, true]],
    [9, "none", [true, true, true, true, true]],
  ] as const)("chooses the first %i, ties at the line %s", (top, atLine, chosen) => {
    expect(rank({ top, atLine }).map((each) => "chosen" in each && each.chosen)).toEqual(chosen);
  });

  it("chooses nobody unless it is said how many", () => {
    expect(rank({})[0]).toEqual({
      status: "ranked",
      purse: "b",
      rank: 1,
      values: ["9"],
      awards: [],
    });
    expect(rank({ ties: "by-id", top: 3 }).map((each) => "chosen" in each && each.chosen)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("gives awards by rank", () => {
    const label = { zh: "奖", en: "prize" };
    const awards = [
      { id: "first", label, upTo: 1, yuan: "500" },
      { id: "next", label, from: 2, upTo: 3 },
    ] as const;
    expect(rank({ awards }).map((each) => "awards" in each && each.awards)).toEqual([
      ["first"],
      ["next"],
      ["next"],
      ["next"],
      ["next"],
    ]);
  });

  it("ranks each class apart, in the order of the sheet", () => {
    const [village, town] = [{ kind: "village" }, { kind: "town" }];
    expect(
      rank({ within: "kind" }, { a: town, b: town, c: village, d: village }).map((each) => [
        each.purse,
        "class" in each ? each.class : undefined,
        "rank" in each ? each.rank : undefined,
      ]),
    ).toEqual([
      ["d", "village", 1],
      ["c", "village", 2],
      ["b", "town", 1],
      ["a", "town", 2],
      ["e", undefined, undefined],
    ]);
  });

  it("leaves out who does not take part, and says of whom it is not known", () => {
    const [yes, no] = [{ resident: true }, { resident: false }];
    const listed = rank({ when: holds("resident") }, { a: yes, b: no, c: yes, d: {}, e: no });
    expect(listed.map(({ purse, status }) => [purse, status])).toEqual([
      ["a", "ranked"],
      ["c", "ranked"],
      ["b", "not-eligible"],
      ["d", "undetermined"],
      ["e", "not-eligible"],
    ]);
    expect(listed[3]).toEqual({
      status: "undetermined",
      purse: "d",
      reason: { unknown: "missing-evidence" },
    });
  });

  it.each([
    ["points/invalid-book", {}, [], asked],
    ["points/unknown-reference", undefined, [], { ...asked, ranking: "none" }],
    ["points/duplicate-id", undefined, [{ purse: "a" }, { purse: "a" }], asked],
    ["core/invalid-shape", undefined, [], { ...asked, stray: 1 }],
    ["core/invalid-shape", undefined, "none", asked],
    ["core/invalid-date", undefined, [], { ...asked, asOf: "x" }],
    ["rules/invalid-facts", undefined, [{ purse: "a", facts: { stray: 1 } }], asked],
  ])("says %s where something does not fit", (code, book, holders, question) => {
    const opened = book ?? openBook(standingScheme({ rankings: [rankingOf()] }));
    expect(codeOf(() => rankPurses(opened as never, holders as never, question as never))).toBe(
      code,
    );
    const none = openBook(standingScheme());
    expect(codeOf(() => rankPurses(none, [], asked))).toBe("points/unknown-reference");
  });
});
