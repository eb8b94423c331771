import { describe, expect, it } from "vitest";
import { makeReady } from "../../../src/pay/compute/ready-pay.js";
import { computePayroll } from "../../../src/pay/compute-payroll.js";
import { readPay } from "../../../src/pay/define/read-pay.js";
import { definePay } from "../../../src/pay/define-pay.js";
import type { PayScheme } from "../../../src/pay/model.js";
import { payInLanes } from "../../../src/pay/payroll/pay-in-lanes.js";
import { sourceOfRecords } from "../../../src/pay/payroll/payroll-source.js";
import type { Amount } from "../../../src/rules/model.js";
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
} from "../../support/pay-schemes.js";

const scheme = paySchemeOf({
  facts: { grade: { kind: "decimal", places: 1, most: "9" } },
  monthFacts: { score: { kind: "count", most: 9 } },
  parameters: { base: parameterOf({ from: "2000-01-01", value: "1000" }) },
  rates: [rate("full", product(fact("grade"), parameter("base")))],
  items: [paidRate("basic", "full"), ruled("score", fact("score"))],
});
const plain = recordOf({
  facts: { grade: [{ from: "2000-01-01", value: "1.5" }] },
  monthFacts: { score: [{ month: "2024-05", value: 3 }] },
});
const months = { months: ["2024-05"], knownOn: undefined };

function paidInLanes(record: unknown, of: PayScheme = scheme, knownOn?: "2024-05-31"): boolean {
  const ready = makeReady(readPay(definePay(of)));
  const { people } = payInLanes(ready, sourceOfRecords([record]), { ...months, knownOn });
  return people[0] !== undefined;
}

const grade = (...entries: readonly unknown[]) => ({ ...plain, facts: { grade: entries } });
const score = (...entries: readonly unknown[]) => ({ ...plain, monthFacts: { score: entries } });
const served = (...service: readonly unknown[]) => ({ ...plain, service });
const since = { from: "2000-01-01", value: "1.5" };
const may = { month: "2024-05", value: 3 };

