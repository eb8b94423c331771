import type { PayRecord, PayScheme } from "../../../src/pay/model.js";
import {
  constant,
  fact,
  figure,
  labelOf,
  paidRate,
  parameter,
  parameterOf,
  paySchemeOf,
  product,
  rate,
  ruled,
  toFen,
} from "../../support/pay-schemes.js";

const citation = { document: "Notice 1", clause: "article 2" };

/** A scheme that uses everything a pay scheme can hold. */
export const variedPayScheme: PayScheme = paySchemeOf({
  adoptedOn: "2016-12-01",
  publishedOn: "2017-01-20",
  citation,
  effective: { from: "2010-01-01", until: "2030-01-01" },
  parameters: {
    secretary: parameterOf(
      { from: "2010-01-01", value: "1700" },
      { from: "2017-01-16", value: "2400", recordedOn: "2017-07-25", citation },
    ),
    income: parameterOf(
      { from: "2013-01-01", value: "6500" },
      { from: "2017-01-01", value: "8700" },
    ),
  },
  facts: {
    post: { kind: "choice", options: [{ id: "secretary" }, { id: "practitioner" }] },
    member: { kind: "boolean", mayBeUnknown: true },
  },
  monthFacts: { absent: { kind: "count", most: 31, mayBeUnknown: true } },
  anchors: [
    {
      id: "frozen",
      label: labelOf("frozen"),
      citation,
      amount: product(constant("2"), parameter("income")),
      rounding: toFen,
      readOn: { from: "2014-01-01", everyYears: 3 },
    },
  ],
  rates: [
    { ...rate("secretary-rate", parameter("secretary")), citation },
    rate("own-rate", {
      kind: "choose",
      cases: [
        {
          id: "secretary",
          when: { kind: "among", fact: "post", options: ["secretary"] },
          then: figure("secretary-rate"),
        },
      ],
      matching: "first",
      otherwise: product(constant("0.8"), figure("secretary-rate")),
    }),
    rate("year-rate", figure("frozen")),
  ],
  items: [
    paidRate("basic", "own-rate", { payer: "county", citation }),
    paidRate("year", "year-rate", {
      of: { kind: "rate", rate: "year-rate", proration: "last-day" },
      due: [12],
      rounding: { step: "0.5", mode: "floor" },
    }),
    ruled(
      "absence",
      {
        kind: "quotient",
        dividend: product(figure("own-rate"), fact("absent")),
        divisor: constant("21.75"),
        rounding: toFen,
      },
      { side: "deduction" },
    ),
    ruled(
      "dues",
      {
        kind: "units",
        of: figure("basic"),
        size: "10",
        each: constant("0.05"),
        part: "dropped",
      },
      { side: "deduction", due: [1, 12] },
    ),
    ruled("funds", product(constant("0.02"), figure("basic")), { side: "employer" }),
  ],
});

/** Records that the varied scheme pays. */
export const variedPayRecords: readonly PayRecord[] = [
  {
    person: "p-1",
    service: [{ from: "2010-01-01", until: "2017-03-15" }, { from: "2017-04-01" }],
    facts: {
      post: [
        { from: "2010-01-01", value: "secretary" },
        { from: "2017-01-10", value: "practitioner", recordedOn: "2017-02-01", citation },
      ],
      member: [{ from: "2010-01-01", value: true }],
    },
    monthFacts: {
      absent: [
        { month: "2017-01", value: 2 },
        { month: "2017-01", value: 1, recordedOn: "2017-03-01" },
        { month: "2016-12", value: 0 },
      ],
    },
    places: { county: "Shicheng" },
  },
  {
    person: "p-2",
    service: [{ from: "2016-12-20" }],
    facts: { post: [{ from: "2010-01-01", value: "practitioner" }] },
  },
];
