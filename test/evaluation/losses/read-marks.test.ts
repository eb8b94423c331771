import { describe, expect, it } from "vitest";
import { toDecimal } from "../../../src/core/decimal.js";
import { unknown } from "../../../src/core/unknown.js";
import { readMarks } from "../../../src/evaluation/losses/read-marks.js";
import type { SiteScore } from "../../../src/evaluation/model.js";
import { codeOf } from "../../support/code-of.js";

const entry = (id: string) => ({ id, score: "3.50", maximum: "5" });
const score = {
  site: "a",
  total: "3",
  maximum: "5",
  dimensions: [entry("one")],
  adjustments: [{ kind: "rounding", points: "-0.5" }],
} as unknown as SiteScore;
const marksOf = (change: object) => readMarks({ ...score, ...change });

/** A list that answers every question, and never ends. */
const endless = (): unknown =>
  new Proxy(new Array(2 ** 32 - 1), { get: (list, key) => list[key as never] ?? entry("one") });
function* iterator(): Generator<unknown> {
  for (;;) yield entry("one");
}

describe("the numbers of a score", () => {
  it("are those of its dimensions, groups and items, and what changed their sum", () => {
    const marks = marksOf({ indicators: [entry("group")], items: [entry("item")] });
    expect([...marks.indicators.keys()]).toEqual(["one", "group", "item"]);
    expect(marks.indicators.get("item")).toEqual({
      score: toDecimal("3.5"),
      maximum: toDecimal("5"),
    });
    expect(marks.adjustments).toEqual([{ kind: "rounding", points: toDecimal("-0.5") }]);
  });

  it("need no groups and no items", () => {
    expect([...marksOf({}).indicators.keys()]).toEqual(["one"]);
  });

  it("share nothing with the score of the caller", () => {
    const theirs = { unknown: "missing-evidence" };
    const dimensions = [{ ...entry("one"), score: theirs }];
    const adjustments = [{ kind: "cap", points: theirs }];
    const marks = marksOf({ total: theirs, dimensions, adjustments });
    theirs.unknown = "not-decreed";
    const ours = unknown("missing-evidence");
    expect(marks.total).toBe(ours);
    expect(marks.indicators.get("one")?.score).toBe(ours);
    expect(marks.adjustments[0]?.points).toBe(ours);
  });

  describe.each(["dimensions", "indicators", "items", "adjustments"])("refuse as %s", (field) => {
    it.each<[string, () => unknown]>([
      ["null", () => null],
      ["a text", () => "one"],
      ["a list with holes", () => new Array(3)],
      ["a list of length 2^32 - 1", () => new Array(2 ** 32 - 1)],
      ["a list of its own class without elements", () => new (class List extends Array {})(2)],
      ["a list without end", endless],
      ["an iterator without end", iterator],
      ["a list of something else", () => ["1"]],
    ])("%s", (_, make) => {
      expect(codeOf(() => marksOf({ [field]: make() }))).toBe("evaluation/invalid-scores");
    });
  });

  it("refuse what is no number, no adjustment and no score", () => {
    const invalid = "evaluation/invalid-scores";
    expect(codeOf(() => marksOf({ total: 5 }))).toBe(invalid);
    expect(codeOf(() => marksOf({ total: { unknown: "whatever" } }))).toBe(invalid);
    expect(codeOf(() => marksOf({ adjustments: [{ kind: {}, points: "1" }] }))).toBe(invalid);
    expect(codeOf(() => readMarks(undefined as never))).toBe(invalid);
  });
});
