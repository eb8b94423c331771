import { describe, expect, it } from "vitest";
import type { Amount } from "../../../src/rules/model.js";
import { amountFigure, complaintOf, faultsOf } from "../../support/rule-faults.js";

const choice = (...ids: readonly string[]) => ({
  kind: "choice",
  options: ids.map((id) => ({ id })),
});
const facts = {
  star: choice("5", "4"),
  kind: choice("institute", "station"),
  n: { kind: "count" },
};
const table = (keys: readonly string[], ...rows: readonly (readonly string[])[]): Amount => ({
  kind: "table",
  keys,
  rows: rows.map((row) => ({ keys: row, value: "1" })),
});
const faults = (amount: Amount) => faultsOf({ facts, figures: [amountFigure(amount)] });
const row = (index: number) => `/figures/0/amount/rows/${index}`;

describe("a table", () => {
  it.each<[string, Amount, readonly string[]]>([
    ["every combination", table(["star", "kind"], ["5", "station"], ["4", "station"]), []],
    ["options the other way round", table(["kind", "star"], ["station", "5"]), []],
    [
      "a key that is no choice",
      table(["n"], ["5"]),
      ["rules/wrong-kind-of-fact at /figures/0/amount"],
    ],
    ["a key that is not there", table(["m"], ["5"]), ["rules/unknown-fact at /figures/0/amount"]],
    [
      "a key twice",
      table(["star", "star"], ["5", "4"]),
      ["rules/invalid-step at /figures/0/amount"],
    ],
    [
      "words that are no options",
      table(["star", "kind"], ["5", "institut"], ["3", "center"]),
      [
        `rules/unknown-option at ${row(0)}`,
        `rules/unknown-option at ${row(1)}`,
        `rules/unknown-option at ${row(1)}`,
      ],
    ],
    [
      "too few and too many words",
      table(["star", "kind"], ["5"], ["5", "station", "4"]),
      [`rules/invalid-step at ${row(0)}`, `rules/invalid-step at ${row(1)}`],
    ],
    [
      "a row twice",
      table(["star", "kind"], ["5", "station"], ["4", "station"], ["5", "station"]),
      [`rules/invalid-step at ${row(2)}`],
    ],
  ])("with %s", (_, amount, expected) => {
    expect(faults(amount)).toEqual(expected);
  });

  it("does not take two rows for one whose words run together", () => {
    const wide = { a: choice("x", 'x","y'), b: choice("z", 'y","z') };
    const amount = table(["a", "b"], ["x", 'y","z'], ['x","y', "z"]);
    expect(faultsOf({ facts: wide, figures: [amountFigure(amount)] })).toEqual([]);
  });

  it("tells which row is there twice", () => {
    const amount = table(["star"], ["5"], ["5"]);
    expect(complaintOf({ facts, figures: [amountFigure(amount)] })).toContain(
      'already has a row for "5"',
    );
  });

  it.each([
    [100, []],
    [101, ["rules/invalid-step at /figures/0/amount"]],
  ])("has at most a million combinations: 100 × 100 × %i", (count, expected) => {
    const ids = (length: number) => choice(...Array.from({ length }, (_, index) => `o${index}`));
    const large = { a: ids(100), b: ids(100), c: ids(count) };
    const amount = table(["a", "b", "c"], ["o0", "o0", "o0"]);
    expect(faultsOf({ facts: large, figures: [amountFigure(amount)] })).toEqual(expected);
  });
});
