import { describe, expect, it, vi } from "vitest";
import type { PayColumns } from "../../src/pay/columns/pay-columns.js";
import { compilePay } from "../../src/pay/compile-pay.js";
import { payrollColumns } from "../../src/pay/payroll-columns.js";
import { codeOf } from "../support/code-of.js";
import {
  constant,
  fact,
  figure,
  paidRate,
  parameter,
  parameterOf,
  paySchemeOf,
  product,
  rate,
  ruled,
} from "../support/pay-schemes.js";

const scheme = paySchemeOf({
  facts: {
    grade: { kind: "decimal", places: 1, least: "0", most: "9" },
    away: { kind: "boolean", mayBeUnknown: true },
  },
  monthFacts: { score: { kind: "count", most: 9, mayBeUnknown: true } },
  parameters: {
    base: parameterOf({ from: "2000-01-01", value: "1000" }),
    extra: {
      lowerLevels: "may-change",
      layers: [
        { level: "nation", values: [{ from: "2000-01-01", value: "1" }] },
        { level: "county", place: "east", values: [{ from: "2000-01-01", value: "2" }] },
      ],
    },
  },
  rates: [rate("full", product(fact("grade"), parameter("base")))],
  items: [
    paidRate("basic", "full"),
    ruled("bonus", product(fact("score"), parameter("extra")), {}),
    ruled("dues", product(constant("0.01"), figure("basic")), { side: "deduction" }),
    ruled("share", product(constant("0.02"), figure("basic")), { side: "employer" }),
  ],
});
const { payrollColumns: payColumns } = compilePay(scheme);
const { proxy: revoked, revoke } = Proxy.revocable<readonly never[]>([], {});
revoke();
const span = { from: "2024-05", through: "2024-06" } as const;

/** Three people; the second one leaves and lives in the county of the second layer. */
const batch = {
  rows: 3,
  service: {
    from: ["2024-01-01", "2024-01-01", "2024-06-01"],
    until: [undefined, "2024-06-16", undefined],
  },
  facts: { grade: { units: new Int16Array([15, 20, 30]), places: 1 } },
  monthFacts: {
    "2024-05": { score: new Uint8Array([3, 4, 5]) },
    "2024-06": { score: [undefined, 5, 1] },
    "2031-01": { score: new Uint8Array([9, 9, 9]) },
  },
  places: { county: ["west", "east", undefined] },
} satisfies PayColumns;
const [, ...others] = batch.service.from;

