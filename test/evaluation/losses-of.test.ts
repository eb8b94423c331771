import { describe, expect, it } from "vitest";
import { lossesOf } from "../../src/evaluation/losses-of.js";
import type { EvaluationScheme, SiteScore } from "../../src/evaluation/model.js";
import { scoreSite } from "../../src/evaluation/score-site.js";
import { codeOf } from "../support/code-of.js";
import {
  deepFrozen,
  dimension,
  group,
  holds,
  item,
  owed,
  perhaps,
  schemeOf,
  twoPlaces,
  veto,
} from "../support/evaluation-schemes.js";

const scheme: EvaluationScheme = schemeOf({
  facts: {
    a: perhaps,
    b: owed,
    c: owed,
    d: owed,
    lake: { kind: "boolean" },
    fraud: { kind: "boolean" },
  },
  dimensions: [
    dimension("one", [
      item("a", "10"),
      group("inner", [item("b", "5"), item("c", "6", { applies: holds("lake") })], {
        points: "12",
        most: "8",
      }),
    ]),
    dimension("extra", [item("d", "3")], { bonus: true }),
  ],
  total: { points: "25", rounding: twoPlaces },
  notApplicable: "rescale",
  vetoes: [veto("fraud", holds("fraud"), { kind: "zeroes" })],
});
const facts = { a: "7", b: "4", c: "6", d: "1.005", lake: true, fraud: false };
const score = (change: object = {}): SiteScore =>
  scoreSite(scheme, { site: "a", facts: { ...facts, ...change } }, { detail: "items" });
const linesOf = ({ parts }: ReturnType<typeof lossesOf>) =>
  parts.map(({ kind, id, points }) => [kind, id, points].filter((part) => part !== undefined));

describe("losses", () => {
  it("tell where every point went", () => {
    const losses = lossesOf(scheme, deepFrozen(score()));
    // 25 − (7 + 8 + 1.005, rounded to 16.01)
    expect(losses.lost).toBe("8.99");
    expect(linesOf(losses)).toEqual([
      ["item", "a", "3"],
      // 12 printed for 11, of which 10 were earned and 8 counted.
      ["group", "inner", "3"],
      ["item", "b", "1"],
      ["bonus", "extra", "-1.005"],
      ["full-marks", "3"],
      ["rounding", "-0.005"],
    ]);
  });

  it("leave nothing to lose on what does not concern the site", () => {
    // (7 + 4) × 25 ÷ 19 + 1.005 is 15.478…
    const losses = lossesOf(scheme, score({ lake: false }));
    expect(losses.lost).toBe("9.52");
    expect(linesOf(losses)).toEqual([
      ["item", "a", "3"],
      ["group", "inner", "1"],
      ["item", "b", "1"],
      ["bonus", "extra", "-1.005"],
      ["full-marks", "9"],
      ["rescale", "-3.475"],
    ]);
  });

  it("name the veto that took all", () => {
    const losses = lossesOf(scheme, score({ fraud: true }));
    expect(losses.lost).toBe("25");
    expect(linesOf(losses).at(-1)).toEqual(["veto", "16.01"]);
  });

  it("are unknown where a score is", () => {
    const unknown = { unknown: "missing-evidence" };
    const losses = lossesOf(scheme, score({ a: unknown }));
    expect(losses.lost).toEqual(unknown);
    expect(linesOf(losses).slice(0, 4)).toEqual([
      ["group", "one", unknown],
      ["item", "a", unknown],
      ["group", "inner", "3"],
      ["item", "b", "1"],
    ]);
  });

  it.each<[string, unknown, string]>([
    ["no score", undefined, "evaluation/invalid-scores"],
    ["a score without items", { ...score(), items: undefined }, "evaluation/invalid-scores"],
    ["a score without a dimension", { ...score(), dimensions: [] }, "evaluation/invalid-scores"],
    ["a total that is no number", { ...score(), total: 5 }, "evaluation/invalid-scores"],
  ])("refuse %s", (_, wrong, code) => {
    expect(codeOf(() => lossesOf(scheme, wrong as never))).toBe(code);
  });
});
