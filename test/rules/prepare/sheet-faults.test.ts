import { describe, expect, it } from "vitest";
import type { FactDefinition } from "../../../src/rules/fact-sheet.js";
import { complaintOf, faultsOf } from "../../support/rule-faults.js";

const faults = (definition: FactDefinition) => faultsOf({ facts: { a: definition } });

describe("the bounds of a fact", () => {
  it.each<[FactDefinition, boolean]>([
    [{ kind: "count", least: 3, most: 3 }, true],
    [{ kind: "count", least: 4, most: 3 }, false],
    [{ kind: "count", most: 0 }, true],
    [{ kind: "decimal", least: "9", most: "10" }, true],
    [{ kind: "decimal", least: "10", most: "9" }, false],
    [{ kind: "decimal", least: "10" }, true],
    [{ kind: "decimal", most: "-10" }, true],
    [{ kind: "money", most: "0" }, true],
    [{ kind: "money", most: "-0.01" }, false],
    [{ kind: "money", least: "-5", most: "-1" }, true],
    [{ kind: "ratio", most: "1.5" }, true],
    [{ kind: "ratio", most: "-0.1" }, false],
    [{ kind: "date" }, true],
  ])("%j", (definition, sound) => {
    expect(faults(definition)).toEqual(sound ? [] : ["rules/invalid-definition at /facts/a"]);
  });

  it("are told", () => {
    expect(complaintOf({ facts: { a: { kind: "money", most: "-1" } } })).toBe(
      'At "/facts/a": The fact "a" is at least 0 and at most -1. Correct a bound.',
    );
  });
});

describe("the options of a choice", () => {
  it("are all different", () => {
    const options = [{ id: "x" }, { id: "y" }, { id: "x" }, { id: "x" }];
    expect(faults({ kind: "choice", options })).toEqual([
      "rules/invalid-definition at /facts/a/options/2",
      "rules/invalid-definition at /facts/a/options/3",
    ]);
  });
});

describe("the rows of a list", () => {
  it("hold no fact named like one outside", () => {
    const facts = {
      points: { kind: "count" },
      cases: { kind: "list", rows: { points: { kind: "date" }, on: { kind: "date" } } },
    };
    expect(faultsOf({ facts })).toEqual(["rules/ambiguous-fact at /facts/cases/rows/points"]);
  });

  it("may not even be named like the list itself, but like rows of another list", () => {
    const list = (name: string) => ({ kind: "list", rows: { [name]: { kind: "count" } } });
    expect(faultsOf({ facts: { a: list("a") } })).toEqual([
      "rules/ambiguous-fact at /facts/a/rows/a",
    ]);
    expect(faultsOf({ facts: { a: list("n"), b: list("n") } })).toEqual([]);
  });

  it("have sound definitions", () => {
    const rows = { n: { kind: "count", least: 2, most: 1 } } as const;
    expect(faults({ kind: "list", rows })).toEqual(["rules/invalid-definition at /facts/a/rows/n"]);
  });
});