describe("payroll in columns", () => {
  it("gives whole fen and texts, month by month", () => {
    const { rows, months, failures } = payrollColumns(scheme, batch, span);
    expect([rows, failures]).toEqual([3, []]);
    expect(months.map(({ month }) => month)).toEqual(["2024-05", "2024-06"]);
    const [may, june] = months;
    expect(Array.from(may?.gross.fen ?? [])).toEqual([150_300, 200_800, 0]);
    expect(Array.from(may?.deductions.fen ?? [])).toEqual([1_500, 2_000, 0]);
    expect(Array.from(may?.net.fen ?? [])).toEqual([148_800, 198_800, 0]);
    expect(Array.from(may?.employer.fen ?? [])).toEqual([3_000, 4_000, 0]);
    expect(Array.from(june?.gross.fen ?? [], String)).toEqual(["NaN", "101000", "300100"]);
    expect([0, 1, 2, 3, -1].map((row) => june?.gross.at(row))).toEqual([
      { unknown: "missing-evidence" },
      "1010",
      "3001",
      undefined,
      undefined,
    ]);
    expect([0, 1].map((row) => june?.deductions.at(row))).toEqual(["15", "10"]);
  });

  it("lets no row cost another its pay", () => {
    const { months, failures } = payColumns(
      {
        ...batch,
        people: ["p-1", "p-2", "p-1"],
        facts: { grade: { units: new Int16Array([15, 91, 30]), places: 1 } },
      },
      span,
    );
    expect(failures.map(({ index, person, error }) => [index, person, error.code])).toEqual([
      [1, "p-2", "rules/invalid-facts"],
      [2, "p-1", "pay/duplicate-person"],
    ]);
    expect(Array.from(months[0]?.net.fen ?? [], String)).toEqual(["148800", "NaN", "NaN"]);
    expect([0, 1, 2].map((row) => months[0]?.net.at(row))).toEqual(["1488", undefined, undefined]);
  });

  it.each<readonly [string, Partial<PayColumns>, string]>([
    ["a person without an id", { people: ["", "p-2", "p-3"] }, "pay/invalid-record"],
    ["a day that is none", { service: { from: ["2024-02-30", ...others] } }, "pay/invalid-record"],
    [
      "an end before its start",
      { service: { from: batch.service.from, until: ["2023-01-01", undefined, undefined] } },
      "pay/invalid-record",
    ],
    [
      "a person without a first day",
      { service: { from: [undefined as never, ...others] } },
      "pay/invalid-record",
    ],
    ["periods that are none", { service: [5 as never, [], []] }, "pay/invalid-record"],
    ["periods that cannot be read", { service: [revoked, [], []] }, "pay/invalid-record"],
    ["a place that is none", { places: { county: ["", "east", "east"] } }, "pay/invalid-record"],
    ["a fact that cannot be read", { facts: { grade: [revoked, "1", "1"] } }, "pay/invalid-record"],
    ["a fact that ends", { facts: { grade: [null as never, "1", "1"] } }, "rules/invalid-facts"],
    ["a fact that is left out", { facts: { grade: [undefined, "1", "1"] } }, "rules/invalid-facts"],
    [
      "a month's fact out of bounds",
      { monthFacts: { "2024-05": { score: [10, 1, 1] } } },
      "rules/invalid-facts",
    ],
    [
      "a month's fact that is null",
      { monthFacts: { "2024-05": { score: [null as never, 1, 1] } } },
      "rules/invalid-facts",
    ],
  ])("tells the row with %s", (_, change, code) => {
    const { failures, months } = payColumns({ ...batch, ...change }, span);
    const told = failures.map(({ index, error }) => [index, error.code]);
    expect(told).toEqual([[0, code]]);
    expect(months[0]?.net.at(1)).toBeDefined();
  });

  it("takes a fact that changes as a timeline, and one that may be unknown", () => {
    const grade = [
      [
        { from: "2000-01-01", value: "1" },
        { from: "2024-05-16", value: "2" },
      ] as const,
      "2",
      "3",
    ];
    const away = [{ unknown: "not-published" } as const, true, undefined];
    const { months } = payColumns({ ...batch, facts: { grade, away } }, span);
    expect([0, 1, 2].map((row) => months[0]?.employer.at(row))).toEqual(["30.32", "40", "0"]);
  });

  it("works through rows that do not fit lanes", () => {
    const masked = paySchemeOf({
      parameters: {
        base: parameterOf({ from: "2000-01-01", value: { unknown: "not-published" } }),
      },
      rates: [rate("full", parameter("base"))],
      items: [paidRate("basic", "full")],
    });
    const service = { from: ["2024-01-01", "2024-06-01"] } as const;
    const { months } = payrollColumns(masked, { rows: 2, service, facts: {} }, span);
    expect([0, 1].map((row) => months[0]?.net.at(row))).toEqual([
      { unknown: "not-published" },
      "0",
    ]);
    expect(Array.from(months[0]?.net.fen ?? [], String)).toEqual(["NaN", "0"]);
  });

  it.each<readonly [string, unknown, string]>([
    ["no record", undefined, "pay/invalid-columns"],
    ["a list", [], "pay/invalid-columns"],
    [
      "a getter",
      Object.defineProperty({}, "rows", { get: () => 3, enumerable: true }),
      "pay/invalid-columns",
    ],
    ["another field", { ...batch, persons: [] }, "pay/invalid-columns"],
    ["no number of rows", { ...batch, rows: "3" }, "rules/invalid-columns"],
    ["no facts", { ...batch, facts: undefined }, "rules/invalid-columns"],
    [
      "a fact that nobody asked for",
      { ...batch, facts: { ...batch.facts, mood: [] } },
      "rules/invalid-columns",
    ],
    ["a short column of people", { ...batch, people: ["p-1"] }, "pay/invalid-columns"],
    ["people that are no list", { ...batch, people: "p-1" }, "pay/invalid-columns"],
    ["no service", { ...batch, service: undefined }, "pay/invalid-columns"],
    ["a short list of periods", { ...batch, service: [] }, "pay/invalid-columns"],
    ["no first days", { ...batch, service: {} }, "pay/invalid-columns"],
    [
      "a short column of last days",
      { ...batch, service: { ...batch.service, until: [] } },
      "pay/invalid-columns",
    ],
    [
      "another field of service",
      { ...batch, service: { ...batch.service, to: [] } },
      "pay/invalid-columns",
    ],
    ["a month that is none", { ...batch, monthFacts: { "2024-13": {} } }, "pay/invalid-columns"],
    [
      "a month of another fact",
      { ...batch, monthFacts: { "2024-05": { mood: [1, 2, 3] } } },
      "rules/invalid-columns",
    ],
    [
      "a level that is none",
      { ...batch, places: { nation: ["a", "b", "c"] } },
      "pay/invalid-columns",
    ],
    ["a short column of places", { ...batch, places: { county: ["east"] } }, "pay/invalid-columns"],
  ])("refuses %s", (_, given, code) => {
    expect(codeOf(() => payColumns(given as PayColumns, span))).toBe(code);
  });

  it("takes people without facts of months and places", () => {
    const { monthFacts: _, places: __, ...rest } = batch;
    expect(payColumns(rest, span).months[0]?.employer.at(0)).toBe("30");
  });

  it.each<readonly [string, unknown]>([
    ["no record", undefined],
    ["no months", {}],
    ["a misspelt field", { ...span, onprogress: () => undefined }],
    ["a function that is none", { ...span, onProgress: 5 }],
  ])("refuses options that are %s", (_, options) => {
    expect(codeOf(() => payColumns(batch, options as never))).toBe("pay/invalid-options");
  });
});

describe("long payrolls in columns", () => {
  const rows = 2_500;
  const many = (grade: (row: number) => number): PayColumns => ({
    rows,
    service: new Array(rows).fill([{ from: "2024-01-01" }]),
    facts: {
      grade: { units: Float64Array.from({ length: rows }, (_, row) => grade(row)), places: 1 },
    },
  });

  it.each<readonly [string, (row: number) => number]>([
    ["plainly in order", () => 10],
    ["all out of bounds", () => 100],
  ])("tell how many rows are done when they are %s", (_, grade) => {
    const onProgress = vi.fn();
    payColumns(many(grade), { ...span, onProgress });
    expect(onProgress.mock.calls).toEqual([
      [1_024, rows],
      [2_048, rows],
      [rows, rows],
    ]);
  });

  it("end when the signal says so, and when the function throws", () => {
    const signal = { aborted: false };
    const onProgress = () => {
      signal.aborted = true;
    };
    const grades = many(() => 10);
    expect(codeOf(() => payColumns(grades, { ...span, onProgress, signal }))).toBe("pay/aborted");
    const throwing = () => {
      throw new Error("no");
    };
    expect(codeOf(() => payColumns(grades, { ...span, onProgress: throwing }))).toBe(
      "pay/callback-failed",
    );
  });
});
