import type {
  AppraisalScheme,
  EmploymentRecord,
  ReserveScheme,
} from "../../../src/practitioners/model.js";
import {
  appraisalOf,
  appraised,
  bar,
  clause,
  consequence,
  factIs,
  grade,
  holds,
  perhaps,
  periodOf,
  probationRules,
  requirement,
  reserveOf,
  veto,
} from "../../support/practitioner-documents.js";

const period = periodOf("2022-01-01", "2023-01-01");

/** A record that uses everything a record can hold. */
export const variedRecord: EmploymentRecord = {
  person: "p1",
  appointments: [
    {
      id: "a1",
      post: "practitioner",
      site: "riverside",
      period,
      contract: periodOf("2022-01-01", "2024-01-01"),
      probation: { months: 3 },
      primary: true,
      ending: "transfer",
      recordedOn: "2023-01-05",
    },
    { id: "a1", post: "practitioner", period: periodOf("2022-01-01") },
    {
      id: "a2",
      post: "clerk",
      period: periodOf("2022-12-01"),
      probation: { until: "2023-02-01" },
      primary: true,
      follows: "a1",
    },
  ],
  leaves: [
    { id: "1", kind: "maternity", period: periodOf("2022-06-01", "2022-09-01"), appointment: "a1" },
    { id: "2", kind: "unpaid", period: periodOf("2021-12-01", "2022-02-01") },
  ],
  memberships: [
    { id: "m", period: periodOf("2022-03-01", "2024-01-01"), recordedOn: "2022-04-01" },
  ],
  appraisals: [
    appraised(2022, "unqualified"),
    appraised(2023, "unqualified", { recordedOn: "2024-01-20" }),
  ],
};

const parameters = {
  line: {
    lowerLevels: "may-raise",
    layers: [
      { level: "nation", values: [{ from: "2020-01-01", value: "60", citation: clause }] },
      { level: "county", place: "Shicheng", values: [{ from: "2024-01-01", value: "65" }] },
    ],
  },
} as const;

/** An appraisal scheme that uses everything one can hold. */
export const variedAppraisal: AppraisalScheme = appraisalOf({
  parameters,
  facts: {
    score: { kind: "decimal", least: "0", most: "100", mayBeUnknown: true },
    late: { kind: "count", most: 400 },
    fraud: perhaps,
  },
  figures: [
    {
      id: "over-line",
      amount: {
        kind: "sum",
        of: [
          { kind: "fact", fact: "score" },
          {
            kind: "product",
            of: [
              { kind: "constant", value: "-1" },
              { kind: "parameter", parameter: "line" },
            ],
          },
        ],
      },
    },
    { id: "scored", condition: { kind: "known", fact: "score" } },
  ],
  grades: [
    { ...grade("excellent", factIs("score", "at-least", 90)), citation: clause },
    grade("qualified", {
      kind: "compare",
      left: { kind: "figure", figure: "over-line" },
      is: "at-least",
      right: { kind: "constant", value: "0" },
    }),
    grade("unqualified"),
  ],
  vetoes: [
    veto("late", factIs("late", "above", 15), "qualified"),
    { ...veto("fraud", holds("fraud"), "unqualified"), legalBasis: clause },
  ],
  consequences: [
    consequence("end", { legalBasis: clause }),
    consequence("cut", { running: 1, gaps: "bridge", effect: { kind: "pay", change: "-0.25" } }),
    consequence("first", { grades: ["excellent", "qualified"], repeats: "every-full-run" }),
  ],
} as const);

/** Persons for this scheme: one with all facts, one with few, one with too few. */
export const variedPersons = [
  { person: "p1", facts: { score: "92.5", late: 0, fraud: false } },
  { person: "p2", facts: { late: 16, fraud: { unknown: "not-published" } } },
  { person: "村", facts: { score: "65", late: 3, fraud: true } },
  { person: "p4", facts: { score: "65" } },
];

/** A scheme of reserve candidates that uses everything one can hold. */
export const variedReserve: ReserveScheme = reserveOf({
  parameters,
  facts: {
    born: { kind: "date" },
    member: perhaps,
    degree: { kind: "choice", options: [{ id: "school" }, { id: "college" }] },
    released: { kind: "date", mayBeUnknown: true },
    sanctionEnds: { kind: "date", mayBeUnknown: true },
    score: { kind: "decimal", least: "0", most: "100" },
  },
  figures: [
    {
      id: "age",
      amount: {
        kind: "elapsed",
        from: { kind: "fact", fact: "born" },
        until: { kind: "as-of" },
        unit: "years",
      },
    },
  ],
  requirements: [
    {
      ...requirement("age", {
        kind: "compare",
        left: { kind: "figure", figure: "age" },
        is: "at-most",
        right: { kind: "constant", value: "35" },
      }),
      citation: clause,
    },
    requirement("member"),
    requirement("degree", { kind: "among", fact: "degree", options: ["college"] }),
    requirement("score", {
      kind: "compare",
      left: { kind: "fact", fact: "score" },
      is: "at-least",
      right: { kind: "parameter", parameter: "line" },
    }),
  ],
  bars: [
    bar("sentence", {
      legalBasis: clause,
      when: { kind: "known", fact: "released" },
      term: { from: "released", length: { unit: "years", length: 5 }, ends: "on-day" },
    }),
    bar("sanction", {
      when: { kind: "known", fact: "sanctionEnds" },
      term: { until: "sanctionEnds", ends: "day-after" },
    }),
  ],
  quotas: [
    { role: "reserve", citation: clause, least: 2, most: 4 },
    { role: "reserve", kind: "poor", least: 3 },
  ],
} as const);

/** Candidates for this scheme. */
export const variedCandidates = [
  {
    person: "p1",
    facts: {
      born: "1990-02-28",
      member: true,
      degree: "college",
      released: "2020-02-29",
      score: "70",
    },
  },
  {
    person: "p2",
    facts: { born: "1992-02-29", degree: "school", sanctionEnds: "2024-08-01", score: "64.99" },
  },
  { person: "p3", facts: { born: "1992-02-29" } },
];

/** Villages for this scheme. */
export const variedVillages = [
  { id: "a", listed: [{ role: "reserve", count: 2 }] },
  { id: "b", kind: "poor", villages: 3, listed: [{ role: "reserve", count: 8 }] },
  { id: "c", listed: [{ role: "reserve", count: { unknown: "not-published" } }] },
];

/** A day and a place at which the parameter of these schemes has a value. */
export const variedJudging = {
  asOf: "2024-08-01",
  knownOn: "2024-09-01",
  places: { county: "Shicheng" },
  detail: "trace",
} as const;

export const variedRules = probationRules;
