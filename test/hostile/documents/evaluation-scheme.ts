import type { EvaluationScheme } from "../../../src/evaluation/model.js";
import {
  classFrom,
  dimension,
  fact,
  figure,
  figureIs,
  gate,
  group,
  holds,
  item,
  labelOf,
  printed,
  schemeOf,
  stars,
  twoPlaces,
  veto,
} from "../../support/evaluation-schemes.js";

const clause = { document: "Notice 1", clause: "article 2" };

/** A scheme that uses everything a scheme can hold. */
export const variedScheme = schemeOf({
  citation: clause,
  effective: { from: "2024-01-01", until: "2027-01-01" },
  facts: {
    kind: { kind: "choice", options: [{ id: "town" }, { id: "village" }] },
    plate: { kind: "boolean", label: labelOf("plate"), better: "more" },
    lake: { kind: "boolean", mayBeUnknown: true },
    events: { kind: "count", unit: "次", most: 60 },
    late: { kind: "count", mayBeUnknown: true },
    area: { kind: "decimal", least: "0", most: "5000", mayBeUnknown: true },
    cases: {
      kind: "list",
      most: 20,
      rows: { loss: { kind: "decimal" }, grave: { kind: "boolean" } },
    },
    fraud: { kind: "boolean" },
    founded: { kind: "date", mayBeUnknown: true },
  },
  parameters: {
    target: {
      lowerLevels: "may-raise",
      layers: [
        { level: "nation", values: [{ from: "2020-01-01", value: "12", citation: clause }] },
        { level: "county", place: "Shicheng", values: [{ from: "2024-01-01", value: "24" }] },
      ],
    },
  },
  cohort: [
    { id: "mean-area", of: fact("area"), take: "mean", within: "kind", rounding: twoPlaces },
    { id: "place", of: fact("events"), where: holds("plate"), take: "rank" },
  ],
  figures: [
    {
      id: "age",
      amount: {
        kind: "elapsed",
        from: { kind: "fact", fact: "founded" },
        until: { kind: "as-of" },
        unit: "years",
      },
    },
    { id: "settled", condition: { kind: "known", fact: "founded" } },
    { id: "late-count", amount: { kind: "or-else", of: fact("late"), otherwise: printed("0") } },
    {
      id: "grave-cases",
      amount: { kind: "over", list: "cases", take: "count", where: holds("grave") },
    },
  ],
  dimensions: [
    dimension(
      "premises",
      [
        item("plate", "20", {
          citation: clause,
          rule: {
            kind: "choose",
            cases: [{ id: "A", when: holds("plate"), then: printed("20") }],
            matching: "first",
            otherwise: printed("0"),
          },
        }),
        item("area", "10", {
          rule: {
            kind: "bands",
            of: fact("area"),
            bands: [
              { id: "A", from: "200", then: printed("10") },
              { id: "B", from: "100", below: "200", then: printed("6.6") },
            ],
            matching: "only",
            otherwise: printed("0"),
          },
          missing: "zero",
        }),
      ],
      { points: "30", most: "30" },
    ),
    dimension(
      "activities",
      [
        group(
          "yearly",
          [
            item("events", "40", {
              rule: {
                kind: "clamp",
                of: {
                  kind: "quotient",
                  dividend: { kind: "product", of: [printed("40"), fact("events")] },
                  divisor: { kind: "parameter", parameter: "target" },
                  rounding: twoPlaces,
                },
                most: printed("40"),
              },
              assessor: "publicity office",
              methods: ["documents", "visit"],
            }),
            item("boats", "10", {
              rule: printed("10"),
              applies: holds("lake"),
              notApplicable: "redistribute",
            }),
          ],
          { points: "50", least: "0" },
        ),
        item("losses", "20", {
          rule: {
            kind: "clamp",
            of: {
              kind: "sum",
              of: [
                printed("20"),
                { kind: "over", list: "cases", take: "sum", amount: fact("loss") },
              ],
            },
            least: printed("0"),
          },
        }),
      ],
      { points: "70", notApplicable: "rescale", applies: holds("plate") },
    ),
    dimension(
      "extra",
      [item("lead", "5", { rule: { kind: "sum", of: [figure("place"), printed("-1")] } })],
      { bonus: true, most: "5", least: "-5" },
    ),
  ],
  total: { points: "100", least: "0", most: "110", rounding: twoPlaces },
  gates: [
    gate("has-plate", holds("plate"), "application"),
    gate("old-enough", figureIs("age", "at-least", "1"), "award"),
  ],
  vetoes: [
    veto("fraud", holds("fraud"), { kind: "bars" }),
    {
      ...veto("grave", figureIs("grave-cases", "above", "0"), { kind: "caps", class: "three" }),
      legalBasis: clause,
    },
    veto("none-late", figureIs("late-count", "above", "20"), { kind: "zeroes" }),
    veto("all-late", figureIs("late-count", "above", "25"), { kind: "removes" }),
  ],
  classification: { ...stars, classes: [...stars.classes, classFrom("half", "40")] },
  ranking: {
    by: [
      { figure: "total", first: "highest" },
      { figure: "age", first: "lowest" },
    ],
    within: "kind",
    ties: "gaps",
  },
  seating: {
    seats: [
      { class: "five", stratum: "village", count: { kind: "fixed", seats: 1 } },
      {
        class: "four",
        andAbove: true,
        count: { kind: "share", share: "0.5", of: "qualified", line: "three", rounding: "ceiling" },
      },
      { class: "three", count: { kind: "open" } },
    ],
    ties: "unresolved",
    overflow: "next-class",
  },
} as const satisfies Partial<EvaluationScheme>);

/** Sites for this scheme: full marks, missing evidence, faults, and one without facts enough. */
export const variedEntrants = [
  {
    site: "riverside",
    facts: {
      kind: "village",
      plate: true,
      lake: true,
      events: 24,
      late: 0,
      area: "250.5",
      cases: [],
      fraud: false,
      founded: "2019-10-01",
    },
  },
  {
    site: "hillside",
    facts: {
      kind: "village",
      plate: true,
      events: 7,
      cases: [
        { loss: "-1.5", grave: false },
        { loss: "-2.25", grave: true },
      ],
      fraud: false,
    },
  },
  {
    site: "圩镇",
    facts: {
      kind: "town",
      plate: false,
      lake: false,
      events: 60,
      late: { unknown: "not-published" },
      area: "99.99",
      cases: [{ loss: "-20", grave: true }],
      fraud: true,
      founded: "2024-02-29",
    },
  },
  { site: "market", facts: { kind: "town", plate: true } },
];

/** A day and a place at which the parameter of this scheme has a value. */
export const variedOptions = {
  asOf: "2024-08-01",
  knownOn: "2024-09-01",
  places: { county: "Shicheng" },
  detail: "trace",
} as const;
