import { describe, expect, it } from "vitest";
import type {
  CohortFigure,
  Dimension,
  EvaluationScheme,
  IndicatorGroup,
  Item,
  SeatRule,
} from "../../src/evaluation/model.js";
import { evaluationSchemeSchema } from "../../src/evaluation/schema.js";
import {
  fact,
  holds,
  labelOf,
  printed,
  schemeOf,
  twoPlaces,
} from "../support/evaluation-schemes.js";

const citation = { document: "Notice 1", clause: "article 2" };
const named = (id: string) => ({ id, label: labelOf(id), citation });

const fullItem: Required<Item> = {
  ...named("item"),
  points: "5",
  applies: holds("lake"),
  notApplicable: "full",
  rule: printed("5"),
  missing: "zero",
  assessor: "publicity office",
  methods: ["visit", "self-report"],
  legalBasis: citation,
};
const fullGroup: Required<IndicatorGroup> = {
  ...named("group"),
  points: "5",
  applies: holds("lake"),
  notApplicable: "rescale",
  of: [fullItem],
  least: "-5",
  most: "5",
};
const fullDimension: Required<Dimension> = {
  ...fullGroup,
  ...named("dimension"),
  of: [fullGroup],
  bonus: true,
};
const fullCohort: Required<CohortFigure> = {
  ...named("cohort"),
  of: fact("rate"),
  where: holds("lake"),
  take: "mean",
  within: "kind",
  rounding: twoPlaces,
};
const seat: Required<SeatRule> = {
  class: "five",
  stratum: "town",
  andAbove: true,
  count: { kind: "share", share: "0.1", of: "qualified", line: "five", rounding: "half-up" },
};

/** A scheme in which every field that there is has been set. */
const full: Required<EvaluationScheme> = {
  ...schemeOf({}),
  effective: { from: "2024-01-01", until: "2026-01-01" },
  citation,
  parameters: {},
  facts: {},
  cohort: [fullCohort],
  figures: [{ ...named("figure"), amount: printed("1") }],
  dimensions: [fullDimension],
  total: { points: "5", least: "0", most: "5", rounding: twoPlaces },
  gates: [
    { ...named("first"), when: holds("lake"), opens: "application" },
    { ...named("second"), when: holds("lake"), opens: "award" },
  ],
  vetoes: [
    { ...named("bars"), when: holds("lake"), effect: { kind: "bars" }, legalBasis: citation },
    { ...named("caps"), when: holds("lake"), effect: { kind: "caps", class: "five" } },
    { ...named("zeroes"), when: holds("lake"), effect: { kind: "zeroes" } },
    { ...named("removes"), when: holds("lake"), effect: { kind: "removes" } },
  ],
  classification: {
    classes: [{ ...named("five"), star: 5, when: holds("lake") }],
    matching: "only",
    otherwise: { id: "none", label: labelOf("none") },
  },
  ranking: { by: [{ figure: "total", first: "highest" }], within: "kind", ties: "dense" },
  seating: {
    seats: [
      seat,
      { class: "five", count: { kind: "fixed", seats: 0 } },
      { class: "five", count: { kind: "open" } },
    ],
    ties: "unresolved",
    overflow: "no-class",
  },
};

/** The paths at which a document with this change is at fault. */
const pathsIn = (change: object): readonly string[] =>
  evaluationSchemeSchema
    .safeParse({ ...full, ...change })
    .error?.issues.map(({ path }) => path.join("/")) ?? [];

describe("the schema of a scheme", () => {
  it("knows every field of the model", () => {
    expect(evaluationSchemeSchema.parse(full)).toEqual(full);
  });

  it("asks for no field that the model does not", () => {
    const least = schemeOf({});
    expect(evaluationSchemeSchema.parse(least)).toEqual(least);
  });

  const withItem = (change: object) => ({
    dimensions: [{ ...fullDimension, of: [{ ...fullItem, ...change }] }],
  });
  const withSeats = (count: object) => ({
    seating: { ...full.seating, seats: [{ class: "five", count }] },
  });

  it.each<[string, object, string]>([
    ["another kind", { kind: "points" }, "kind"],
    ["another subject", { subject: "county" }, "subject"],
    ["an unknown field", { color: "red" }, ""],
    ["an empty id", { id: "" }, "id"],
    [
      "an end before the beginning",
      { effective: { from: "2024-01-01", until: "2023-01-01" } },
      "effective/until",
    ],
    ["points that are a number", { total: { points: 5 } }, "total/points"],
    ["points below 0", { total: { points: "-5" } }, "total/points"],
    ["an empty dimension", { dimensions: [{ ...fullDimension, of: [] }] }, "dimensions/0/of"],
    ["an item at the top", { dimensions: [fullItem] }, "dimensions/0/of"],
    ["a bonus inside a dimension", withItem({ bonus: true }), "dimensions/0/of/0"],
    ["a misspelt field of an item", withItem({ point: "5" }), "dimensions/0/of/0"],
    ["an unknown policy", { missing: "guess" }, "missing"],
    [
      "an unknown gate",
      { gates: [{ ...named("g"), when: holds("lake"), opens: "door" }] },
      "gates/0/opens",
    ],
    [
      "six stars",
      {
        classification: {
          classes: [{ ...named("six"), star: 6, when: holds("lake") }],
          matching: "first",
        },
      },
      "classification/classes/0/star",
    ],
    [
      "half a star",
      {
        classification: {
          classes: [{ ...named("six"), star: 0.5, when: holds("lake") }],
          matching: "first",
        },
      },
      "classification/classes/0/star",
    ],
    [
      "no classes",
      { classification: { classes: [], matching: "first" } },
      "classification/classes",
    ],
    ["ranking by nothing", { ranking: { by: [], ties: "gaps" } }, "ranking/by"],
    ["half a seat", withSeats({ kind: "fixed", seats: 0.5 }), "seating/seats/0/count/seats"],
    ["seats below 0", withSeats({ kind: "fixed", seats: -1 }), "seating/seats/0/count/seats"],
    [
      "too many dimensions",
      { dimensions: Array.from({ length: 501 }, () => fullDimension) },
      "dimensions",
    ],
  ])("refuses %s", (_, change, path) => {
    expect(pathsIn(change)).toContain(path);
  });

  it.each([
    ["0", true],
    ["0.1", true],
    ["1", true],
    ["1.00", true],
    ["1.01", false],
    ["-0.1", false],
    ["10", false],
  ])("takes a share from 0 to 1: %s is one: %s", (share, valid) => {
    const count = { kind: "share", share, of: "entrants", rounding: "floor" };
    expect(pathsIn(withSeats(count))).toEqual(valid ? [] : ["seating/seats/0/count/share"]);
  });
});