describe("payInLanes", () => {
  it.each<readonly [string, unknown]>([
    ["a record", plain],
    ["a fact that changes", grade(since, { from: "2024-05-10", value: "2" })],
    ["an entry with the day of its record", grade({ ...since, recordedOn: "2024-06-01" })],
    [
      "months in their order",
      score({ month: "2024-04", value: 1 }, may, { month: "2025-01", value: 9 }),
    ],
    ["a month with the day of its record", score({ ...may, recordedOn: "2024-06-01" })],
    [
      "periods that touch",
      served({ from: "2024-05-02", until: "2024-05-09" }, { from: "2024-05-09" }),
    ],
    ["no service", served()],
    ["places", { ...plain, places: { county: "east" } }],
    ["no places by name", { ...plain, places: undefined }],
    [
      "a fact that begins with the service",
      { ...served({ from: "2024-05-20" }), facts: { grade: [{ from: "2024-05-20", value: "1" }] } },
    ],
  ])("pays %s", (_, record) => {
    expect(paidInLanes(record)).toBe(true);
  });

  it.each<readonly [string, unknown]>([
    ["what is no record", 7],
    ["nothing", null],
    ["a class instance", new (class extends Map {})()],
    ["a field too many", { ...plain, name: "x" }],
    ["a person who is no id", { ...plain, person: "" }],
    ["service that is no list", { ...plain, service: {} }],
    ["a period that is none", served(7)],
    ["a period with a field too many", served({ from: "2024-01-01", to: "2024-02-01" })],
    ["a period without a first day", served({ until: "2024-02-01" })],
    ["a period that ends as it begins", served({ from: "2024-02-01", until: "2024-02-01" })],
    ["a period whose end is no day", served({ from: "2024-02-01", until: "2024-02-30" })],
    [
      "periods in disorder",
      served({ from: "2024-05-09" }, { from: "2024-05-02", until: "2024-05-09" }),
    ],
    [
      "periods that overlap",
      served({ from: "2024-05-02", until: "2024-05-09" }, { from: "2024-05-08" }),
    ],
    ["facts that are none", { ...plain, facts: [] }],
    ["a fact unheard of", { ...plain, facts: { ...plain.facts, other: [since] } }],
    ["a fact left out", { ...plain, facts: {} }],
    ["a timeline that is none", { ...plain, facts: { grade: since } }],
    ["a timeline without entries", grade()],
    ["an entry that is none", grade(7)],
    ["an entry with a citation", grade({ ...since, citation: { document: "Notice 1" } })],
    ["an entry without a day", grade({ value: "1.5" })],
    ["an entry without a value", grade({ from: "2000-01-01" })],
    ["an entry that ends a fact", grade({ ...since, value: null })],
    ["a day of record that is none", grade({ ...since, recordedOn: "2024-06-31" })],
    ["entries in disorder", grade({ from: "2024-05-10", value: "2" }, since)],
    ["two entries for a day", grade(since, { ...since, recordedOn: "2024-06-01" })],
    ["a value out of bounds", grade({ ...since, value: "9.1" })],
    ["a later value out of bounds", grade(since, { from: "2024-05-10", value: "9.1" })],
    ["a later entry that is none", grade(since, { from: "2024-02-30", value: "1" })],
    ["month facts that are none", { ...plain, monthFacts: [] }],
    ["a month fact unheard of", { ...plain, monthFacts: { other: [may] } }],
    ["a month fact left out", { ...plain, monthFacts: undefined }],
    ["months that are no list", { ...plain, monthFacts: { score: may } }],
    ["a month that is none", score({ month: "2024-13", value: 3 })],
    ["an entry of a month that is none", score(7)],
    ["an entry of a month with a field too many", score({ ...may, citation: {} })],
    ["a month without a value", score({ month: "2024-05" })],
    ["a month whose day of record is none", score({ ...may, recordedOn: "soon" })],
    ["a month twice", score(may, { ...may, recordedOn: "2024-06-01" })],
    ["months in disorder", score(may, { month: "2024-04", value: 3 })],
    ["a value of a month out of bounds", score({ ...may, value: 10 })],
    ["places that are none", { ...plain, places: [] }],
    ["a level that is none", { ...plain, places: { village: "east" } }],
    ["a place that is no id", { ...plain, places: { county: " " } }],
    [
      "a record that throws",
      {
        ...plain,
        get facts() {
          throw new Error("no");
        },
      },
    ],
  ])("leaves %s to the complete check", (_, record) => {
    expect(paidInLanes(record)).toBe(false);
  });

  it("leaves out what was recorded later", () => {
    const late = { from: "2024-05-10", value: "9.1", recordedOn: "2024-06-01" };
    expect(paidInLanes(grade(since, late), scheme, "2024-05-31")).toBe(true);
    expect(paidInLanes(grade(since, late))).toBe(false);
    expect(paidInLanes(grade({ ...since, recordedOn: "2024-06-01" }), scheme, "2024-05-31")).toBe(
      false,
    );
    const lateScore = score({ ...may, value: 10, recordedOn: "2024-06-01" });
    expect(paidInLanes(lateScore, scheme, "2024-05-31")).toBe(false);
  });

  it.each<readonly [string, Partial<PayScheme>]>([
    [
      "a rate that is not known",
      {
        parameters: {
          base: parameterOf({ from: "2000-01-01", value: { unknown: "not-published" } }),
        },
      },
    ],
    [
      "a rate too large for whole numbers",
      { rates: [rate("full", product(fact("grade"), constant("999999999999999")))] },
    ],
    [
      "a rate worked out beyond whole numbers",
      {
        rates: [
          rate("full", {
            kind: "quotient",
            dividend: product(fact("grade"), constant("99999999999999999")),
            divisor: constant("999999999999"),
            rounding: { places: 2, mode: "down" },
          }),
        ],
      },
    ],
    [
      "an amount worked out beyond whole numbers",
      {
        items: [
          paidRate("basic", "full"),
          ruled("score", {
            kind: "quotient",
            dividend: product(fact("score"), constant("99999999999999999")),
            divisor: constant("999999999999"),
            rounding: { places: 2, mode: "down" },
          }),
        ],
      },
    ],
    [
      "an amount that is no money",
      {
        items: [
          paidRate("basic", "full"),
          ruled("score", product(fact("score"), constant("999999999999999"))),
        ],
      },
    ],
    [
      "a sum that is no money",
      {
        items: [
          paidRate("basic", "full"),
          ruled("score", product(fact("score"), constant("2000000000000"))),
          ruled("more", figure("score")),
        ],
      },
    ],
    [
      "a rounding too long for whole numbers",
      {
        items: [
          paidRate("basic", "full", { rounding: { step: "99999999999999999999", mode: "down" } }),
          ruled("score", fact("score")),
        ],
      },
    ],
    [
      "a list",
      {
        facts: { grade: { kind: "list", most: 2, rows: { monthly: { kind: "money" } } } },
        rates: [
          rate("full", { kind: "over", list: "grade", take: "sum", amount: fact("monthly") }),
        ],
      },
    ],
    [
      "a parameter that is not in force",
      { parameters: { base: parameterOf({ from: "2030-01-01", value: "1" }) } },
    ],
  ])("leaves %s to the exact reader", (_, parts) => {
    expect(paidInLanes(plain, { ...scheme, ...parts })).toBe(false);
  });

  it.each([
    ["21474836.46", "0", true],
    ["21474836.46", "0.01", true],
    ["21474836.46", "-0.01", true],
    ["21474836.46", "0.02", false],
    ["21474836.46", "-0.02", false],
    ["-21474836.47", "0", true],
    ["21474836.48", "0", false],
  ] as const)("adds %s and %s in lanes: %s", (one, other, inLanes) => {
    const items = [ruled("one", constant(one)), ruled("other", constant(other))];
    expect(paidInLanes(plain, { ...scheme, items })).toBe(inLanes);
    const options = { from: "2024-05", through: "2024-05" } as const;
    const amounts = computePayroll({ ...scheme, items }, [plain], options).linesOf(0, 0);
    expect(amounts.map(({ amount }) => amount)).toEqual([one, other]);
  });

  it.each<readonly [string, string | { readonly unknown: "not-published" }]>([
    ["is not known", { unknown: "not-published" }],
    ["is no money", "10000000000000"],
    ["fits no whole number", "99999999999999999"],
  ])("leaves an anchor that %s to the exact reader", (_, value) => {
    const anchored: PayScheme = {
      ...scheme,
      parameters: { base: parameterOf({ from: "2000-01-01", value: value as never }) },
      anchors: [
        {
          id: "standard",
          label: labelOf("standard"),
          amount: parameter("base"),
          rounding: { places: 2, mode: "down" },
          readOn: { from: "2020-01-01", everyYears: 1 },
        },
      ],
      rates: [rate("full", figure("standard"))],
    };
    expect(paidInLanes(plain, anchored)).toBe(false);
    // Where it could be done without, that is for the exact reader to find out as well.
    const substitute: Amount = {
      kind: "or-else",
      of: figure("standard"),
      otherwise: constant("1"),
    };
    const spared = { ...anchored, rates: [rate("full", substitute)] };
    expect(paidInLanes(plain, spared)).toBe(
      value !== "99999999999999999" && value !== "10000000000000",
    );
    const later = {
      ...anchored,
      parameters: { base: parameterOf({ from: "2030-01-01", value: "1" }) },
    };
    expect(paidInLanes(plain, later)).toBe(false);
  });
});
