import { describe, expect, it } from "vitest";
import {
  above,
  atLeast,
  atMost,
  below,
  between,
  differs,
  equals,
} from "../../src/rules/build-comparisons.js";
import type { Amount, Condition, Interval } from "../../src/rules/model.js";
import { conditionSchema } from "../../src/rules/schema.js";
import { answerCondition } from "../support/compute-amount.js";

const n: Amount = { kind: "fact", fact: "n" };
const two: Amount = { kind: "constant", value: "2" };
const note = { label: { zh: "分", en: "points" }, citation: { document: "Notice" } };

const sides = { kind: "compare", left: n, right: two } as const;
const cases: readonly (readonly [built: Condition, written: Condition])[] = [
  [atLeast(n, "2"), { ...sides, is: "at-least" }],
  [above(n, "2"), { ...sides, is: "above" }],
  [atMost(n, "2"), { ...sides, is: "at-most" }],
  [below(n, "2"), { ...sides, is: "below" }],
  [equals(n, "2"), { ...sides, is: "equal" }],
  [differs(n, "2"), { ...sides, is: "not-equal" }],
  [atLeast(n, two, note), { ...sides, is: "at-least", ...note }],
  [above(n, two, note), { ...sides, is: "above", ...note }],
  [atMost(n, two, note), { ...sides, is: "at-most", ...note }],
  [below(n, two, note), { ...sides, is: "below", ...note }],
  [equals(n, two, note), { ...sides, is: "equal", ...note }],
  [differs("2", n, note), { kind: "compare", left: two, is: "not-equal", right: n, ...note }],
  [between(n, { from: "2" }), { kind: "all", of: [{ ...sides, is: "at-least" }] }],
  [between(n, {}, note), { kind: "all", of: [], ...note }],
];

describe("builders of comparisons", () => {
  it.each(cases)("build what can be written: %j", (built, written) => {
    expect(built).toEqual(written);
    expect(conditionSchema.parse(built)).toEqual(written);
  });
});

describe("between", () => {
  const sheet = { n: { kind: "decimal", least: "-9" } } as const;
  it.each<[Interval, readonly string[]]>([
    [{ from: "1", upTo: "2" }, ["1", "1.5", "2"]],
    [{ from: "1", below: "2" }, ["1", "1.5"]],
    [{ above: "1", upTo: "2" }, ["1.5", "2"]],
    [{ above: "1", below: "2" }, ["1.5"]],
    [{ from: "1" }, ["1", "1.5", "2", "2.5"]],
    [{ below: "2" }, ["0.5", "1", "1.5"]],
    [{}, ["0.5", "1", "1.5", "2", "2.5"]],
  ])("%j", (interval, inside) => {
    const values = ["0.5", "1", "1.5", "2", "2.5"];
    const found = values.filter((value) =>
      answerCondition(sheet, between(n, interval), { n: value }),
    );
    expect(found).toEqual(inside);
  });
});
