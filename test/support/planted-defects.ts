import type { DecimalString } from "../../src/core/decimal-text.js";
import type { EvaluationScheme } from "../../src/evaluation/model.js";
import type { Amount, Band, Condition } from "../../src/rules/model.js";
import {
  classFrom,
  dimension,
  fact,
  figureIs,
  gate,
  holds,
  item,
  labelOf,
  printed,
  schemeOf,
  stars,
  veto,
} from "./evaluation-schemes.js";

/** A scheme with one mistake of a kind that real texts make. */
export interface PlantedDefect {
  /** The kind of mistake that published texts make. */
  readonly pitfall: string;
  /** What this text gets wrong. */
  readonly name: string;
  readonly scheme: EvaluationScheme;
  /** Codes and places of all findings, in order. */
  readonly found: readonly string[];
}

const count = { kind: "count", most: 12 } as const;
const answer = { kind: "boolean" } as const;

/** A score from 0 to a full mark with some decimal places. */
const score = (most: DecimalString, places = 1) =>
  ({ kind: "decimal", least: "0", most, places }) as const;

const sum = (...of: readonly Amount[]): Amount => ({ kind: "sum", of });
const times = (...of: readonly Amount[]): Amount => ({ kind: "product", of });
const atLeastZero = (of: Amount): Amount => ({ kind: "clamp", of, least: printed("0") });
const whenHolds = (name: string, points: DecimalString): Amount => ({
  kind: "choose",
  cases: [{ when: holds(name), then: printed(points) }],
  matching: "first",
  otherwise: printed("0"),
});
const within = (from: DecimalString, upTo: DecimalString): Condition => ({
  kind: "all",
  of: [figureIs("total", "at-least", from), figureIs("total", "at-most", upTo)],
});
const band = (interval: Partial<Band>, points: DecimalString): Band => ({
  ...interval,
  then: printed(points),
});

/** A scheme of one item, `score`, out of 100. */
const scored = <const Parts extends Partial<EvaluationScheme>>(parts: Parts, places = 1) =>
  schemeOf({
    facts: { score: score("100", places) },
    dimensions: [dimension("all", [item("score", "100")])],
    total: { points: "100" },
    ...parts,
  });

/** A scheme of one item with a rule of its own. */
const ruled = (
  facts: EvaluationScheme["facts"],
  points: DecimalString,
  rule: Amount,
): EvaluationScheme =>
  schemeOf({ facts, dimensions: [dimension("all", [item("only", points, { rule })])] });

const classesOf = (
  matching: "first" | "only",
  ...classes: readonly (readonly [string, Condition])[]
) => ({
  classes: classes.map(([id, when]) => ({ id, label: labelOf(id), when })),
  matching,
  otherwise: { id: "none", label: labelOf("none") },
});

const only = "/dimensions/0/of/0";

