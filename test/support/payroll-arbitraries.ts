import fc from "fast-check";
import type { DecimalString } from "../../src/core/decimal-text.js";
import { addDays } from "../../src/core/plain-date.js";
import type { PayRecord, PayScheme } from "../../src/pay/model.js";
import type { PayrollOptions } from "../../src/pay/payroll/payroll.js";
import type { Amount } from "../../src/rules/model.js";
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
  recordOf,
  ruled,
} from "./pay-schemes.js";

/** A scheme, a record, and the months that are asked for. */
export interface PayrollCase {
  readonly scheme: PayScheme;
  readonly record: PayRecord;
  readonly options: PayrollOptions;
}

const dayAt = (day: number) => addDays("2016-12-01", day);
const dayIn = (most: number) => fc.integer({ min: 0, max: most }).map(dayAt);
const wholeTo = (most: number) =>
  fc.integer({ min: 0, max: most }).map((value) => `${value}` as DecimalString);

const parameterValues = fc.uniqueArray(
  fc.record(
    { from: dayIn(130), value: wholeTo(4000), recordedOn: dayIn(130) },
    { requiredKeys: ["from", "value"] },
  ),
  { selector: ({ from }) => from, maxLength: 3 },
);

const seniority: Amount = product(constant("13.5"), {
  kind: "elapsed",
  from: { kind: "fact", fact: "started" },
  until: { kind: "as-of" },
  unit: "months",
});

const schemes: fc.Arbitrary<PayScheme> = fc
  .record({
    wide: parameterValues,
    county: parameterValues,
    proration: fc.constantFrom("calendar-days", "first-day", "last-day" as const),
    rounding: fc.constantFrom(
      { places: 2, mode: "half-up" },
      { places: 0, mode: "half-even" },
      { step: "0.5", mode: "ceiling" },
      { places: -1, mode: "down" },
    ),
    due: fc.constantFrom(undefined, [1, 3], [2]),
    months: fc.constantFrom(undefined, "since-last-due" as const),
    anchored: fc.constantFrom("2016-01-16", "2016-12-20", "2017-02-10" as const),
  })
  .map(({ wide, county, proration, rounding, due, months, anchored }) => {
    const since = { from: "2000-01-01", value: "1700" } as const;
    const basis = { kind: "rate", proration, ...(months === undefined ? {} : { months }) } as const;
    const dueIn = due === undefined ? {} : { due };
    return paySchemeOf({
      parameters: {
        base: parameterOf(since, ...wide),
        extra: {
          lowerLevels: "may-change",
          layers: [
            { level: "nation", values: [{ from: "2000-01-01", value: "5" }] },
            { level: "county", place: "east", values: [since, ...county] },
          ],
        },
      },
      facts: {
        grade: { kind: "decimal", places: 2, least: "-3", most: "3", mayBeUnknown: true },
        started: { kind: "date" },
      },
      monthFacts: { score: { kind: "count", most: 9, mayBeUnknown: true } },
      anchors: [
        {
          id: "standard",
          label: labelOf("standard"),
          amount: product(constant("1.003"), parameter("base")),
          rounding: { places: 2, mode: "half-up" },
          readOn: { from: anchored, everyYears: 1 },
        },
      ],
      rates: [
        rate("graded", product(fact("grade"), parameter("base"))),
        rate("years", { kind: "sum", of: [seniority, figure("standard")] }),
      ],
      items: [
        paidRate("basic", "graded", { of: { ...basis, rate: "graded" }, rounding, ...dueIn }),
        paidRate("seniority", "years", { side: "employer" }),
        ruled("score", product(fact("score"), parameter("extra"), figure("basic")), {
          side: "deduction",
          ...dueIn,
        }),
        ruled("rest", { kind: "sum", of: [figure("seniority"), figure("years")] }, { rounding }),
      ],
    });
  });

const periods = fc.uniqueArray(fc.integer({ min: 0, max: 140 }), { maxLength: 4 }).map((bounds) => {
  const days = [...bounds].sort((one, other) => one - other).map(dayAt);
  return days.flatMap((from, index) => {
    const until = days[index + 1];
    if (index % 2 === 1) return [];
    return until === undefined ? [{ from }] : [{ from, until }];
  });
});

const records: fc.Arbitrary<PayRecord> = fc
  .record({
    service: fc.oneof(periods, fc.constant([{ from: "2000-01-01" as const }])),
    grades: fc.uniqueArray(
      fc.record(
        {
          from: dayIn(130),
          value: fc.constantFrom("1", "0.75", "2.5", "-1"),
          recordedOn: dayIn(130),
        },
        { requiredKeys: ["from", "value"] },
      ),
      { selector: ({ from }) => from, maxLength: 3 },
    ),
    graded: fc.boolean(),
    started: fc.integer({ min: -900, max: 60 }).map(dayAt),
    scores: fc.uniqueArray(
      fc.record(
        {
          month: fc.constantFrom("2016-12", "2017-01", "2017-02", "2017-03", "2018-01"),
          value: fc.integer({ min: 0, max: 9 }),
          recordedOn: dayIn(130),
        },
        { requiredKeys: ["month", "value"] },
      ),
      { selector: ({ month }) => month, maxLength: 3 },
    ),
    places: fc.constantFrom(undefined, { county: "east" }, { county: "west", city: "north" }),
  })
  .map(({ service, grades, graded, started, scores, places }) => {
    const first = { from: "2000-01-01", value: "1" } as const;
    return recordOf({
      service,
      facts: {
        grade: graded || grades.length === 0 ? [first, ...grades] : grades,
        started: [{ from: "2000-01-01", value: started }],
      },
      monthFacts: { score: [...scores].sort((one, other) => (one.month < other.month ? -1 : 1)) },
      ...(places === undefined ? {} : { places }),
    });
  });

const months = ["2016-12", "2017-01", "2017-02", "2017-03"] as const;

/** Schemes and records in which nearly everything changes within four months. */
export const payrollCases: fc.Arbitrary<PayrollCase> = fc
  .record({
    scheme: schemes,
    record: records,
    from: fc.integer({ min: 0, max: 3 }),
    count: fc.integer({ min: 1, max: 4 }),
    knownOn: fc.option(dayIn(140), { nil: undefined }),
  })
  .map(({ scheme, record, from, count, knownOn }) => ({
    scheme,
    record,
    options: {
      from: months[from] ?? "",
      through: months[Math.min(3, from + count - 1)] ?? "",
      ...(knownOn === undefined ? {} : { knownOn }),
    },
  }));
