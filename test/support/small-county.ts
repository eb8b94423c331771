import type {
  CountyFacts,
  CountyYearScheme,
  LinkageScheme,
  Reform,
} from "../../src/composition/index.js";
import type { Label } from "../../src/core/text.js";
import type { EvaluationScheme } from "../../src/evaluation/model.js";
import type { GrantScheme } from "../../src/funding/model.js";
import type { PayScheme } from "../../src/pay/model.js";
import type { PointsScheme } from "../../src/points/model.js";
import {
  above,
  atLeast,
  choose,
  constant,
  equals,
  fact,
  figure,
  holds,
  over,
  product,
  proportion,
  quotient,
  table,
} from "../../src/rules/index.js";
import { setIn } from "./set-in.js";

export const named = (zh: string, en = zh): Label => ({ zh, en });

/** What every scheme of the small county says of itself. */
const issued = (id: string) =>
  ({
    id,
    version: "2024",
    title: named(id),
    issuer: "a county",
    region: "a county",
    effective: { from: "2024-01-01" },
    citation: { document: `Notice ${id}` },
  }) as const;

const toTwoPlaces = { places: 2, mode: "half-up" } as const;

/** 60 points for twelve activities, 10 for each report in time; five stars for one station. */
export const starScheme: EvaluationScheme = {
  ...issued("stars"),
  kind: "evaluation",
  subject: "site",
  facts: {
    activities: { kind: "count", mayBeUnknown: true },
    reports: { kind: "count", most: 4, mayBeUnknown: true },
    accident: { kind: "boolean" },
    town: { kind: "choice", options: [{ id: "north" }, { id: "south" }] },
  },
  dimensions: [
    {
      id: "work",
      label: named("工作", "work"),
      points: "100",
      of: [
        {
          id: "activities",
          label: named("活动", "activities"),
          points: "60",
          rule: proportion({
            done: fact("activities"),
            target: constant("12"),
            points: "60",
            rounding: toTwoPlaces,
          }),
        },
        {
          id: "papers",
          label: named("材料", "papers"),
          of: [
            {
              id: "reports",
              label: named("报告", "reports"),
              points: "40",
              rule: product([fact("reports"), constant("10")]),
            },
          ],
        },
      ],
    },
  ],
  figures: [{ id: "busy", condition: atLeast(fact("activities"), "10") }],
  total: { points: "100" },
  missing: "unknown",
  notApplicable: "drop",
  vetoes: [
    {
      id: "accident",
      label: named("责任事故", "accident"),
      when: holds("accident"),
      effect: { kind: "bars" },
    },
  ],
  classification: {
    classes: [
      {
        id: "five",
        star: 5,
        label: named("五星", "5 stars"),
        when: atLeast(figure("total"), "90"),
      },
      {
        id: "four",
        star: 4,
        label: named("四星", "4 stars"),
        when: atLeast(figure("total"), "80"),
      },
      {
        id: "three",
        star: 3,
        label: named("三星", "3 stars"),
        when: atLeast(figure("total"), "60"),
      },
    ],
    matching: "first",
    otherwise: { id: "unrated", label: named("不定星级", "unrated") },
  },
  ranking: { by: [{ figure: "total", first: "highest" }], ties: "gaps" },
  seating: {
    seats: [{ class: "five", count: { kind: "fixed", seats: 1 } }],
    ties: "unresolved",
    overflow: "next-class",
  },
};

export const grantScheme: GrantScheme = {
  ...issued("grants"),
  kind: "grants",
  facts: {
    star: { kind: "count", most: 5, mayBeUnknown: true },
    town: { kind: "choice", options: [{ id: "north" }, { id: "south" }] },
  },
  grants: [
    {
      id: "high",
      label: named("四星以上", "4 stars or more"),
      when: atLeast(fact("star"), "4"),
      amount: choose({
        cases: [{ when: equals(fact("star"), "5"), then: constant("10000") }],
        matching: "first",
        otherwise: constant("5000"),
      }),
      source: "city",
    },
    {
      id: "three",
      label: named("三星", "3 stars"),
      when: equals(fact("star"), "3"),
      amount: constant("3000"),
    },
  ],
};