/** Mistakes found in published texts, each planted into a small scheme. */
export const plantedDefects: readonly PlantedDefect[] = [
  {
    pitfall: "a gap between bands",
    name: "stars 80-89 and 90-100 say nothing of 89.5",
    scheme: scored({
      classification: classesOf(
        "only",
        ["five", within("90", "100")],
        ["four", within("80", "89")],
      ),
    }),
    found: ["class-gap /classification"],
  },
  {
    pitfall: "a gap between bands",
    name: "classes of whole points leave 899.5 open, and those below 600 unrated",
    scheme: scored({
      facts: { score: score("1000") },
      dimensions: [dimension("all", [item("score", "1000")])],
      total: { points: "1000" },
      classification: {
        classes: [
          { id: "5A", label: labelOf("5A"), when: within("900", "1000") },
          { id: "4A", label: labelOf("4A"), when: within("800", "899") },
        ],
        matching: "first",
      },
    }),
    found: ["class-gap /classification", "class-gap /classification"],
  },
  {
    pitfall: "bands that overlap",
    name: "950 is in two classes",
    scheme: scored({
      facts: { score: score("1000", 0) },
      dimensions: [dimension("all", [item("score", "1000")])],
      total: { points: "1000" },
      classification: classesOf(
        "only",
        ["5A", figureIs("total", "at-least", "950")],
        ["4A", within("901", "950")],
      ),
    }),
    found: ["class-overlap /classification"],
  },
  {
    pitfall: "inclusiveness left open",
    name: "neither of two stars includes the line between them",
    scheme: scored({
      classification: classesOf(
        "first",
        ["five", figureIs("total", "above", "90")],
        [
          "four",
          { kind: "all", of: [figureIs("total", "above", "80"), figureIs("total", "below", "90")] },
        ],
      ),
    }),
    found: ["class-gap /classification"],
  },
  {
    pitfall: "bands that overlap",
    name: "100-150 hours and 150-200 hours both claim 150",
    scheme: ruled({ hours: score("500", 0) }, "40", {
      kind: "bands",
      of: fact("hours"),
      bands: [
        band({ from: "150" }, "40"),
        band({ from: "100", upTo: "150" }, "30"),
        band({ below: "100" }, "0"),
      ],
      matching: "only",
    }),
    found: [`overlap ${only}/rule`],
  },
  {
    pitfall: "a unit printed rounded",
    name: "a unit deduction printed rounded takes more than there is, without a floor",
    scheme: ruled(
      { missing: { kind: "count", most: 6, better: "less" } },
      "10",
      sum(printed("10"), times(printed("-1.667"), fact("missing"))),
    ),
    found: [`item-without-floor ${only}`],
  },
  {
    pitfall: "sums that do not add up",
    name: "an item of 3 prints 1 + 1",
    scheme: schemeOf({
      facts: { a: answer, b: answer },
      dimensions: [
        dimension(
          "sand",
          [
            item("a", "1", { rule: whenHolds("a", "1") }),
            item("b", "1", { rule: whenHolds("b", "1") }),
          ],
          { points: "3" },
        ),
      ],
      total: { points: "3" },
    }),
    found: ["points-do-not-add-up /dimensions/0"],
  },
  {
    pitfall: "sums that do not add up",
    name: "dimensions of 31, 2, 15, 45 and 6 are said to be 100",
    scheme: schemeOf({
      facts: { points: score("31") },
      dimensions: [
        dimension("all", [item("points", "31")]),
        dimension("others", [
          item("remainder", "68", { rule: times(printed("2"), fact("points")) }),
        ]),
      ],
      total: { points: "100" },
    }),
    found: ["points-do-not-add-up /total", "points-out-of-reach /dimensions/1/of/0"],
  },
  {
    pitfall: "sums that do not add up",
    name: "praise of 20 stands in a line of 7 points, with nothing to keep it there",
    scheme: ruled(
      { praised: answer, exposed: answer },
      "7",
      sum(whenHolds("praised", "20"), times(printed("-1"), whenHolds("exposed", "20"))),
    ),
    found: [`points-exceeded ${only}`, `item-without-floor ${only}`],
  },
  {
    pitfall: "percentages of states",
    name: "state A of an item is 66 % by mistake, so that full marks are never given",
    scheme: ruled({ met: { kind: "count", most: 3 } }, "15", {
      kind: "bands",
      of: fact("met"),
      bands: [band({ from: "3" }, "9.9"), band({ from: "2", upTo: "2" }, "4.95")],
      matching: "only",
      otherwise: printed("0"),
    }),
    found: [`points-out-of-reach ${only}`],
  },
  {
    pitfall: "an item that does not apply",
    name: "an item that only one township has is dropped, and all are ranked together",
    scheme: schemeOf({
      facts: { score: score("98"), lake: answer, clean: answer },
      dimensions: [
        dimension("all", [
          item("score", "98"),
          item("lake", "2", { rule: whenHolds("clean", "2"), applies: holds("lake") }),
        ]),
      ],
      total: { points: "100" },
      ranking: { by: [{ figure: "total", first: "highest" }], ties: "gaps" },
    }),
    found: ["totals-not-comparable /ranking"],
  },
  {
    pitfall: "a total with a bonus",
    name: "nothing says whether a total of 100 with a bonus of 10 is clipped",
    scheme: schemeOf({
      facts: { score: score("100"), extra: score("10") },
      dimensions: [
        dimension("all", [item("score", "100")]),
        dimension("bonus", [item("extra", "10")], { bonus: true }),
      ],
      total: { points: "100" },
    }),
    found: ["points-exceeded /total"],
  },
  {
    pitfall: "additions above the maximum",
    name: "additions lift a group above its own maximum",
    scheme: schemeOf({
      facts: { score: score("5"), praised: answer },
      dimensions: [
        dimension(
          "group",
          [
            item("score", "5"),
            { id: "praise", label: labelOf("praise"), rule: whenHolds("praised", "2") },
          ],
          { points: "5" },
        ),
      ],
      total: { points: "5" },
    }),
    found: ["points-exceeded /dimensions/0"],
  },
  {
    pitfall: "a wrong sign",
    name: "a shortfall with the wrong sign rewards what is missing",
    scheme: ruled(
      { reports: { kind: "count", most: 20 } },
      "5",
      atLeastZero(
        sum(
          printed("-1"),
          times(
            printed("0.5"),
            atLeastZero(sum(printed("12"), times(printed("-1"), fact("reports")))),
          ),
        ),
      ),
    ),
    found: [`shortfall-rewarded ${only}`],
  },
  {
    pitfall: "a wrong sign",
    name: "cases found add points where they should cost some",
    scheme: ruled(
      { failures: { kind: "count", most: 2, better: "less" } },
      "4",
      times(printed("2"), fact("failures")),
    ),
    found: [`better-evidence-lowers ${only}`],
  },
  {
    pitfall: "a proportion without a cap",
    name: "doing more than the target earns more than the points",
    scheme: ruled({ done: count, target: { kind: "count", least: 1, most: 12 } }, "15", {
      kind: "quotient",
      dividend: times(printed("15"), fact("done")),
      divisor: fact("target"),
      rounding: { places: 2, mode: "half-up" },
    }),
    found: [`points-exceeded ${only}`, `proportion-uncapped ${only}/rule`],
  },
  {
    pitfall: "few observations",
    name: "a rate of satisfied people is asked for where nobody was asked",
    scheme: ruled({ satisfied: count, asked: count }, "10", {
      kind: "clamp",
      of: {
        kind: "quotient",
        dividend: times(printed("10"), fact("satisfied")),
        divisor: fact("asked"),
        rounding: { places: 2, mode: "half-up" },
      },
      most: printed("10"),
    }),
    found: [`divisor-may-be-zero ${only}/rule/of`],
  },
  {
    pitfall: "few observations",
    name: "the mean of the children is asked for where there may be none",
    scheme: ruled({ children: { kind: "list", rows: { points: score("10") }, most: 3 } }, "10", {
      kind: "over",
      list: "children",
      take: "mean",
      amount: fact("points"),
      rounding: { places: 2, mode: "half-up" },
    }),
    found: [`too-few-rows ${only}/rule`],
  },
  {
    pitfall: "ties and fractional seats",
    name: "ties at the last seat are left open, and 30 % of a few villages are none",
    scheme: scored({
      classification: stars,
      ranking: { by: [{ figure: "total", first: "highest" }], ties: "gaps" },
      seating: {
        seats: [
          {
            class: "five",
            count: { kind: "share", share: "0.3", of: "entrants", rounding: "floor" },
          },
        ],
        ties: "unresolved",
        overflow: "next-class",
      },
    }),
    found: ["seats-vanish /seating/seats/0", "ties-unresolved /seating"],
  },
  {
    pitfall: "a floor out of reach",
    name: "a star asks for more than the dimension and the total can give",
    scheme: scored({
      dimensions: [dimension("all", [item("score", "100")], { most: "85" })],
      classification: {
        classes: [
          {
            id: "five",
            label: labelOf("five"),
            when: {
              kind: "all",
              of: [figureIs("total", "at-least", "80"), figureIs("all", "at-least", "90")],
            },
          },
          classFrom("four", "70"),
        ],
        matching: "first",
        otherwise: { id: "none", label: labelOf("none") },
      },
    }),
    found: [
      "class-unreachable /classification/classes/0",
      "floor-out-of-reach /classification/classes/0/when/of/1",
    ],
  },
  {
    pitfall: "classes in the wrong order",
    name: "stars listed from the lowest leave the higher ones to nobody",
    scheme: scored({
      classification: {
        ...stars,
        classes: [classFrom("four", "80"), classFrom("five", "90")],
      },
    }),
    found: ["class-unreachable /classification/classes/1"],
  },
  {
    pitfall: "a bonus that opens a gate",
    name: "bonus points open the gate to the award",
    scheme: schemeOf({
      facts: { score: score("100"), extra: score("10") },
      dimensions: [
        dimension("all", [item("score", "100")]),
        dimension("bonus", [item("extra", "10")], { bonus: true }),
      ],
      total: { points: "100", most: "110" },
      gates: [gate("line", figureIs("total", "at-least", "85"), "award")],
    }),
    found: ["bonus-opens-gate /gates/0"],
  },
  {
    pitfall: "idle vetoes",
    name: "a veto that never strikes, one that strikes everybody, one that takes nothing",
    scheme: scored({
      classification: stars,
      vetoes: [
        veto("below", figureIs("total", "below", "0"), { kind: "bars" }),
        veto("all", figureIs("total", "at-most", "100"), { kind: "removes" }),
        veto("top", figureIs("total", "below", "60"), { kind: "caps", class: "five" }),
      ],
    }),
    found: [
      "veto-never-strikes /vetoes/0",
      "veto-always-strikes /vetoes/1",
      "veto-without-effect /vetoes/2",
    ],
  },
  {
    pitfall: "idle gates",
    name: "a gate that nobody passes, and one that everybody passes",
    scheme: scored({
      gates: [
        gate("closed", figureIs("total", "above", "100"), "application"),
        gate("open", figureIs("total", "at-least", "0"), "award"),
      ],
    }),
    found: [
      "floor-out-of-reach /gates/0/when",
      "gate-never-opens /gates/0",
      "gate-always-open /gates/1",
    ],
  },
  {
    pitfall: "combinations missing",
    name: "a table without money for one kind of site and star",
    scheme: ruled(
      {
        kind: { kind: "choice", options: [{ id: "institute" }, { id: "station" }] },
        star: { kind: "choice", options: [{ id: "4" }, { id: "5" }] },
      },
      "4",
      {
        kind: "table",
        keys: ["kind", "star"],
        rows: [
          { keys: ["institute", "5"], value: "4" },
          { keys: ["institute", "4"], value: "3" },
          { keys: ["station", "5"], value: "3" },
        ],
      },
    ),
    found: [`table-incomplete ${only}/rule`],
  },
  {
    pitfall: "rights of persons",
    name: "points taken from persons for petitioning, without a legal basis",
    scheme: {
      ...ruled(
        { visits: { kind: "count", most: 5, label: { zh: "越级上访次数", en: "visits" } } },
        "0",
        {
          ...times(printed("-10"), fact("visits")),
        },
      ),
      subject: "person",
    },
    found: [`legal-basis-missing ${only}`, `touches-petitioning ${only}`],
  },
  {
    pitfall: "rights of persons",
    name: "a household loses its class together with its subsistence allowance",
    scheme: {
      ...scored({
        classification: stars,
        facts: { score: score("100"), fined: answer },
        vetoes: [
          {
            ...veto("allowance", holds("fined"), { kind: "bars" }),
            label: { zh: "取消低保", en: "subsistence allowance withdrawn" },
            legalBasis: { document: "Village rules" },
          },
        ],
      }),
      subject: "household",
    },
    found: ["touches-benefits /vetoes/0"],
  },
  {
    pitfall: "periods not covered",
    name: "a parameter has no value in the first half of the year",
    scheme: {
      ...ruled(
        { done: { kind: "count", most: 2 } },
        "4",
        times({ kind: "parameter", parameter: "each" }, fact("done")),
      ),
      parameters: {
        each: {
          lowerLevels: "may-raise",
          layers: [
            { level: "nation", values: [{ from: "2024-07-01", value: "2" }] },
            { level: "county", place: "Shicheng", values: [{ from: "2024-07-01", value: "1" }] },
          ],
        },
      },
    },
    found: [
      "parameter-gap /parameters/each/layers/0",
      "parameter-gap /parameters/each/layers/1",
      "parameter-conflict /parameters/each/layers/1",
    ],
  },
  {
    pitfall: "evidence for nothing",
    name: "a fact is asked for and counts for nothing",
    scheme: scored({
      facts: { score: score("100"), volunteers: count, rooms: count },
      figures: [{ id: "idle", amount: times(printed("0"), fact("rooms")) }],
    }),
    found: [
      "fact-unread /facts/volunteers",
      "figure-constant /figures/0",
      "fact-without-influence /facts/rooms",
    ],
  },
  {
    pitfall: "an item that does not apply",
    name: "marks of an item without points are to be redistributed",
    scheme: schemeOf({
      facts: { score: score("10"), lake: answer, faults: { kind: "count", most: 2 } },
      dimensions: [
        dimension(
          "all",
          [
            item("score", "10"),
            {
              id: "lake",
              label: labelOf("lake"),
              rule: times(printed("-1"), fact("faults")),
              applies: holds("lake"),
              notApplicable: "redistribute",
            },
          ],
          { points: "10", least: "0" },
        ),
      ],
      total: { points: "10" },
    }),
    found: ["not-applicable-without-points /dimensions/0/of/1"],
  },
  {
    pitfall: "different sets, one ranking",
    name: "stations have no seats of the class that institutes have",
    scheme: scored({
      facts: {
        score: score("100"),
        kind: { kind: "choice", options: [{ id: "institute" }, { id: "station" }] },
      },
      classification: stars,
      ranking: { by: [{ figure: "total", first: "highest" }], within: "kind", ties: "gaps" },
      seating: {
        seats: [{ class: "five", stratum: "institute", count: { kind: "fixed", seats: 1 } }],
        ties: "admit-none",
        overflow: "next-class",
      },
    }),
    found: ["stratum-without-seats /seating/seats/0"],
  },
];

