import { describe, expect, it } from "vitest";
import type { Decimal } from "../../../../src/core/decimal.js";
import { toDecimal, toDecimalString } from "../../../../src/core/decimal.js";
import { spreadThresholds } from "../../../../src/rules/audit/probe/spread-thresholds.js";
import { newTracking } from "../../../../src/rules/audit/probe/thresholds.js";
import type { Amount, Figure } from "../../../../src/rules/model.js";
import type { Step } from "../../../../src/rules/prepare/step-parts.js";
import { audited } from "../../../support/audit-probe.js";
import {
  added,
  compared,
  isTrue,
  multiplied,
  number,
  read,
  twoPlaces,
} from "../../../support/audit-texts.js";

const line: Figure = {
  id: "line",
  amount: { kind: "clamp", of: read("n"), least: number("2"), most: number("6") },
};

/** What thresholds of a step come to for what it reads. */
function spread(step: Step, ...values: readonly string[]): readonly string[] {
  const { rules, bounds } = audited({ figures: [line] });
  const tracking = newTracking(rules, bounds, "2024-06-01");
  spreadThresholds(step, values.map(toDecimal), tracking);
  const { numbers, figures, words, days } = tracking;
  const told = (found: readonly Decimal[]) => found.map(toDecimalString).join(" ");
  return [
    ...[...numbers].map(([key, found]) => `${key} ${told(found)}`),
    ...[...figures].map(([key, found]) => `figure ${key} ${told(found)}`),
    ...[...words, ...days].map(([key, found]) => `${key} ${found.join(" ")}`),
  ];
}

const n = read("n");
const over = (rest: object): Amount => ({ kind: "over", list: "cases", ...rest }) as Amount;

describe("spreadThresholds", () => {
  it.each<[string, Step, readonly string[], readonly string[]]>([
    ["a fact", n, ["3"], ["n 3"]],
    ["a figure", { kind: "figure", figure: "line" }, ["3"], ["figure line 3"]],
    ["a sum", added(n, number("2"), { kind: "parameter", parameter: "rate" }), ["10"], ["n 6.5"]],
    ["a product", multiplied(n, number("4")), ["10"], ["n 2.5"]],
    ["a product of nothing", multiplied(n, number("0")), ["10"], ["n 10"]],
    [
      "a quotient",
      { kind: "quotient", dividend: n, divisor: number("4"), rounding: twoPlaces },
      ["2"],
      ["n 8"],
    ],
    [
      "a divisor",
      { kind: "quotient", dividend: number("1"), divisor: n, rounding: twoPlaces },
      ["2"],
      ["n 0"],
    ],
    ["a rounded amount", { kind: "round", of: n, rounding: twoPlaces }, ["2"], ["n 2"]],
    [
      "a clamp",
      { kind: "clamp", of: n, least: number("1"), most: number("5") },
      ["3"],
      ["n 3 1 5"],
    ],
    [
      "a minimum with another amount",
      { kind: "min", of: [n, multiplied(read("some"), number("2"))] },
      [],
      ["n 4 10", "some 2 5"],
    ],
    [
      "units",
      { kind: "units", of: n, size: "3", each: number("2"), part: "dropped" },
      ["8"],
      ["n 3 12"],
    ],
    [
      "units of a changing worth",
      { kind: "units", of: n, size: "3", each: read("some"), part: "dropped" },
      ["8"],
      ["n 3 24", "some 8"],
    ],
    [
      "bands",
      {
        kind: "bands",
        of: n,
        bands: [
          { from: "3", below: "5", then: read("some") },
          { above: "5", upTo: "7", then: number("1") },
        ],
        matching: "only",
      },
      ["9"],
      ["n 3 5 7", "some 9"],
    ],
    [
      "brackets",
      {
        kind: "brackets",
        of: n,
        brackets: [
          { upTo: "3", rate: "1" },
          { size: "2", each: "1", part: "dropped" },
        ],
      },
      ["9"],
      ["n 3 2"],
    ],
    [
      "a case",
      {
        kind: "choose",
        cases: [{ when: compared(n, "above", number("4")), then: read("some") }],
        matching: "first",
      },
      ["9"],
      ["some 9", "n 4"],
    ],
    [
      "a comparison with a figure",
      compared(n, "at-least", { kind: "figure", figure: "line" }),
      [],
      ["n 2 6", "figure line 2 6"],
    ],
    [
      "a comparison with a parameter",
      compared(n, "above", { kind: "parameter", parameter: "rate" }),
      [],
      ["n 1.5 2"],
    ],
    [
      "an unknown parameter",
      compared(n, "above", { kind: "parameter", parameter: "masked" }),
      [],
      ["n "],
    ],
    [
      "a sum with an unknown parameter",
      added(n, { kind: "parameter", parameter: "masked" }),
      ["3"],
      ["n 3"],
    ],
    ["words", { kind: "among", fact: "word", options: ["a", "b"] }, [], ["word a b"]],
    ["a count of rows", over({ take: "count", where: isTrue("grave") }), ["5"], ["cases/ 5"]],
    [
      "a row",
      over({ take: "min", amount: multiplied(read("loss"), number("2")) }),
      ["3"],
      ["cases/loss 1.5"],
    ],
    ["a fact around a row", over({ take: "min", amount: n }), ["3"], ["n 3"]],
    [
      "a row compared",
      over({
        take: "count",
        where: compared(read("loss"), "above", multiplied(read("loss"), number("2"))),
      }),
      [],
      ["cases/ ", "cases/loss -4 6 -2 3"],
    ],
    ["too many digits", added(n, number("0.5")), ["9".repeat(40)], ["n "]],
  ])("%s", (_, step, values, found) => {
    expect(spread(step, ...values)).toEqual(found);
  });

  it("carries days to date facts", () => {
    const elapsed: Amount = {
      kind: "elapsed",
      from: { kind: "fact", fact: "since" },
      until: { kind: "as-of" },
      unit: "years",
    };
    expect(spread(elapsed, "2")).toEqual([
      "since 2024-05-31 2024-06-01 2024-06-02 2022-05-31 2022-06-01 2022-06-02",
    ]);
  });
});
