import { describe, expect, it } from "vitest";
import { explainWhyNot } from "../../src/pairing/explain-why-not.js";
import type { WhyNot } from "../../src/pairing/model/why-not.js";
import { codeOf } from "../support/code-of.js";

const pair = { giver: "a", site: "x" };
const possible = { ...pair, status: "possible", extraCost: "12.5", moves: [] } as const;
const same = { moreMissing: 0, fewerPairs: 0, moreRepeats: 0 };
const moves = [
  { giver: "a", loses: ["y"], gains: ["x", "z"] },
  { giver: "b", loses: ["x"], gains: [] },
  { giver: "c", loses: [], gains: ["y"] },
];

const told = (answer: WhyNot, language: "zh" | "en") =>
  explainWhyNot(answer, language).map(({ depth, text }) => "  ".repeat(depth) + text);

describe("explainWhyNot", () => {
  it.each<readonly [WhyNot, readonly string[], readonly string[]]>([
    [{ ...pair, status: "proposed" }, ["a – x: 已列入结对方案"], ["a – x: is proposed"]],
    [
      { ...pair, status: "taken" },
      ["a – x: 指定的结对已占满名额"],
      ["a – x: pairs laid down leave no room"],
    ],
    [
      {
        ...pair,
        status: "barred",
        bars: [{ kind: "own-unit" }, { kind: "cost", unknown: { unknown: "not-published" } }],
      },
      ["a – x: 不可结对", "  同一单位", "  费用（未知：原文未公布）"],
      ["a – x: cannot be paired", "  the same unit", "  cost (unknown: not published)"],
    ],
    [
      { ...possible, ...same },
      ["a – x: 可以结对，总费用变化 12.5"],
      ["a – x: can be paired; the total cost changes by 12.5"],
    ],
    [
      { ...possible, moreMissing: 1, fewerPairs: 2, moreRepeats: 3, moves },
      [
        "a – x: 可以结对，总费用变化 12.5",
        "  多缺 1 个，少结 2 对，多重复 3 对",
        "  a，不再结对 y，改为结对 x、z",
        "  b，不再结对 x",
        "  c，改为结对 y",
      ],
      [
        "a – x: can be paired; the total cost changes by 12.5",
        "  1 partner more missing, 2 pairs fewer, 3 repeats more",
        "  a, no longer with y, with x, z",
        "  b, no longer with x",
        "  c, with y",
      ],
    ],
  ])("tells %j", (answer, zh, en) => {
    expect(told(answer, "zh")).toEqual(zh);
    expect(told(answer, "en")).toEqual(en);
  });

  it("refuses what is no answer, and other languages", () => {
    expect(codeOf(() => explainWhyNot({ ...pair, status: "no" } as never, "zh"))).toBe(
      "pairing/invalid-result",
    );
    expect(codeOf(() => explainWhyNot({ ...pair, status: "taken" }, "fr" as never))).toBe(
      "core/invalid-shape",
    );
    const sentences = explainWhyNot({ ...possible, ...same, moves }, "zh");
    expect([sentences, ...sentences].every(Object.isFrozen)).toBe(true);
  });
});
