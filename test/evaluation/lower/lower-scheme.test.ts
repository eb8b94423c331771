import { describe, expect, it } from "vitest";
import { readScheme } from "../../../src/evaluation/define/read-scheme.js";
import { lowerScheme } from "../../../src/evaluation/lower/lower-scheme.js";
import type { EvaluationScheme } from "../../../src/evaluation/model.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";
import {
  classFrom,
  dimension,
  fact,
  group,
  holds,
  item,
  labelOf,
  owed,
  perhaps,
  schemeOf,
  stars,
  twoPlaces,
} from "../../support/evaluation-schemes.js";

const lowered = (parts: Partial<EvaluationScheme>, states = false) => {
  const { scheme, pointers } = readScheme(schemeOf(parts));
  return lowerScheme(scheme, pointers, { states, cohortPlaces: 0, prepare: prepareRules });
};
const citation = { document: "Notice 1", clause: "article 2" };
const lake = { kind: "boolean" } as const;

describe("a lowered scheme", () => {
  it("has a figure for each indicator and for the total, and no more than it needs", () => {
    const { rules } = lowered({
      classification: { classes: [classFrom("a", "5")], matching: "first" },
    });
    expect(rules.order).toEqual([
      "points",
      "all",
      "total:sum",
      "total",
      "class:a",
      "standing:class",
    ]);
  });

  it("follows marks only where they can leave", () => {
    const inner = group("inner", [item("points", "5", { applies: holds("lake") })]);
    const ids = (notApplicable: EvaluationScheme["notApplicable"]) =>
      lowered({
        facts: { points: owed, lake },
        dimensions: [dimension("all", [inner, item("x", "5", { rule: fact("points") })])],
        total: { rounding: twoPlaces },
        notApplicable,
      }).rules.order.filter((id) => id.includes(":"));
    expect(ids("full")).toEqual(["absent:points", "total:sum", "total:scaled"]);
    expect(ids("drop")).not.toContain("total:moved");
    expect(ids("rescale")).toContain("rescaled:inner");
    expect(ids("redistribute")).toEqual(
      expect.arrayContaining(["moved:inner", "rest:inner", "handed-on:inner", "moved:all"]),
    );
    expect(ids("redistribute")).not.toContain("rescaled:inner");
  });

  it("uses the conditions and amounts of the scheme as they are", () => {
    const { scheme, rules } = lowered({ classification: stars });
    const [first] = scheme.classification?.classes ?? [];
    expect(rules.figures.get("points")).toMatchObject({ amount: { fact: "points" } });
    const choice = rules.figures.get("standing:class");
    const claim = rules.figures.get("class:five");
    expect(claim).toEqual({ id: "class:five", label: labelOf("five"), condition: first?.when });
    expect(claim !== undefined && "condition" in claim && claim.condition).toBe(first?.when);
    const [highest] =
      choice !== undefined && "amount" in choice && "cases" in choice.amount
        ? choice.amount.cases
        : [];
    expect(highest).toMatchObject({ id: "five", label: labelOf("five"), when: first?.when });
  });

  it("gives every step a place in the scheme", () => {
    const { rules } = lowered(
      {
        facts: { points: perhaps, lake },
        dimensions: [
          dimension("all", [item("points", "5", { applies: holds("lake") })], {
            least: "0",
            applies: holds("lake"),
          }),
        ],
        total: { rounding: twoPlaces, most: "5" },
        missing: "zero",
        notApplicable: "redistribute",
        classification: stars,
      },
      true,
    );
    const places = new Set<string | undefined>();
    const visit = (step: unknown): void => {
      if (typeof step !== "object" || step === null) return;
      if ("kind" in step) places.add(rules.pointers.get(step));
      for (const part of Object.values(step)) visit(part);
    };
    for (const figure of rules.figures.values()) visit(figure);
    expect(places).not.toContain(undefined);
    expect(places).toContain("/dimensions/0/of/0/applies");
    expect(places).toContain("/total");
    expect(places).toContain("/classification/classes/0/when/left");
  });

  it("carries labels and citations", () => {
    const { rules } = lowered({
      dimensions: [dimension("all", [item("points", "5", { citation })], { citation })],
      missing: "zero",
      cohort: [{ id: "sum", label: labelOf("sum"), citation, of: fact("points"), take: "sum" }],
    });
    for (const id of ["points", "evidence:points", "all", "sum"]) {
      expect(rules.figures.get(id)).toMatchObject({ label: expect.anything(), citation });
    }
    expect(rules.facts["cohort:sum"]).toMatchObject({ label: labelOf("sum"), places: 0 });
  });

  it("numbers the states of items when asked", () => {
    const rule = {
      kind: "choose",
      cases: [{ id: "A", when: holds("lake"), then: { kind: "constant", value: "5" } }],
      matching: "first",
    } as const;
    const parts = {
      facts: { lake },
      dimensions: [dimension("all", [item("points", "5", { rule })])],
    };
    expect(lowered(parts, true).states).toEqual(new Map([["points", ["A"]]]));
    expect(lowered(parts).states).toEqual(new Map());
    expect(lowered(parts).rules.order).not.toContain("state:points");
  });
});