/** 2000 yuan a month, a tenth of it by the employer, and a sum for the star in December. */
export const payScheme: PayScheme = {
  ...issued("pay"),
  kind: "pay",
  facts: {
    star: {
      kind: "choice",
      mayBeUnknown: true,
      options: [{ id: "none" }, { id: "3" }, { id: "4" }, { id: "5" }],
    },
  },
  monthFacts: { praised: { kind: "boolean", mayBeUnknown: true } },
  rates: [{ id: "full", label: named("标准", "standard"), amount: constant("2000") }],
  items: [
    {
      id: "basic",
      label: named("基本报酬", "basic pay"),
      side: "earning",
      payer: "county",
      of: { kind: "rate", rate: "full", proration: "calendar-days" },
      rounding: toTwoPlaces,
    },
    {
      id: "performance",
      label: named("绩效报酬", "performance pay"),
      side: "earning",
      payer: "city",
      due: [12],
      of: {
        kind: "rule",
        amount: table({
          keys: ["star"],
          rows: [
            { keys: ["5"], value: "3000" },
            { keys: ["4"], value: "2000" },
            { keys: ["3"], value: "1000" },
          ],
          otherwise: constant("0"),
        }),
      },
      rounding: toTwoPlaces,
    },
    {
      id: "pension",
      label: named("单位缴费", "employer's share"),
      side: "employer",
      payer: "county",
      of: { kind: "rule", amount: product([constant("0.1"), figure("basic")]) },
      rounding: toTwoPlaces,
    },
    {
      id: "dues",
      label: named("会费", "dues"),
      side: "deduction",
      of: { kind: "rule", amount: constant("10") },
      rounding: toTwoPlaces,
    },
  ],
};

export const pointsScheme: PointsScheme = {
  ...issued("points"),
  kind: "points",
  balances: [
    {
      id: "hours",
      label: named("服务时长", "hours"),
      places: 1,
      rounding: "floor",
      expiry: { kind: "never" },
      shortfall: { kind: "refused" },
      transfer: "refused",
      serviceHours: true,
    },
  ],
  items: [
    {
      id: "service",
      label: named("服务", "service"),
      facts: { hours: { kind: "decimal", places: 1 } },
      countsFrom: "service",
      credits: [{ balance: "hours", amount: fact("hours") }],
    },
  ],
  closedPeriods: "refused",
  standing: {
    facts: { clean: { kind: "boolean", mayBeUnknown: true } },
    measures: [{ id: "hours", balance: "hours", of: "earned" }],
    ladders: [
      {
        id: "stars",
        label: named("志愿者星级", "stars of volunteers"),
        titles: "stand",
        tiers: [
          { id: "1", label: named("一星", "1 star"), when: atLeast(figure("hours"), "100") },
          {
            id: "2",
            label: named("二星", "2 stars"),
            when: { kind: "all", of: [atLeast(figure("hours"), "300"), holds("clean")] },
          },
        ],
      },
    ],
  },
};

export const honorScheme: LinkageScheme = {
  ...issued("honors"),
  kind: "linkage",
  subject: "site",
  facts: {
    star: { kind: "count", most: 5, mayBeUnknown: true },
    overdue: { kind: "count", mayBeUnknown: true },
    total: { kind: "decimal", mayBeUnknown: true },
    town: { kind: "choice", options: [{ id: "north" }, { id: "south" }] },
  },
  honors: [
    {
      id: "village",
      label: named("文明村", "civilized village"),
      citation: { document: "Notice honors", clause: "2" },
      requires: [
        {
          id: "star",
          label: named("三星以上", "3 stars or more"),
          citation: { document: "Notice honors", clause: "3" },
          when: atLeast(fact("star"), "3"),
        },
      ],
      bars: [
        {
          id: "overdue",
          label: named("任务逾期", "duty overdue"),
          citation: { document: "Notice honors", clause: "4" },
          legalBasis: { document: "a regulation" },
          when: atLeast(fact("overdue"), "1"),
        },
      ],
      seats: [{ most: 2 }],
      rank: fact("total"),
    },
  ],
};