/** A scheme whose rules, points, classes, seats and rights are all in order. */
export const soundScheme: EvaluationScheme = schemeOf({
  facts: {
    plate: { kind: "boolean", better: "more" },
    events: { kind: "count", most: 30, better: "more" },
    failures: { kind: "count", most: 9, better: "less" },
    asked: { kind: "count", most: 200 },
    satisfied: { kind: "count", most: 200, better: "more" },
    kind: { kind: "choice", options: [{ id: "institute" }, { id: "station" }] },
  },
  dimensions: [
    dimension(
      "premises",
      [
        item("plate", "20", { rule: whenHolds("plate", "20") }),
        item("failures", "20", {
          rule: atLeastZero(sum(printed("20"), times(printed("-4"), fact("failures")))),
        }),
      ],
      { points: "40" },
    ),
    dimension(
      "activities",
      [
        item("events", "30", {
          rule: {
            kind: "bands",
            of: fact("events"),
            bands: [
              band({ from: "12" }, "30"),
              band({ from: "6", upTo: "11" }, "15"),
              band({ below: "6" }, "0"),
            ],
            matching: "only",
          },
        }),
        item("satisfaction", "30", {
          rule: {
            kind: "choose",
            cases: [
              {
                when: { kind: "compare", left: fact("asked"), is: "above", right: printed("0") },
                then: {
                  kind: "clamp",
                  of: {
                    kind: "quotient",
                    dividend: times(printed("30"), fact("satisfied")),
                    divisor: fact("asked"),
                    rounding: { places: 1, mode: "half-up" },
                  },
                  most: printed("30"),
                },
              },
            ],
            matching: "first",
            otherwise: printed("0"),
          },
        }),
      ],
      { points: "60" },
    ),
  ],
  total: { points: "100" },
  gates: [gate("line", figureIs("premises", "at-least", "20"), "award")],
  vetoes: [
    veto("failed", { ...figureIs("failures", "equal", "0") }, { kind: "caps", class: "four" }),
  ],
  classification: stars,
  ranking: {
    by: [
      { figure: "total", first: "highest" },
      { figure: "premises", first: "highest" },
    ],
    within: "kind",
    ties: "gaps",
  },
  seating: {
    seats: [
      {
        class: "five",
        count: { kind: "share", share: "0.1", of: "entrants", rounding: "ceiling" },
      },
    ],
    ties: "admit-none",
    overflow: "next-class",
  },
});
