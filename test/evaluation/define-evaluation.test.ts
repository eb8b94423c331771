import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import { defineEvaluation } from "../../src/evaluation/define-evaluation.js";
import type { EvaluationScheme } from "../../src/evaluation/model.js";
import { codeOf } from "../support/code-of.js";
import {
  classFrom,
  deepFrozen,
  dimension,
  fact,
  figure,
  gate,
  group,
  holds,
  item,
  labelOf,
  owed,
  perhaps,
  printed,
  schemeOf,
  stars,
  twoPlaces,
  veto,
} from "../support/evaluation-schemes.js";

const kind = { kind: "choice", options: [{ id: "town" }, { id: "village" }] } as const;
const facts = { points: owed, lake: { kind: "boolean" }, kind } as const;
const byTotal = { by: [{ figure: "total", first: "highest" }], ties: "gaps" } as const;
const oneSeat = { kind: "fixed", seats: 1 } as const;
const seating = (...seats: NonNullable<EvaluationScheme["seating"]>["seats"]) =>
  ({ seats, ties: "admit-all", overflow: "next-class" }) as const;
const lakeItem = item("points", "2", { applies: holds("lake") });
const mean = { id: "mean", of: fact("points"), take: "mean" } as const;

/** The codes and places of the faults that a definition reports. */
function faultsOf(parts: Partial<EvaluationScheme>): readonly string[] {
  try {
    defineEvaluation(schemeOf(parts) as EvaluationScheme);
    return [];
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

describe("defining a scheme", () => {
  it("returns a frozen copy of it", () => {
    const scheme = deepFrozen(schemeOf({ classification: stars }));
    const defined = defineEvaluation(scheme);
    expect(defined).toEqual(scheme);
    expect(defined).not.toBe(scheme);
    expect(Object.isFrozen(defined.dimensions[0])).toBe(true);
  });

  it("gives the same for JSON", () => {
    const scheme = schemeOf({ classification: stars });
    expect(defineEvaluation(JSON.parse(JSON.stringify(scheme)))).toEqual(defineEvaluation(scheme));
  });

  it.each<[string, Partial<EvaluationScheme>, string]>([
    [
      "two indicators of one id",
      { dimensions: [dimension("all", [item("points", "1"), item("points", "2")])] },
      "evaluation/duplicate-id /dimensions/0/of/1",
    ],
    [
      "an indicator and a figure of one id",
      { figures: [{ id: "all", amount: printed("1") }] },
      "evaluation/duplicate-id /dimensions/0",
    ],
    [
      "two gates of one id",
      { facts, gates: [gate("g", holds("lake"), "award"), gate("g", holds("lake"), "award")] },
      "evaluation/duplicate-id /gates/1",
    ],
    [
      "a gate and a veto of one id",
      {
        facts,
        gates: [gate("g", holds("lake"), "award")],
        vetoes: [veto("g", holds("lake"), { kind: "bars" })],
      },
      "evaluation/duplicate-id /vetoes/0",
    ],
    [
      "two classes of one id",
      {
        classification: { classes: [classFrom("a", "5"), classFrom("a", "2")], matching: "first" },
      },
      "evaluation/duplicate-id /classification/classes/1",
    ],
    [
      "a class of the id of those without",
      {
        classification: {
          classes: [classFrom("a", "5")],
          matching: "first",
          otherwise: { id: "a", label: labelOf("a") },
        },
      },
      "evaluation/duplicate-id /classification/otherwise",
    ],
    [
      "an item named total",
      { dimensions: [dimension("all", [item("total", "1", { rule: printed("1") })])] },
      "evaluation/reserved-id /dimensions/0/of/0",
    ],
    [
      "a figure with a colon",
      { figures: [{ id: "rest:all", amount: printed("1") }] },
      "evaluation/reserved-id /figures/0",
    ],
    [
      "a group whose floor lies above its cap",
      { dimensions: [dimension("all", [item("points", "1")], { least: "2", most: "1.99" })] },
      "evaluation/floor-above-cap /dimensions/0",
    ],
    [
      "a total whose floor does",
      { total: { least: "1", most: "0" } },
      "evaluation/floor-above-cap /total",
    ],
    [
      "a rescaled item without rounding",
      { facts, dimensions: [dimension("all", [lakeItem])], notApplicable: "rescale" },
      "evaluation/rounding-needed /total",
    ],
    [
      "a redistributed item without rounding",
      {
        facts,
        dimensions: [dimension("all", [group("inner", [lakeItem], { notApplicable: "drop" })])],
        notApplicable: "redistribute",
      },
      "evaluation/rounding-needed /total",
    ],
    ["a mean without rounding", { cohort: [mean] }, "evaluation/rounding-needed /cohort/0"],
    [
      "a rounded sum",
      { cohort: [{ ...mean, take: "sum", rounding: twoPlaces }] },
      "evaluation/rounding-needed /cohort/0",
    ],
    [
      "a cohort split by what is no choice",
      { cohort: [{ ...mean, take: "sum", within: "points" }] },
      "evaluation/unsuitable-fact /cohort/0",
    ],
    [
      "strata of a choice that may be unknown",
      {
        facts: { points: owed, kind: { ...kind, mayBeUnknown: true } },
        ranking: { ...byTotal, within: "kind" },
      },
      "evaluation/unsuitable-fact /ranking",
    ],
    [
      "strata of no fact",
      { ranking: { ...byTotal, within: "size" } },
      "evaluation/unsuitable-fact /ranking",
    ],
    [
      "a cap at no class",
      {
        facts,
        vetoes: [veto("v", holds("lake"), { kind: "caps", class: "six" })],
        classification: stars,
      },
      "evaluation/unknown-class /vetoes/0/effect",
    ],
    [
      "a cap without classes",
      { facts, vetoes: [veto("v", holds("lake"), { kind: "caps", class: "five" })] },
      "evaluation/unknown-class /vetoes/0/effect",
    ],
    [
      "ranking by an item",
      { ranking: { by: [{ figure: "points", first: "highest" }], ties: "gaps" } },
      "evaluation/unknown-figure /ranking/by/0",
    ],
    [
      "ranking by a question",
      {
        facts,
        figures: [{ id: "wet", condition: holds("lake") }],
        ranking: { by: [{ figure: "wet", first: "highest" }], ties: "gaps" },
      },
      "evaluation/unknown-figure /ranking/by/0",
    ],
    ["seats without classes", { seating: seating() }, "evaluation/classes-needed /seating"],
    [
      "seats without ranks",
      { classification: stars, seating: seating({ class: "five", count: oneSeat }) },
      "evaluation/ranking-needed /seating",
    ],
    [
      "seats of no class",
      {
        classification: stars,
        ranking: byTotal,
        seating: seating({ class: "six", count: oneSeat }),
      },
      "evaluation/unknown-class /seating/seats/0",
    ],
    [
      "a share of no class",
      {
        classification: stars,
        ranking: byTotal,
        seating: seating({
          class: "five",
          count: { kind: "share", share: "0.1", of: "qualified", line: "six", rounding: "floor" },
        }),
      },
      "evaluation/unknown-class /seating/seats/0/count",
    ],
    [
      "seats of a stratum without strata",
      {
        classification: stars,
        ranking: byTotal,
        seating: seating({ class: "five", stratum: "town", count: oneSeat }),
      },
      "evaluation/unknown-stratum /seating/seats/0",
    ],
    [
      "seats of no stratum",
      {
        facts,
        classification: stars,
        ranking: { ...byTotal, within: "kind" },
        seating: seating({ class: "five", stratum: "city", count: oneSeat }),
      },
      "evaluation/unknown-stratum /seating/seats/0",
    ],
    [
      "seats that are declared twice",
      {
        classification: stars,
        ranking: byTotal,
        seating: seating(
          { class: "five", count: oneSeat },
          { class: "five", count: oneSeat, andAbove: false },
        ),
      },
      "evaluation/duplicate-seats /seating/seats/1",
    ],
    [
      "a rule that reads no fact",
      { dimensions: [dimension("all", [item("other", "1")])] },
      "rules/unknown-fact /dimensions/0/of/0/rule",
    ],
    [
      "an item that reads the total",
      { dimensions: [dimension("all", [item("points", "1", { rule: figure("total") })])] },
      "rules/circular-figures /dimensions/0",
    ],
    [
      "a gate that reads no figure",
      {
        gates: [
          gate(
            "g",
            { kind: "compare", left: figure("x"), is: "above", right: printed("1") },
            "award",
          ),
        ],
      },
      "rules/unknown-figure /gates/0/when/left",
    ],
    [
      "a comparison that reads a figure",
      { cohort: [{ ...mean, take: "sum", of: figure("all") }] },
      "rules/unknown-figure /cohort/0/of",
    ],
  ])("refuses %s", (_, parts, fault) => {
    expect(faultsOf(parts)).toEqual([fault]);
  });

  it.each<[string, Partial<EvaluationScheme>]>([
    ["exact rescaling where nothing can be left out", { notApplicable: "rescale" }],
    [
      "dropped items without rounding",
      { facts, dimensions: [dimension("all", [lakeItem])], notApplicable: "drop" },
    ],
    [
      "a bonus that cannot be rescaled",
      {
        facts,
        dimensions: [dimension("all", [lakeItem], { bonus: true })],
        notApplicable: "rescale",
      },
    ],
    ["a floor at its cap", { total: { least: "1", most: "1" } }],
    [
      "open seats without ranks",
      { classification: stars, seating: seating({ class: "five", count: { kind: "open" } }) },
    ],
    [
      "ranking by a dimension, a figure and a comparison",
      {
        figures: [{ id: "half", amount: printed("1") }],
        cohort: [{ ...mean, rounding: twoPlaces }],
        ranking: {
          by: [
            { figure: "all", first: "highest" },
            { figure: "half", first: "lowest" },
            { figure: "mean", first: "highest" },
          ],
          ties: "dense",
        },
      },
    ],
    [
      "the same class with seats of its own and with those above",
      {
        classification: stars,
        ranking: byTotal,
        seating: seating(
          { class: "three", count: oneSeat },
          { class: "three", andAbove: true, count: oneSeat },
        ),
      },
    ],
    ["missing facts", { facts: { points: perhaps } }],
  ])("accepts %s", (_, parts) => {
    expect(faultsOf(parts)).toEqual([]);
  });

  it("reports all faults at once, the first in its message", () => {
    const faulty = schemeOf({
      total: { least: "1", most: "0" },
      ranking: { by: [{ figure: "al", first: "highest" }], ties: "gaps" },
      dimensions: [dimension("all", [item("total", "1", { rule: printed("1") })])],
    });
    expect(() => defineEvaluation(faulty)).toThrow(
      /^At "\/dimensions\/0\/of\/0": The id "total" cannot be used here.*\(and 2 more, see issues\)$/,
    );
    expect(codeOf(() => defineEvaluation(faulty))).toBe("evaluation/reserved-id");
  });

  it("suggests what was probably meant", () => {
    const ranking = { by: [{ figure: "totl", first: "highest" }], ties: "gaps" } as const;
    expect(() => defineEvaluation(schemeOf({ ranking }))).toThrow('Did you mean "total"?');
  });

  it("lists a hundred faults at most", () => {
    const figures = Array.from({ length: 150 }, (_, index) => ({
      id: `a:${index}`,
      amount: printed("1"),
    }));
    expect(faultsOf({ figures })).toHaveLength(100);
  });
});
