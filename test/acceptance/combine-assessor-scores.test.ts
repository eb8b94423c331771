import { describe, expect, it } from "vitest";
import { combineAssessorScores } from "../../src/acceptance/combine-assessor-scores.js";
import type { AssessorRule, AssessorScore } from "../../src/acceptance/model/assessor-score.js";
import type { DecimalString } from "../../src/core/decimal-text.js";
import { codeOf } from "../support/code-of.js";

const rounding = { places: 2, mode: "half-up" } as const;
const drop = { drop: "highest-and-lowest", rounding } as const;
const score = (assessor: string, value: unknown, rest: object = {}): AssessorScore =>
  ({ assessor, score: value, ...rest }) as AssessorScore;
const missing = { unknown: "missing-evidence" };

describe("combineAssessorScores", () => {
  it.each<[string, AssessorRule, readonly AssessorScore[], unknown]>([
    ["one", { rounding }, [score("a", "80")], "80"],
    [
      "a mean, rounded once",
      { rounding },
      [score("a", "80"), score("b", "80.01"), score("c", "80")],
      "80",
    ],
    ["a half up", { rounding }, [score("a", "80"), score("b", "80.01")], "80.01"],
    ["nobody", { rounding }, [], missing],
    [
      "one who steps aside",
      { rounding },
      [score("a", "80"), score("b", "90", { conflict: true })],
      "80",
    ],
    ["all who step aside", { rounding }, [score("b", "90", { conflict: true })], missing],
    [
      "one that is not in",
      { rounding },
      [score("a", "80"), score("b", { unknown: "not-published" })],
      { unknown: "not-published" },
    ],
    [
      "one that is not in, of someone who steps aside",
      { rounding },
      [score("a", "80"), score("b", missing, { conflict: true })],
      "80",
    ],
    ["two where two are dropped", drop, [score("a", "80"), score("b", "90")], missing],
    [
      "three where two are dropped",
      drop,
      [score("a", "80"), score("b", "90"), score("c", "85")],
      "85",
    ],
    ["the same three times", drop, [score("a", "80"), score("b", "80"), score("c", "80")], "80"],
  ])("of %s", (_, rule, scores, expected) => {
    expect(combineAssessorScores(rule, scores).score).toEqual(expected);
  });

  it("says who counted, stepped aside and was dropped, in one group", () => {
    const scores = [
      score("e", "70"),
      score("d", "70"),
      score("c", "99", { conflict: true }),
      score("b", "90"),
      score("a", "90"),
      score("f", "80"),
    ];
    expect(combineAssessorScores({ ...drop, agreement: "20" }, scores)).toEqual({
      score: "80",
      groups: [
        {
          counted: ["a", "e", "f"],
          aside: ["c"],
          dropped: ["d", "b"],
          spread: "20",
          agrees: true,
          agreement: { agreeing: 10, pairs: 10 },
        },
      ],
    });
    const { groups } = combineAssessorScores({ ...drop, agreement: "19.9" }, scores);
    expect(groups[0]).toMatchObject({ agrees: false, agreement: { agreeing: 6, pairs: 10 } });
  });

  it.each<[string, DecimalString, readonly DecimalString[], readonly [number, number]]>([
    ["one assessor", "5", ["80"], [0, 0]],
    ["two, below", "5", ["80", "84.99"], [1, 1]],
    ["two, at", "5", ["80", "85"], [1, 1]],
    ["two, above", "5", ["80", "85.01"], [0, 1]],
    ["no tolerance", "0", ["80", "80", "81"], [1, 3]],
    // 80-83, 80-85, 83-85, 85-90; not 80-90, 83-90.
    ["four", "5", ["90", "80", "85", "83"], [4, 6]],
  ])("counts the pairs that agree: %s", (_, agreement, given, [agreeing, pairs]) => {
    const scores = given.map((value, place) => score(`m${place}`, value));
    const { groups } = combineAssessorScores({ rounding, agreement }, scores);
    expect(groups[0]?.agreement).toEqual({ agreeing, pairs });
  });

  it("says nothing about agreement where the rule does not, and knows none of missing scores", () => {
    expect(combineAssessorScores({ rounding }, [score("a", "80")]).groups[0]).not.toHaveProperty(
      "agreement",
    );
    const { groups } = combineAssessorScores({ rounding, agreement: "5" }, [score("a", missing)]);
    expect(groups[0]).toMatchObject({ agrees: missing, agreement: missing });
  });

  it("weighs groups by their means", () => {
    const rule = { weights: { experts: "0.6", public: "0.4" }, rounding } as const;
    const scores = [
      score("a", "90", { group: "experts" }),
      score("b", "70", { group: "public" }),
      score("c", "71", { group: "public" }),
      score("d", "70", { group: "public" }),
    ];
    // 0.6 × 90 + 0.4 × 211 / 3 = 82.1333…
    const combined = combineAssessorScores(rule, scores);
    expect(combined.score).toBe("82.13");
    expect(combined.groups.map(({ group, counted }) => [group, counted])).toEqual([
      ["experts", ["a"]],
      ["public", ["b", "c", "d"]],
    ]);
  });

  it("divides weights by their sum, whatever it is", () => {
    const rule = { weights: { b: "1", a: "2" }, rounding } as const;
    const scores = [score("x", "90", { group: "a" }), score("y", "60", { group: "b" })];
    expect(combineAssessorScores(rule, scores).score).toBe("80");
  });

  it("is unknown while a group with a weight has nothing, and tells what is there", () => {
    const rule = { weights: { a: "1", b: "1" }, agreement: "5", rounding } as const;
    const combined = combineAssessorScores(rule, [score("x", "90", { group: "a" })]);
    expect(combined.score).toEqual(missing);
    expect(combined.groups).toEqual([
      {
        group: "a",
        counted: ["x"],
        aside: [],
        dropped: [],
        spread: "0",
        agrees: true,
        agreement: { agreeing: 0, pairs: 0 },
      },
      {
        group: "b",
        counted: [],
        aside: [],
        dropped: [],
        spread: missing,
        agrees: missing,
        agreement: missing,
      },
    ]);
    const zero = { ...rule, weights: { a: "1", b: "0" } } as const;
    expect(combineAssessorScores(zero, [score("x", "90", { group: "a" })]).score).toBe("90");
  });

  it("does not depend on the order", () => {
    const scores = [score("a", "80"), score("b", "91"), score("c", "84.5"), score("d", "86")];
    expect(combineAssessorScores(drop, [...scores].reverse())).toEqual(
      combineAssessorScores(drop, scores),
    );
  });

  it.each<[string, unknown, unknown]>([
    ["no rounding", {}, []],
    ["a weight below 0", { weights: { a: "-1" }, rounding }, []],
    ["weights of 0", { weights: { a: "0", b: "0" }, rounding }, []],
    ["an assessor twice", { rounding }, [score("a", "1"), score("a", "2")]],
    ["no group", { weights: { a: "1" }, rounding }, [score("a", "1")]],
    [
      "a group without weight",
      { weights: { a: "1" }, rounding },
      [score("a", "1", { group: "b" })],
    ],
    ["a number", { rounding }, [score("a", 1)]],
    ["a list that is none", { rounding }, {}],
  ])("refuses %s", (_, rule, scores) => {
    expect(codeOf(() => combineAssessorScores(rule as never, scores as never))).toBe(
      "acceptance/invalid-assessor-scores",
    );
  });
});
