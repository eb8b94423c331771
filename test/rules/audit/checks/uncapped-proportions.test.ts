import { describe, expect, it } from "vitest";
import { uncappedProportions } from "../../../../src/rules/audit/checks/uncapped-proportions.js";
import type { FactSheet } from "../../../../src/rules/fact-sheet.js";
import type { Amount } from "../../../../src/rules/model.js";
import { audited } from "../../../support/audit-probe.js";
import { foundIn, multiplied, number, read, twoPlaces } from "../../../support/audit-texts.js";

const facts = {
  done: { kind: "count", most: 20 },
  target: { kind: "count", least: 1, most: 20 },
  share: { kind: "ratio" },
  over: { kind: "ratio", most: "2" },
  list: { kind: "list", rows: { part: { kind: "ratio", most: "3" } } },
} as const satisfies FactSheet;

const found = (amount: Amount) => uncappedProportions(audited({ amount, facts }));
const ratio = (dividend: Amount, divisor: Amount): Amount => ({
  kind: "quotient",
  dividend,
  divisor,
  rounding: twoPlaces,
});
const [done, target, points] = [read("done"), read("target"), number("15")];
const at = "/figures/0/amount";

describe("uncappedProportions", () => {
  it.each<[string, Amount, readonly string[]]>([
    [
      "points times done by target",
      multiplied(points, ratio(done, target)),
      [`warning proportion-uncapped ${at}`],
    ],
    [
      "points and done by target",
      ratio(multiplied(points, done), target),
      [`warning proportion-uncapped ${at}`],
    ],
    [
      "a ratio beyond the whole",
      multiplied(points, read("over")),
      [`warning proportion-uncapped ${at}`],
    ],
    ["a ratio of the whole", multiplied(points, read("share")), []],
    [
      "with a cap",
      { kind: "clamp", of: multiplied(points, ratio(done, target)), most: points },
      [],
    ],
    [
      "with a floor alone",
      { kind: "clamp", of: ratio(multiplied(points, done), target), least: number("0") },
      [`warning proportion-uncapped ${at}/of`],
    ],
    [
      "the lesser of two",
      { kind: "min", of: [points, ratio(multiplied(points, done), target)] },
      [],
    ],
    ["without points", ratio(done, target), []],
    ["a loss", multiplied(number("-5"), ratio(done, target)), []],
    ["a rate for each", multiplied(number("2"), ratio(done, number("4"))), []],
    ["a printed share", multiplied(number("2"), ratio(number("1"), target), done), []],
    [
      "in rows",
      { kind: "over", list: "list", take: "sum", amount: multiplied(points, read("part")) },
      [],
    ],
    ["a sum", { kind: "sum", of: [done, target] }, []],
  ])("%s", (_, amount, codes) => {
    expect(foundIn(found(amount))).toEqual(codes);
  });

  it("shows facts and the points they earn", () => {
    const [finding] = found(multiplied(points, ratio(done, target)));
    expect(finding?.counterexample).toEqual({
      kind: "facts",
      facts: { done: 2, target: 1 },
      result: "30",
    });
    expect(finding?.message.en).toContain("more than 15");
  });

  it("needs facts that show it", () => {
    const unknown: Amount = { kind: "parameter", parameter: "masked" };
    expect(found(multiplied(points, ratio(unknown, target)))).toEqual([]);
  });
});
