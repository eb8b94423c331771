import { describe, expect, it } from "vitest";
import { toDecimalString } from "../../../../src/core/decimal.js";
import { printedSums, sumOfPrinted } from "../../../../src/evaluation/audit/checks/printed-sums.js";
import type { Indicator } from "../../../../src/evaluation/model.js";
import { checkedScheme } from "../../../support/audited-scheme.js";
import {
  dimension,
  fact,
  group,
  item,
  labelOf,
  owed,
  schemeOf,
} from "../../../support/evaluation-schemes.js";

const plain = (id: string): Indicator => ({ id, label: labelOf(id), rule: fact("a") });
const found = (
  dimensions: Parameters<typeof dimension>[1],
  points?: "5" | "3",
  total?: "5" | "3.0",
) =>
  printedSums(
    checkedScheme(
      schemeOf({
        facts: { a: owed },
        dimensions: [dimension("all", dimensions, points === undefined ? {} : { points })],
        total: total === undefined ? {} : { points: total },
      }),
    ),
  ).map(({ at, message, counterexample }) => [at, message.en, counterexample]);
const two = item("two", "2", { rule: fact("a") });
const one = item("one", "1", { rule: fact("a") });

describe("printedSums", () => {
  it("says nothing of sums that add up, or that print nothing to add up to", () => {
    expect(found([two, one], "3", "3.0")).toEqual([]);
    expect(found([two, one])).toEqual([]);
    expect(found([plain("x"), plain("y")], "5", "5")).toEqual([]);
    expect(found([group("inner", [plain("x")])], "5")).toEqual([]);
  });

  it("reports groups that do not add up", () => {
    const example = { kind: "sum", printed: "5", parts: "3" };
    expect(found([two, one], "5")).toEqual([
      ["/dimensions/0", '"all" prints 5 points, and its parts add up to 3.', example],
    ]);
    expect(found([group("inner", [two, one])], "5")).toHaveLength(1);
    expect(found([two, plain("x")], "5")).toHaveLength(1);
  });

  it("reports a total that does not add up", () => {
    expect(found([two, one], "3", "5")).toEqual([
      [
        "/total",
        "The total prints 5 points, and the dimensions add up to 3.",
        { kind: "sum", printed: "5", parts: "3" },
      ],
    ]);
  });

  it("leaves bonuses aside", () => {
    const scheme = schemeOf({
      facts: { a: owed },
      dimensions: [
        dimension("base", [two, one]),
        dimension("bonus", [item("more", "9", { rule: fact("a") })], { bonus: true }),
      ],
      total: { points: "3" },
    });
    expect(printedSums(checkedScheme(scheme))).toEqual([]);
  });
});

describe("sumOfPrinted", () => {
  it("is known where some part prints points", () => {
    const { lowered } = checkedScheme(schemeOf({}));
    const sum = sumOfPrinted(lowered.dimensions);
    expect(sum && toDecimalString(sum)).toBe("100");
    expect(sumOfPrinted([])).toBeUndefined();
  });
});
