import { describe, expect, it } from "vitest";
import { openBook } from "../../src/points/open-book.js";
import { postMany } from "../../src/points/post-many.js";
import type { PointsRecord } from "../../src/points/records.js";
import type { Measure, StandingRules } from "../../src/points/standing-rules.js";
import type { TierQuestion } from "../../src/points/tier-on.js";
import { tierOn } from "../../src/points/tier-on.js";
import { above, atLeast, below } from "../../src/rules/build-comparisons.js";
import { all, any, holds } from "../../src/rules/build-conditions.js";
import { fact, figure, parameter } from "../../src/rules/build-leaves.js";
import { codeOf } from "../support/code-of.js";
import { pointsScheme } from "../support/points-schemes.js";
import {
  bookOf,
  earned,
  earnedAll,
  ladderOf,
  standingScheme,
  tierAt,
  tierFrom,
} from "../support/points-standing.js";

const asked = { purse: "a", ladder: "stars", asOf: "2024-12-31" } as const;
const stand = (
  points: string,
  standing: Partial<StandingRules> = {},
  question: Partial<TierQuestion> = {},
) =>
  tierOn(bookOf(standingScheme({ ladders: [ladderOf()], ...standing }), { a: points }), {
    ...asked,
    ...question,
  });

describe("tierOn", () => {
  it.each([
    ["9", "unrated", undefined, []],
    ["10", "rated", "1", ["1"]],
    ["19", "rated", "1", ["1"]],
    ["20", "rated", "2", ["1", "2"]],
    ["30", "rated", "3", ["1", "2", "3"]],
    ["99", "rated", "3", ["1", "2", "3"]],
  ] as const)("finds the tier of %s points", (points, status, tier, due) => {
    const standing = stand(points);
    expect(standing).toMatchObject({ status, due, open: [], lost: [], awards: [] });
    expect([standing.tier, standing.met]).toEqual([tier, tier]);
    expect(standing.cycle).toBeUndefined();
  });

  it("tells the measures it has read, and the day of rating", () => {
    const other: Measure = { id: "held", balance: "points", of: "held" };
    const standing = stand("12", { measures: [other, earnedAll] });
    expect(standing.measures).toEqual([{ id: "earned", value: "12" }]);
    expect(standing.ratedOn).toBe("2024-12-31");
    expect(Object.isFrozen(standing) && Object.isFrozen(standing.measures)).toBe(true);
  });

  it("lets a title stand or fall, once it was given", () => {
    const given = [{ ladder: "stars", tier: "3", on: "2024-06-01" }] as const;
    const told = (titles: "stand" | "fall", question: Partial<TierQuestion> = {}) =>
      stand("20", { ladders: [ladderOf({ titles })] }, { given, ...question });
    expect(told("stand")).toMatchObject({ tier: "3", met: "2", due: ["1", "2"], lost: ["3"] });
    expect(told("fall")).toMatchObject({ tier: "2", met: "2", due: ["1", "2"], lost: ["3"] });
    expect(told("stand", { asOf: "2024-06-01" }).tier).toBe("3");
    expect(told("stand", { asOf: "2024-05-31" }).tier).toBe("2");
    expect(
      stand("20", {}, { given: [{ ladder: "stars", tier: "2", on: "2024-06-01" }] }).due,
    ).toEqual(["1"]);
  });

  it("keeps titles of other ladders apart", () => {
    const ladders = [ladderOf(), ladderOf({ id: "medals" })];
    const given = [{ ladder: "medals", tier: "3", on: "2024-06-01" }] as const;
    expect(stand("5", { ladders }, { given }).status).toBe("unrated");
  });

  it("joins balances, windows and facts with AND and OR", () => {
    const rules: Partial<StandingRules> = {
      facts: { years: { kind: "count" }, clean: { kind: "boolean" } },
      ladders: [
        ladderOf({
          tiers: [
            tierAt(
              "1",
              any([
                atLeast(figure("earned"), "50"),
                all([atLeast(figure("earned"), "20"), atLeast(fact("years"), "3")]),
              ]),
            ),
            tierAt("2", all([atLeast(figure("earned"), "60"), holds("clean")])),
          ],
        }),
      ],
    };
    expect(stand("50", rules)).toMatchObject({ status: "rated", tier: "1" });
    expect(stand("20", rules, { facts: { years: 3 } }).tier).toBe("1");
    expect(stand("20", rules, { facts: { years: 2 } }).status).toBe("unrated");
    expect(stand("20", rules)).toMatchObject({
      status: "undetermined",
      open: [{ tier: "1", reason: { unknown: "missing-evidence" } }],
    });
    expect(stand("60", rules)).toMatchObject({
      status: "undetermined",
      tier: "1",
      open: [{ tier: "2", reason: { unknown: "missing-evidence" } }],
    });
    expect(stand("60", rules, { facts: { clean: false } })).toMatchObject({
      status: "rated",
      tier: "1",
    });
  });

  it("neither doubts nor takes away a title that stands for what is not known", () => {
    const tiers = [tierFrom("1", "10"), tierAt("2", holds("clean")), tierAt("3", holds("clean"))];
    const rules = {
      facts: { clean: { kind: "boolean" } },
      ladders: [ladderOf({ tiers })],
    } as const;
    const given = [{ ladder: "stars", tier: "2", on: "2024-06-01" }] as const;
    const standing = stand("10", rules, { given });
    expect(standing).toMatchObject({ tier: "2", met: "1", due: ["1"], lost: [] });
    expect(standing.open.map(({ tier }) => tier)).toEqual(["3"]);
    expect(stand("10", rules, { given, facts: { clean: false } }).lost).toEqual(["2"]);
  });

  it("does not wonder about tiers below the one that is met", () => {
    const tiers = [tierAt("1", holds("clean")), tierFrom("2", "20")];
    const rules = {
      facts: { clean: { kind: "boolean" } },
      ladders: [ladderOf({ tiers })],
    } as const;
    expect(stand("20", rules)).toMatchObject({ status: "rated", tier: "2", open: [] });
  });

  it("starts a ladder again in each cycle, and gives once what is given once", () => {
    const label = { zh: "奖品", en: "prize" };
    const awards = [
      { id: "prize", label, each: "cycle" },
      { id: "badge", label, each: "once" },
    ] as const;
    const place = figure("stars:position");
    const ladder = ladderOf({
      cycle: { measure: "earned", length: "30" },
      tiers: ["10", "20", "30"].map((least) =>
        tierAt(least, atLeast(place, least as never), { awards }),
      ),
    });
    const told = (points: string) => {
      const { cycle, met, awards: had } = stand(points, { ladders: [ladder] });
      return [cycle, met, had];
    };
    expect(["0", "9", "10", "30", "31", "40", "60", "61"].map(told)).toEqual([
      [1, undefined, []],
      [1, undefined, []],
      [1, "10", ["prize", "badge"]],
      [1, "30", ["prize", "badge"]],
      [2, undefined, []],
      [2, "10", ["prize"]],
      [2, "30", ["prize"]],
      [3, undefined, []],
    ]);
  });

  it("reads dated lines on the day", () => {
    const scheme = standingScheme(
      {
        ladders: [ladderOf({ tiers: [tierAt("1", atLeast(figure("earned"), parameter("line")))] })],
      },
      {
        parameters: {
          line: {
            lowerLevels: "may-not-change",
            layers: [
              {
                level: "nation",
                values: [
                  { from: "2024-01-01", value: "10" },
                  { from: "2024-07-01", value: "11" },
                ],
              },
            ],
          },
        },
      },
    );
    const book = bookOf(scheme, { a: "10" });
    const told = (asOf: "2024-06-30" | "2024-07-01") => tierOn(book, { ...asked, asOf }).status;
    expect([told("2024-06-30"), told("2024-07-01")]).toEqual(["rated", "unrated"]);
  });

  it("rates on days of rating alone, by what was known", () => {
    const ladders = [ladderOf({ rated: { months: [10], day: 31 } })];
    const records = [
      earned("a", "10", "2024-10-31"),
      earned("a", "11", "2024-11-01"),
      { ...earned("a", "12", "2024-10-30"), recordedOn: "2025-02-01" } as PointsRecord,
    ];
    const { book } = postMany(openBook(standingScheme({ ladders })), records);
    const told = (asOf: string, more: object = {}) => {
      const { ratedOn, tier } = tierOn(book, { ...asked, asOf, ...more } as TierQuestion);
      return [ratedOn, tier];
    };
    expect(told("2024-10-30")).toEqual(["2023-10-31", undefined]);
    expect(told("2024-12-31", { knownOn: "2024-12-31" })).toEqual(["2024-10-31", "1"]);
    expect(told("2024-12-31")).toEqual(["2024-10-31", "2"]);
  });

  it("tells its reasons when asked to", () => {
    const { trace } = stand("10", {}, { detail: "trace" });
    expect(trace?.map(({ value, at }) => [value, at])).toEqual([
      [true, "/standing/ladders/0"],
      [false, "/standing/ladders/0"],
      [false, "/standing/ladders/0"],
    ]);
    expect(stand("10").trace).toBeUndefined();
  });

  it.each([
    ["points/invalid-book", {}, {}],
    ["points/unknown-reference", standingScheme(), { ladder: "none" }],
    ["points/unknown-reference", pointsScheme(), {}],
    [
      "points/unknown-reference",
      standingScheme({ ladders: [ladderOf()] }),
      { given: [{ ladder: "none", tier: "1", on: "2024-01-01" }] },
    ],
    [
      "points/unknown-reference",
      standingScheme({ ladders: [ladderOf()] }),
      { given: [{ ladder: "stars", tier: "9", on: "2024-01-01" }] },
    ],
    ["core/invalid-shape", standingScheme({ ladders: [ladderOf()] }), { given: [{}] }],
    ["core/invalid-shape", standingScheme({ ladders: [ladderOf()] }), { given: "none" }],
    ["core/invalid-shape", standingScheme({ ladders: [ladderOf()] }), { stray: 1 }],
    ["core/invalid-id", standingScheme({ ladders: [ladderOf()] }), { purse: "" }],
    ["core/invalid-date", standingScheme({ ladders: [ladderOf()] }), { asOf: "2024-02-30" }],
    ["core/invalid-date", standingScheme({ ladders: [ladderOf()] }), { knownOn: "x" }],
    ["rules/invalid-facts", standingScheme({ ladders: [ladderOf()] }), { facts: { stray: 1 } }],
    [
      "core/out-of-range",
      standingScheme({ ladders: [ladderOf({ rated: { months: [12], day: 31 } })] }),
      { asOf: "1900-12-30" },
    ],
  ])("says %s where something does not fit", (code, scheme, changes) => {
    const book = code === "points/invalid-book" ? {} : openBook(scheme as never);
    expect(codeOf(() => tierOn(book as never, { ...asked, ...changes } as never))).toBe(code);
  });

  it("refuses a detail that is none", () => {
    const book = openBook(standingScheme({ ladders: [ladderOf()] }));
    expect(codeOf(() => tierOn(book, { ...asked, detail: "lines" } as never))).toBe(
      "points/invalid-options",
    );
  });
});

describe("conditions of tiers", () => {
  it.each([
    ["10", above(figure("earned"), "10"), "unrated"],
    ["11", above(figure("earned"), "10"), "rated"],
    ["9", below(figure("earned"), "10"), "rated"],
    ["10", below(figure("earned"), "10"), "unrated"],
  ] as const)("keep their bounds: %s", (points, when, status) => {
    expect(stand(points, { ladders: [ladderOf({ tiers: [tierAt("1", when)] })] }).status).toBe(
      status,
    );
  });
});
