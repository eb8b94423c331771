import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../src/rules/compile/columns-of.js";
import { computeFigures } from "../../../src/rules/compute-figures.js";
import type { RuleSet } from "../../../src/rules/model.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";
import { codeOf } from "../../support/code-of.js";

const set: RuleSet = {
  facts: {
    people: { kind: "decimal", places: 1, mayBeUnknown: true },
    wide: { kind: "decimal", places: 6, mayBeUnknown: true },
  },
  figures: [
    {
      id: "square",
      amount: {
        kind: "product",
        of: [
          { kind: "fact", fact: "people" },
          { kind: "fact", fact: "wide" },
        ],
      },
    },
    {
      id: "many",
      condition: {
        kind: "compare",
        left: { kind: "figure", figure: "square" },
        is: "above",
        right: { kind: "constant", value: "10" },
      },
    },
  ],
};
const none = { unknown: "missing-evidence" };
/** Safe, unknown, and beyond the safe integers, on both sides of the line. */
const rows = [
  { people: "2.5", wide: "4" },
  { people: "2.5", wide: "4.000001" },
  { people: none, wide: "1" },
  { people: "999999999999.9", wide: "123456.012345" },
  { people: "-999999999999.9", wide: "123456.012345" },
];
const rules = prepareRules(set);
const columns = (facts: readonly unknown[]) =>
  columnsOf(
    rules,
    {},
    { ids: facts.map((_, index) => `s${index}`), facts },
    { amounts: ["square"], conditions: ["many"], traced: ["many"] },
  );

describe("columnsOf", () => {
  it("says what every row says alone, in and beyond the lanes", () => {
    const told = columns(rows);
    const alone = rows.map((facts) =>
      computeFigures(set, facts as never).map(({ value }) => value),
    );
    expect(
      rows.map((_, row) => [told.amount("square").at(row), told.condition("many").at(row)]),
    ).toEqual(alone);
    expect(alone.map(([, many]) => many)).toEqual([false, true, none, true, false]);
    expect([...told.condition("many").values]).toEqual([0, 3, 1, 3, 0]);
    expect(rows.map((_, row) => told.trace("many", row).value)).toEqual(
      alone.map(([, many]) => many),
    );
  });

  it("has numbers where they are safe", () => {
    const { values, places } = columns(rows).amount("square");
    expect(values[0]).toBe(10 * 10 ** places);
    expect([...values].map(Number.isNaN)).toEqual([false, false, true, true, true]);
  });

  it("goes on from block to block", () => {
    const many = Array.from({ length: 3_000 }, (_, index) => ({ people: `${index}`, wide: "1" }));
    const { amount, condition, trace } = columns(many);
    expect([0, 11, 2_999].map((row) => amount("square").at(row))).toEqual(["0", "11", "2999"]);
    expect([10, 11, 2_999].map((row) => condition("many").at(row))).toEqual([false, true, true]);
    expect(trace("many", 2_999).value).toBe(true);
    const bad = [...many.slice(0, 2_500), { people: "x", wide: "1" }];
    expect(codeOf(() => columns(bad))).toBe("rules/invalid-facts");
    expect(() => columns(bad)).toThrow('"s2500"');
  });

  it("reads amounts alone, of no rows", () => {
    const { amount } = columnsOf(rules, {}, { ids: [], facts: [] }, { amounts: ["square"] });
    expect(amount("square").values).toHaveLength(0);
  });
});
