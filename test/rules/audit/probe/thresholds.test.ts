import { describe, expect, it } from "vitest";
import { decimalOf, toDecimalString } from "../../../../src/core/decimal.js";
import {
  addNumbers,
  addTexts,
  factKey,
  figuresFrom,
  lengthKey,
  newTracking,
} from "../../../../src/rules/audit/probe/thresholds.js";
import type { Amount } from "../../../../src/rules/model.js";
import { audited } from "../../../support/audit-probe.js";
import { added, read } from "../../../support/audit-texts.js";

describe("keys", () => {
  it("tell facts, facts of rows and lengths of lists apart", () => {
    expect([factKey("n"), factKey("loss", "cases"), lengthKey("cases")]).toEqual([
      "n",
      "cases/loss",
      "cases/",
    ]);
  });
});

describe("figuresFrom", () => {
  it("lists a figure and what it reads, each before what it reads itself", () => {
    const figure = (id: string): Amount => ({ kind: "figure", figure: id });
    const { rules } = audited({
      figures: [
        { id: "a", amount: read("n") },
        { id: "b", amount: figure("a") },
        { id: "c", amount: added(figure("a"), figure("b")) },
        { id: "d", amount: figure("c") },
      ],
    });
    expect(figuresFrom(rules, "c")).toEqual(["c", "b", "a"]);
  });
});

describe("a tracking", () => {
  it("begins empty and keeps each threshold once, up to 500", () => {
    const { rules, bounds } = audited({});
    const { numbers, words } = newTracking(rules, bounds, "2024-06-01");
    addNumbers(numbers, "n", [1, 2, 1].map(decimalOf));
    addNumbers(numbers, "n", [2, 3].map(decimalOf));
    expect(numbers.get("n")?.map(toDecimalString)).toEqual(["1", "2", "3"]);
    addTexts(
      words,
      "w",
      Array.from({ length: 600 }, (_, index) => `${index}`),
    );
    expect(words.get("w")).toHaveLength(500);
  });
});