/** The network as one indicator of the county: mean, share and worst of its stations. */
const compositeScheme: EvaluationScheme = {
  ...issued("composite"),
  kind: "evaluation",
  subject: "region",
  facts: {
    stations: {
      kind: "list",
      rows: {
        score: { kind: "decimal", mayBeUnknown: true },
        star: { kind: "count", mayBeUnknown: true },
      },
    },
    economy: { kind: "decimal", least: "0", most: "75" },
  },
  dimensions: [
    {
      id: "economy",
      label: named("经济", "economy"),
      of: [{ id: "growth", label: named("增长", "growth"), rule: fact("economy") }],
    },
    {
      id: "network",
      label: named("文明实践", "civilization practice"),
      points: "25",
      of: [
        {
          id: "mean",
          label: named("平均分", "mean"),
          points: "10",
          rule: product([
            constant("0.1"),
            over({
              list: "stations",
              take: "mean",
              amount: fact("score"),
              rounding: toTwoPlaces,
            }),
          ]),
        },
        {
          id: "share",
          label: named("三星以上占比", "share of 3 stars"),
          points: "10",
          rule: product([
            constant("10"),
            quotient({
              dividend: over({
                list: "stations",
                take: "count",
                where: atLeast(fact("star"), "3"),
              }),
              divisor: over({ list: "stations", take: "count" }),
              rounding: toTwoPlaces,
            }),
          ]),
        },
        {
          id: "worst",
          label: named("最低分", "worst"),
          points: "5",
          rule: choose({
            cases: [
              {
                when: above(over({ list: "stations", take: "min", amount: fact("score") }), "60"),
                then: constant("5"),
              },
            ],
            matching: "first",
            otherwise: constant("0"),
          }),
        },
      ],
    },
  ],
  total: { points: "100" },
  missing: "unknown",
  notApplicable: "drop",
};

/** The schemes of a county with five stations, worked by hand in the tests. */
export const smallCounty: CountyYearScheme = {
  kind: "county-year",
  id: "small",
  version: "2024",
  title: named("小县的一年", "the year of a small county"),
  parts: [
    {
      id: "duties",
      kind: "cadence",
      label: named("季通报", "quarterly reports"),
      scheme: {
        ...issued("duties"),
        kind: "cadence",
        facts: {},
        duties: [
          {
            id: "report",
            label: named("季报", "quarterly report"),
            submission: named("报告", "report"),
            every: { unit: "quarter" },
            due: { kind: "days", from: "end", count: 10 },
          },
        ],
      },
    },
    { id: "stars", kind: "evaluation", label: named("星级评估", "stars"), scheme: starScheme },
    {
      id: "grants",
      kind: "grants",
      label: named("奖补", "grants"),
      unitsOf: "stars",
      scheme: grantScheme,
    },
    {
      id: "ends",
      kind: "classes",
      label: named("抓两头", "the two ends"),
      unitsOf: "stars",
      scheme: { kind: "star", strongFrom: 4, weakUpTo: 1, unrated: "weak" },
    },
    {
      id: "pairs",
      kind: "pairing",
      label: named("结对", "pairs"),
      scheme: {
        ...issued("pairs"),
        kind: "pairing",
        givers: [{ id: "strong", label: named("强", "strong"), most: 1, takes: ["weak"] }],
        sites: [{ id: "weak", label: named("弱", "weak"), least: 1, most: 1 }],
        pairFacts: { distance: { kind: "count" } },
        distance: "distance",
        cost: fact("distance"),
        ownUnit: "barred",
      },
      enrols: [
        { part: "ends", result: "class", is: "strong", as: "giver", kind: "strong" },
        { part: "ends", result: "class", is: "weak", as: "site", kind: "weak" },
      ],
    },
    { id: "pay", kind: "pay", label: named("报酬", "pay"), scheme: payScheme },
    { id: "points", kind: "points", label: named("积分", "points"), scheme: pointsScheme },
    {
      id: "honors",
      kind: "linkage",
      label: named("评优", "honors"),
      unitsOf: "stars",
      scheme: honorScheme,
    },
    {
      id: "composite",
      kind: "evaluation",
      label: named("综合考评", "composite appraisal"),
      scheme: compositeScheme,
    },
  ],
  links: [
    {
      kind: "value",
      from: { part: "duties", result: "met" },
      to: { part: "stars", fact: "reports" },
    },
    {
      kind: "value",
      from: { part: "stars", result: "star" },
      to: { part: "grants", fact: "star" },
      absent: 0,
    },
    { kind: "value", from: { part: "stars", fact: "town" }, to: { part: "grants", fact: "town" } },
    { kind: "value", from: { part: "stars", result: "star" }, to: { part: "ends", fact: "star" } },
    {
      kind: "value",
      from: { part: "stars", result: "star" },
      to: { part: "pay", fact: "star", since: "2024-12-01" },
      relation: "staff",
      absent: "none",
    },
    {
      kind: "value",
      from: { part: "stars", result: "star" },
      to: { part: "honors", fact: "star" },
      absent: 0,
    },
    {
      kind: "value",
      from: { part: "stars", result: "total" },
      to: { part: "honors", fact: "total" },
    },
    { kind: "value", from: { part: "stars", fact: "town" }, to: { part: "honors", fact: "town" } },
    {
      kind: "value",
      from: { part: "duties", result: "overdue" },
      to: { part: "honors", fact: "overdue" },
    },
    {
      kind: "rows",
      from: { part: "stars" },
      to: { part: "composite", fact: "stations" },
      fields: [
        { result: "total", fact: "score" },
        { result: "star", fact: "star", absent: 0 },
      ],
    },
  ],
};

