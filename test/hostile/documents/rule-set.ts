import { variedFacts, variedParameters } from "../../support/rule-sheets.js";

const five = { kind: "constant", value: "5" };
const visits = { kind: "fact", fact: "visits", label: { zh: "次数", en: "visits" } };
const plate = { kind: "holds", fact: "plate" };
const open = { kind: "holds", fact: "open" };
const many = { kind: "compare", left: visits, is: "at-least", right: five };
const town = { kind: "among", fact: "level", options: ["center", "institute"] };
const rounding = { places: 2, mode: "half-up" };

/** One figure for each kind of amount. */
const amounts: Readonly<Record<string, unknown>> = {
  constant: five,
  fact: visits,
  parameter: { kind: "parameter", parameter: "hourly", citation: { document: "Notice 1" } },
  sum: { kind: "sum", of: [visits, five, { kind: "figure", figure: "parameter" }] },
  product: { kind: "product", of: [{ kind: "fact", fact: "area" }, five] },
  quotient: { kind: "quotient", dividend: five, divisor: visits, rounding },
  round: {
    kind: "round",
    of: { kind: "fact", fact: "change" },
    rounding: { step: "0.5", mode: "up" },
  },
  min: { kind: "min", of: [visits, five] },
  max: { kind: "max", of: [visits, { kind: "fact", fact: "late" }] },
  clamp: {
    kind: "clamp",
    of: { kind: "figure", figure: "sum" },
    least: { ...five, value: "0" },
    most: five,
  },
  units: { kind: "units", of: visits, size: "4", each: five, part: "dropped" },
  bands: {
    kind: "bands",
    of: visits,
    bands: [
      { id: "A", from: "10", then: five },
      { id: "B", above: "3", below: "10", then: visits },
    ],
    matching: "only",
    otherwise: { kind: "constant", value: "0" },
  },
  brackets: {
    kind: "brackets",
    of: visits,
    brackets: [
      { upTo: "10", rate: "0.5" },
      { size: "5", each: "2", part: "counts" },
    ],
  },
  choose: {
    kind: "choose",
    cases: [
      { id: "A", when: many, then: five },
      { id: "B", when: town, then: { kind: "figure", figure: "units" } },
    ],
    matching: "first",
    otherwise: visits,
  },
  table: {
    kind: "table",
    keys: ["level", "status"],
    rows: [
      { keys: ["center", "demonstration"], value: "30000" },
      { keys: ["station", "standard-met"], value: "5000" },
    ],
    otherwise: five,
  },
  count: { kind: "count", of: [plate, open, many] },
  over: {
    kind: "over",
    list: "cases",
    take: "mean",
    where: { kind: "not", of: { kind: "holds", fact: "settled" } },
    amount: {
      kind: "sum",
      of: [
        { kind: "fact", fact: "loss" },
        { kind: "earlier", same: ["sort"], on: "on", within: { unit: "months", length: 6 } },
        {
          kind: "elapsed",
          from: { kind: "fact", fact: "on" },
          until: { kind: "day", day: "2024-06-30" },
          unit: "days",
        },
      ],
    },
    rounding,
    otherwise: five,
  },
  elapsed: {
    kind: "elapsed",
    from: { kind: "fact", fact: "founded" },
    until: { kind: "as-of" },
    unit: "years",
  },
  orElse: { kind: "or-else", of: { kind: "fact", fact: "change" }, otherwise: five },
};

/** A rule set with every kind of fact, amount and condition. */
export const variedRules = {
  facts: variedFacts,
  parameters: variedParameters,
  figures: [
    ...Object.entries(amounts).map(([id, amount]) => ({ id, amount })),
    {
      id: "worthy",
      label: { zh: "合格", en: "worthy" },
      citation: { document: "Notice 1", clause: "article 2", grade: "A" },
      condition: {
        kind: "all",
        of: [
          { kind: "any", of: [plate, open] },
          { kind: "some", least: 1, of: [many, town] },
          { kind: "not", of: { kind: "known", fact: "share" } },
        ],
      },
    },
  ],
};

/** Facts for these rules, with whatever may be unknown left out, given or refused in turn. */
export const variedRecord = {
  visits: 12,
  late: { unknown: "missing-evidence" },
  area: "120.5",
  change: "-2.125",
  fund: "250000",
  plate: true,
  level: "station",
  status: "standard-met",
  founded: "2019-10-01",
  checked: "2024-05-04",
  note: "祠堂",
  cases: [
    { sort: "late", on: "2024-01-31", loss: "-0.5", times: 2, settled: false },
    { sort: "late", on: "2024-03-01", loss: "-1.25", settled: false, grave: true },
    { sort: "absent", remark: "雨", on: "2024-02-29", loss: "-3", settled: true },
  ],
  buses: [{ rides: 3 }, { rides: 0, full: true }],
};

/** A day and a place at which all parameters of these rules have a value. */
export const variedContext = {
  asOf: "2024-08-01",
  knownOn: "2024-09-01",
  places: { county: "Shicheng", township: "Pingshan" },
};
