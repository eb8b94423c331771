import { describe, expect, it } from "vitest";
import type { Amount, Condition } from "../../../src/rules/model.js";
import { amountFigure, complaintOf, conditionFigure, faultsOf } from "../../support/rule-faults.js";

const facts = { n: { kind: "count" }, plate: { kind: "boolean" } };
const n: Amount = { kind: "fact", fact: "n" };
const printed = (value: `${number}`): Amount => ({ kind: "constant", value });
const faults = (amount: Amount) => faultsOf({ facts, figures: [amountFigure(amount)] });

describe("a quotient", () => {
  const by = (divisor: Amount): Amount => ({
    kind: "quotient",
    dividend: n,
    divisor,
    rounding: { places: 0, mode: "down" },
  });

  it.each(["0", "-0", "0.00"] as const)("is not divided by a printed %s", (zero) => {
    expect(faults(by(printed(zero)))).toEqual(["rules/invalid-step at /figures/0/amount/divisor"]);
  });

  it.each([printed("0.01"), printed("-1"), n])("is divided by anything else", (divisor) => {
    expect(faults(by(divisor))).toEqual([]);
  });
});

describe("a clamp", () => {
  it.each<[string, Partial<Amount & { kind: "clamp" }>, boolean]>([
    ["neither bound", {}, false],
    ["a floor", { least: printed("0") }, true],
    ["a cap", { most: n }, true],
    ["a floor below its cap", { least: printed("4.9"), most: printed("5") }, true],
    ["a floor at its cap", { least: printed("5.0"), most: printed("5") }, true],
    ["a floor above its cap", { least: printed("5.1"), most: printed("5") }, false],
    ["a floor that is read", { least: n, most: printed("-5") }, true],
    ["a cap that is read", { least: printed("5"), most: n }, true],
  ])("with %s", (_, bounds, sound) => {
    const clamp = { kind: "clamp", of: n, ...bounds } as Amount;
    expect(faults(clamp)).toEqual(sound ? [] : ["rules/invalid-step at /figures/0/amount"]);
  });
});

describe("some of several conditions", () => {
  const some = (least: number, count: number): Condition => ({
    kind: "some",
    least,
    of: Array.from({ length: count }, () => ({ kind: "holds", fact: "plate" })),
  });

  it.each([
    [1, 1, []],
    [2, 2, []],
    [1, 3, []],
    [3, 2, ["rules/invalid-step at /figures/0/condition"]],
    [1, 0, ["rules/invalid-step at /figures/0/condition"]],
    [0, 2, ["too_small at /figures/0/condition/least"]],
  ])("%i of %i", (least, count, expected) => {
    const figures = [conditionFigure(some(least, count))];
    expect(faultsOf({ facts, figures })).toEqual(expected);
  });

  it("says how many there are", () => {
    expect(complaintOf({ facts, figures: [conditionFigure(some(3, 2))] })).toContain(
      "At least 3 of 2 conditions",
    );
  });
});