const quarterDays = ["2024-02-15", "2024-05-15", "2024-08-15", "2024-11-15"] as const;

const reports = (subject: string, ...quarters: readonly number[]) =>
  quarters.map((quarter) => ({
    subject,
    duty: "report",
    on: quarterDays[quarter - 1] ?? "2024-02-15",
  }));

const station = (unit: string, activities: number, accident = false, town = "north") => ({
  unit,
  facts: { activities, accident, town },
});

const hours = (id: string, purse: string, amount: string) =>
  ({
    kind: "earn",
    id,
    purse,
    item: "service",
    facts: { hours: amount },
    on: "2024-05-01",
    recordedOn: "2024-05-02",
  }) as const;

const person = (id: string, from: "2024-01-01" | "2024-07-01" = "2024-01-01") => ({
  person: id,
  service: [{ from }],
  facts: { star: [{ from: "2024-01-01" as const, value: "none" }] },
});

const at = (id: string, east: number) => ({ id, place: { east, north: 0 } });

/** The facts of the small county. */
export const smallFacts: CountyFacts = {
  parts: [
    {
      part: "duties",
      kind: "cadence",
      register: {
        subjects: ["s1", "s2", "s3", "s4", "s5"].map((id) => ({ id, facts: {} })),
        submissions: [
          ...reports("s1", 1, 2, 3, 4),
          ...reports("s2", 1, 2, 3, 4),
          ...reports("s3", 1, 3, 4),
          ...reports("s4", 1, 4),
          ...reports("s5", 1, 2, 3, 4),
        ],
      },
    },
    {
      part: "stars",
      kind: "evaluation",
      units: [
        station("s1", 12),
        station("s2", 11),
        station("s3", 9, false, "south"),
        station("s4", 5, false, "south"),
        station("s5", 12, true),
      ],
    },
    {
      part: "pairs",
      kind: "pairing",
      round: { givers: [], sites: [] },
      parties: [at("s1", 0), at("s2", 1000), at("s4", 100), at("s5", 900)],
    },
    {
      part: "pay",
      kind: "pay",
      people: [person("p1"), person("p2"), person("p3"), person("p4"), person("p5", "2024-07-01")],
    },
    {
      part: "points",
      kind: "points",
      records: [hours("r1", "v1", "120"), hours("r2", "v2", "50.5"), hours("r3", "v3", "400")],
      holders: [{ unit: "v4" }],
    },
    {
      part: "composite",
      kind: "evaluation",
      units: [{ unit: "county", facts: { economy: "70" } }],
    },
  ],
  relations: [
    {
      id: "staff",
      pairs: ["1", "2", "3", "4", "5"].map((each) => ({ from: `s${each}`, to: `p${each}` })),
    },
    {
      id: "counties",
      pairs: [
        ...["1", "2", "3"].flatMap((each) => [
          { from: `s${each}`, to: "upper" },
          { from: `p${each}`, to: "upper" },
        ]),
        { from: "s4", to: "lower" },
        { from: "p4", to: "lower" },
      ],
    },
  ],
};

/** Candidates for the honor of the small county. */
export const honorCandidates = [
  { unit: "a", facts: { star: 4, overdue: 0, total: "90", town: "north" } },
  { unit: "b", facts: { star: 5, overdue: 1, total: "95", town: "south" } },
  { unit: "c", facts: { star: 3, overdue: 0, town: "south" } },
];

const changeOf = (id: string, at: string, value: string) => ({
  id,
  label: named(id),
  set: [{ at, value }],
});

/** A lower line for three stars, a higher grant for them, and higher pay. */
export const smallReform: Reform = {
  id: "reform",
  title: named("改革", "reform"),
  changes: [
    changeOf("line", "/parts/1/scheme/classification/classes/2/when/right/value", "40"),
    changeOf("amount", "/parts/2/scheme/grants/1/amount/value", "4000"),
    changeOf("base", "/parts/5/scheme/rates/0/amount/value", "2400"),
  ],
};

/** The small county with higher pay. */
export const reformedCounty = setIn(
  { ...smallCounty, version: "2025" },
  "/parts/5/scheme/rates/0/amount/value",
  "2400",
);
