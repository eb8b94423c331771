import type { PointsScheme } from "../../src/points/model.js";
import { holds } from "../../src/rules/build-conditions.js";
import { constant, fact } from "../../src/rules/build-leaves.js";
import { balance, given, goods, pointsScheme, ten } from "./points-schemes.js";
import { courtesyOf, earnedAll, ladderOf, poolOf, rankingOf, tierFrom } from "./points-standing.js";

const label = { zh: "上限", en: "cap" } as const;

/** A scheme in which every field stands, so that a field that a schema forgets fails. */
export const fullScheme: PointsScheme = pointsScheme({
  parameters: {
    line: {
      label,
      unit: "points",
      lowerLevels: "may-raise",
      layers: [{ level: "nation", values: [{ from: "2000-01-01", value: "1" }] }],
    },
  },
  balances: [
    balance({
      citation: { document: "Rule", clause: "1" },
      expiry: { kind: "period-end", months: 12, graceMonths: 3 },
      shortfall: { kind: "debt", most: "10" },
      reserve: "5",
      suspendedBelow: "2",
      moves: "by-headcount",
    }),
    balance({ id: "hours", places: 1, serviceHours: true }),
    balance({
      id: "term",
      expiry: { kind: "months", months: 36 },
      shortfall: { kind: "forgiven" },
    }),
    balance({ id: "fixed", expiry: { kind: "day", day: "2030-01-01" }, transfer: "allowed" }),
  ],
  items: [
    {
      ...given,
      enteredWithinDays: 30,
      enteredIn: { per: "year", from: { months: 12, day: 1 }, last: { months: 15, day: 30 } },
      approval: [
        {
          id: "posted",
          label,
          citation: { document: "Rule" },
          afterDays: 3,
          afterWorkdays: 2,
          withinDays: 9,
        },
      ],
      credits: [{ balance: "points", amount: fact("points"), least: "1" }],
    },
    { ...ten, countsFrom: "entry" },
  ],
  caps: [
    {
      id: "cap",
      label,
      balance: "points",
      items: ["ten"],
      per: "holding",
      whose: "purse",
      counts: "points",
      most: "100",
      beyond: "lost",
      donatedTo: "fund",
    },
  ],
  offers: [
    {
      ...goods,
      price: "5",
      yuanPerPoint: "1",
      multipleOf: "5",
      vouchers: ["10", "5"],
      topUp: "2",
      leastBalance: "10",
      stock: true,
      limits: [{ per: "quarter", whose: "scheme", counts: "pieces", most: 9, sharedAs: "all" }],
      open: { weekdays: [1], daysOfMonth: [15], months: [3] },
      facts: { resident: { kind: "boolean" } },
      when: holds("resident"),
    },
  ],
  decrees: [
    {
      year: 2024,
      published: "2023-10-25",
      citation: { document: "国办发明电〔2023〕7号" },
      holidays: [{ name: "元旦", from: "2024-01-01", until: "2024-01-02" }],
      workdays: ["2024-02-04"],
    },
  ],
  standing: {
    facts: { clean: { kind: "boolean" }, kind: { kind: "choice", options: [{ id: "village" }] } },
    measures: [
      earnedAll,
      {
        id: "year",
        balance: "points",
        of: "held",
        window: { kind: "calendar", per: "year", ago: 1 },
      },
      { id: "last", balance: "hours", of: "redeemed", window: { kind: "last", months: 12 } },
      {
        id: "days",
        balance: "hours",
        of: "earned",
        window: { kind: "days", period: { from: "2024-01-01", until: "2024-07-01" } },
      },
    ],
    ladders: [
      ladderOf({
        citation: { document: "Rule" },
        rated: { months: [10], day: 31 },
        cycle: { measure: "earned", length: "300" },
        tiers: [
          tierFrom("1", "10", {
            citation: { document: "Rule", clause: "2" },
            grantedBy: "county association",
            awards: [{ id: "badge", label, each: "once" }],
          }),
        ],
      }),
    ],
    courtesies: [
      courtesyOf({
        provider: "transport office",
        when: holds("clean"),
        terms: [
          {
            tiers: ["1"],
            label,
            value: constant("10"),
            quotas: [{ per: "year", whose: "purse", most: 1 }],
            open: { daysOfMonth: [5], months: [1] },
          },
        ],
      }),
    ],
    rankings: [
      rankingOf({
        when: holds("clean"),
        within: "kind",
        top: 10,
        atLine: "all",
        awards: [{ id: "first", label, from: 1, upTo: 1, yuan: "500" }],
      }),
    ],
    clearings: [
      {
        id: "inactive",
        label,
        citation: { document: "Rule" },
        balance: "points",
        keep: "5",
        when: holds("clean"),
      },
    ],
    pools: [poolOf({ when: holds("clean"), share: "0.2" })],
  },
});
