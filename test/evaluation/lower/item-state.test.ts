import { describe, expect, it } from "vitest";
import type { Item, SiteScore } from "../../../src/evaluation/model.js";
import { scoreSite } from "../../../src/evaluation/score-site.js";
import type { Amount } from "../../../src/rules/model.js";
import {
  dimension,
  fact,
  holds,
  item,
  perhaps,
  printed,
  schemeOf,
  twoPlaces,
} from "../../support/evaluation-schemes.js";

const graded: Amount = {
  kind: "bands",
  of: fact("rate"),
  bands: [
    { id: "A", from: "90", then: printed("1") },
    { id: "B", from: "50", then: printed("0.66") },
  ],
  matching: "first",
  otherwise: printed("0"),
};
const plain: Amount = {
  kind: "bands",
  of: fact("rate"),
  bands: [{ from: "90", then: printed("1") }],
  matching: "first",
  otherwise: printed("0"),
};

const stateOf = (rule: Amount, facts: object): Item["id"] | undefined => {
  const scheme = schemeOf({
    facts: { rate: perhaps, inside: { kind: "boolean" } },
    dimensions: [dimension("all", [item("x", "1", { rule })])],
  });
  const score: SiteScore = scoreSite(
    scheme,
    { site: "a", facts: { inside: true, ...facts } as never },
    { detail: "items" },
  );
  return score.items?.[0]?.state;
};

describe("the state of an item", () => {
  it.each<[string, Amount]>([
    ["itself", graded],
    ["in a sum", { kind: "sum", of: [printed("1"), graded] }],
    ["in a product", { kind: "product", of: [printed("1"), graded] }],
    ["in the least of several", { kind: "min", of: [printed("1"), graded] }],
    ["in the greatest of several", { kind: "max", of: [plain, graded] }],
    [
      "in a dividend",
      { kind: "quotient", dividend: graded, divisor: printed("2"), rounding: twoPlaces },
    ],
    [
      "in a divisor",
      { kind: "quotient", dividend: printed("2"), divisor: graded, rounding: twoPlaces },
    ],
    ["rounded", { kind: "round", of: graded, rounding: twoPlaces }],
    ["between limits", { kind: "clamp", of: graded, most: printed("1") }],
    ["by blocks", { kind: "units", of: graded, size: "1", each: printed("1"), part: "dropped" }],
    ["by brackets", { kind: "brackets", of: graded, brackets: [{ rate: "2" }] }],
    ["where it is known", { kind: "or-else", of: graded, otherwise: printed("0") }],
    [
      "in a case without a name",
      {
        kind: "choose",
        cases: [{ when: holds("inside"), then: graded }],
        matching: "first",
        otherwise: printed("0"),
      },
    ],
    [
      "otherwise",
      {
        kind: "choose",
        cases: [{ when: { kind: "not", of: holds("inside") }, then: printed("0") }],
        matching: "first",
        otherwise: graded,
      },
    ],
  ])("is found %s", (_, rule) => {
    expect(stateOf(rule, { rate: "95" })).toBe("A");
    expect(stateOf(rule, { rate: "60" })).toBe("B");
  });

  it.each<[string, Amount, object]>([
    ["no band has a name", plain, { rate: "95" }],
    ["the band has none", graded, { rate: "5" }],
    [
      "another case applies",
      {
        kind: "choose",
        cases: [{ when: holds("inside"), then: graded }],
        matching: "first",
        otherwise: printed("0"),
      },
      { rate: "95", inside: false },
    ],
    [
      "it is unknown, though the score is not",
      { kind: "or-else", of: graded, otherwise: printed("0") },
      {},
    ],
    ["the rule names no cases", fact("rate"), { rate: "1" }],
  ])("is none where %s", (_, rule, facts) => {
    expect(stateOf(rule, facts)).toBeUndefined();
  });

  it("is that of the first step with names", () => {
    const other: Amount = { ...graded, bands: [{ id: "C", from: "0", then: printed("1") }] };
    expect(stateOf({ kind: "sum", of: [other, graded] }, { rate: "95" })).toBe("C");
  });
});
