import { describe, expect, it } from "vitest";
import type { DecimalString } from "../../src/core/decimal-text.js";
import { safely } from "../../src/core/safely.js";
import { leavesOf } from "../../src/core/trace.js";
import { compilePay } from "../../src/pay/compile-pay.js";
import type { PayOptions } from "../../src/pay/compute/pay-options.js";
import { computePay } from "../../src/pay/compute-pay.js";
import type { PayRecord } from "../../src/pay/model.js";
import { settlePay } from "../../src/pay/settle-pay.js";
import { variedPayRecords, variedPayScheme } from "../hostile/documents/pay-scheme.js";
import { codeOf } from "../support/code-of.js";
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
  toFen,
} from "../support/pay-schemes.js";

const [first] = variedPayRecords as readonly [PayRecord];
const may = { month: "2024-05" } as const;

const partsOf = (
  scheme: Parameters<typeof computePay>[0],
  record: PayRecord,
  options: PayOptions,
) =>
  computePay(scheme, record, options).lines.map(({ item, amount, parts = [] }) => [
    item,
    amount,
    ...parts.map(({ from, until, days, rate: full, amount: part }) => [
      from,
      until,
      days,
      full,
      part,
    ]),
  ]);

describe("computePay", () => {
  it("pays a full month in full", () => {
    expect(computePay(paySchemeOf(), recordOf(), may)).toEqual({
      person: "p",
      month: "2024-05",
      lines: [
        {
          item: "basic",
          label: labelOf("basic"),
          side: "earning",
          amount: "3100",
          parts: [
            { from: "2024-05-01", until: "2024-06-01", days: 31, rate: "3100", amount: "3100" },
          ],
        },
      ],
      gross: "3100",
      deductions: "0",
      net: "3100",
      employer: "0",
    });
  });

  it.each([
    ["from the first day", [{ from: "2024-05-01" }], "3100"],
    ["from the second day", [{ from: "2024-05-02" }], "3000"],
    ["from the last day", [{ from: "2024-05-31" }], "100"],
    ["from the day after", [{ from: "2024-06-01" }], undefined],
    ["until the first day", [{ from: "2020-01-01", until: "2024-05-01" }], undefined],
    ["until the second day", [{ from: "2020-01-01", until: "2024-05-02" }], "100"],
    ["with a gap", [{ from: "2024-05-21" }, { from: "2024-01-01", until: "2024-05-11" }], "2100"],
    ["on one day", [{ from: "2024-05-10", until: "2024-05-11" }], "100"],
  ] as const)("pays service %s", (_name, service, amount) => {
    expect(computePay(paySchemeOf(), recordOf({ service }), may).lines[0]?.amount).toBe(amount);
  });

  it("gives a payslip without lines for a month without service", () => {
    expect(computePay(paySchemeOf(), recordOf({ service: [] }), may)).toEqual({
      person: "p",
      month: "2024-05",
      lines: [],
      gross: "0",
      deductions: "0",
      net: "0",
      employer: "0",
    });
  });

  it.each([
    ["calendar-days", "1550", 15],
    ["first-day", "3100", 15],
    ["last-day", "6200", 15],
  ] as const)("pays a part of a month by %s", (proration, amount, days) => {
    const scheme = paySchemeOf({
      facts: { pay: { kind: "money" } },
      rates: [rate("full", fact("pay"))],
      items: [paidRate("basic", "full", { of: { kind: "rate", rate: "full", proration } })],
    });
    const record = recordOf({
      service: [{ from: "2024-04-01", until: "2024-04-16" }],
      facts: {
        pay: [
          { from: "2024-01-01", value: "3100" },
          { from: "2024-04-16", value: "9999" },
        ],
      },
    });
    const changing = {
      ...record,
      facts: { pay: [...(record.facts.pay ?? []), { from: "2024-04-15", value: "6200" }] },
    } as PayRecord;
    const stays = computePay(scheme, record, { month: "2024-04" }).lines[0];
    expect(stays?.amount).toBe(proration === "calendar-days" ? "1550" : "3100");
    const changed = computePay(scheme, changing, { month: "2024-04" }).lines[0];
    expect(changed?.amount).toBe(proration === "calendar-days" ? "1653.33" : amount);
    expect(changed?.parts?.reduce((sum, part) => sum + part.days, 0)).toBe(days);
  });

  it("cuts a month where a fact or a parameter changes, and nowhere else", () => {
    expect(partsOf(variedPayScheme, first, { month: "2017-01" })).toEqual([
      [
        "basic",
        "1747.74",
        ["2017-01-01", "2017-01-10", 9, "1700", "493.55"],
        ["2017-01-10", "2017-01-16", 6, "1360", "263.22"],
        ["2017-01-16", "2017-02-01", 16, "1920", "990.97"],
      ],
      ["absence", "88.28"],
      ["dues", "8.7"],
      ["funds", "34.95"],
    ]);
    expect(partsOf(variedPayScheme, first, { month: "2017-01", knownOn: "2017-01-31" })).toEqual([
      ["basic", "1700", ["2017-01-01", "2017-02-01", 31, "1700", "1700"]],
      ["absence", "156.32"],
      ["dues", "8.5"],
      ["funds", "34"],
    ]);
    expect(computePay(variedPayScheme, first, { month: "2017-03" }).lines[0]?.parts).toEqual([
      { from: "2017-03-01", until: "2017-03-15", days: 14, rate: "1920", amount: "867.1" },
    ]);
  });

  it("reads the fact of a month that was recorded last by the day asked about", () => {
    const absence = (knownOn?: "2017-02-28" | "2017-03-01") =>
      computePay(variedPayScheme, first, {
        month: "2017-01",
        ...(knownOn === undefined ? {} : { knownOn }),
      }).lines[1]?.amount;
    expect([absence("2017-02-28"), absence("2017-03-01"), absence()]).toEqual([
      "125.06",
      "62.53",
      "88.28",
    ]);
    const swapped = {
      ...first,
      monthFacts: { absent: [...(first.monthFacts?.absent ?? [])].reverse() },
    };
    expect(computePay(variedPayScheme, swapped, { month: "2017-01" })).toEqual(
      computePay(variedPayScheme, first, { month: "2017-01" }),
    );
  });

  it("pays an item in the months in which it is due, and counts it as 0 in others", () => {
    const items = (month: string) =>
      computePay(variedPayScheme, first, { month }).lines.map(({ item }) => item);
    expect(items("2016-12")).toEqual(["basic", "year", "absence", "dues", "funds"]);
    expect(items("2016-11")).toEqual(["basic", "absence", "funds"]);
    const scheme = paySchemeOf({
      items: [
        paidRate("yearly", "full", { due: [12] }),
        ruled("ruled", constant("10"), { due: [12] }),
        ruled("both", { kind: "sum", of: [figure("yearly"), figure("ruled")] }),
      ],
    });
    const both = (month: string) => computePay(scheme, recordOf(), { month }).lines.at(-1)?.amount;
    expect([both("2023-11"), both("2023-12"), both("2024-01")]).toEqual(["0", "3110", "0"]);
  });

  it("pays all months since an item was last due, each by itself", () => {
    const scheme = paySchemeOf({
      rates: [rate("full", constant("100.01"))],
      items: [
        paidRate("quarter", "full", {
          of: { kind: "rate", rate: "full", proration: "calendar-days", months: "since-last-due" },
          due: [3, 6, 9, 12],
        }),
        paidRate("year", "full", {
          of: { kind: "rate", rate: "full", proration: "first-day", months: "since-last-due" },
          due: [12],
        }),
        paidRate("own", "full", {
          of: { kind: "rate", rate: "full", proration: "calendar-days", months: "since-last-due" },
        }),
      ],
    });
    const paid = (month: string, record = recordOf()) =>
      computePay(scheme, record, { month }).lines.map(({ item, amount, parts = [] }) => [
        item,
        amount,
        parts.map(({ days }) => days),
      ]);
    expect(paid("2024-02")).toEqual([["own", "100.01", [29]]]);
    expect(paid("2024-03")).toEqual([
      ["quarter", "300.03", [31, 29, 31]],
      ["own", "100.01", [31]],
    ]);
    expect(paid("2024-12")[1]?.slice(0, 2)).toEqual(["year", "1200.12"]);
    const left = recordOf({ service: [{ from: "2024-01-17", until: "2024-02-16" }] });
    expect(paid("2024-03", left)).toEqual([
      ["quarter", "100.12", [15, 15]],
      ["own", "0", []],
    ]);
    expect(paid("2024-06", left)).toEqual([]);
    expect(paid("1900-03", recordOf({ service: [{ from: "1900-01-01" }] }))).toEqual([
      ["quarter", "300.03", [31, 28, 31]],
      ["own", "100.01", [31]],
    ]);
  });

  it("reads an anchor on the first day of its years", () => {
    const yearly = (year: number) =>
      computePay(variedPayScheme, first, { month: `${year}-12` }).lines[1]?.amount;
    expect([2013, 2014, 2016, 2017, 2019].map(yearly)).toEqual([
      { unknown: "not-in-force" },
      ...["13000", "13000", "17400", "17400"],
    ]);
  });

  it("cuts a month where an anchor is read again", () => {
    const scheme = paySchemeOf({
      parameters: { income: parameterOf(...incomes) },
      anchors: [
        {
          id: "anchor",
          label: labelOf("anchor"),
          amount: parameter("income"),
          rounding: toFen,
          readOn: { from: "2020-02-29", everyYears: 1 },
        },
      ],
      rates: [rate("full", figure("anchor"))],
    });
    expect(partsOf(scheme, recordOf(), { month: "2021-02" })).toEqual([
      [
        "basic",
        "2803.57",
        ["2021-02-01", "2021-02-28", 27, "2800", "2700"],
        ["2021-02-28", "2021-03-01", 1, "2900", "103.57"],
      ],
    ]);
    expect(partsOf(scheme, recordOf(), { month: "2024-02" })[0]?.slice(2)).toHaveLength(2);
    expect(
      computePay(scheme, recordOf(), { month: "2020-02" }).lines[0]?.parts?.map(
        (part) => part.rate,
      ),
    ).toEqual([{ unknown: "not-in-force" }, "2800"]);
    expect(partsOf(scheme, recordOf(), { month: "2024-03" })[0]?.slice(2)).toHaveLength(1);
  });

  it("says what is not known, and adds nothing to it", () => {
    const slip = computePay(variedPayScheme, first, { month: "2018-12" });
    expect(slip.lines[2]).toEqual({
      item: "absence",
      label: labelOf("absence"),
      side: "deduction",
      amount: { unknown: "missing-evidence" },
    });
    expect([slip.gross, slip.deductions, slip.net]).toEqual([
      "19320",
      { unknown: "missing-evidence" },
      { unknown: "missing-evidence" },
    ]);
    const scheme = paySchemeOf({
      parameters: {
        share: parameterOf(
          { from: "2024-05-11", value: { unknown: "not-published" } },
          { from: "2000-01-01", value: "3100" },
          { from: "2024-05-21", value: "3100" },
        ),
      },
      rates: [rate("full", parameter("share"))],
    });
    expect(partsOf(scheme, recordOf(), may)).toEqual([
      [
        "basic",
        { unknown: "not-published" },
        ["2024-05-01", "2024-05-11", 10, "3100", "1000"],
        [
          "2024-05-11",
          "2024-05-21",
          10,
          { unknown: "not-published" },
          { unknown: "not-published" },
        ],
        ["2024-05-21", "2024-06-01", 11, "3100", { unknown: "not-published" }],
      ],
    ]);
    expect(computePay(scheme, recordOf(), may).net).toEqual({ unknown: "not-published" });
  });

  it("gives the reasons of every amount where they are asked for", () => {
    const { lines } = computePay(variedPayScheme, first, { month: "2017-01", detail: "trace" });
    const basis = lines[0]?.parts?.map(
      ({ trace }) => trace && leavesOf(trace).map(({ value }) => value),
    );
    expect(basis?.[0]).toContain("1700");
    expect(basis?.[2]).toContain("2400");
    expect(lines.map(({ trace }) => trace?.value)).toEqual([undefined, "88.28", "8.7", "34.95"]);
    expect(lines[1]?.trace && leavesOf(lines[1].trace).map(({ value }) => value)).toContain("1");
  });

  it("gives the reasons of a rate that is paid whole", () => {
    const { lines } = computePay(variedPayScheme, first, { month: "2016-12", detail: "trace" });
    expect(lines[1]?.parts?.map(({ trace }) => trace?.value)).toEqual(["13000"]);
  });

  it("leaves a fact out before its first entry, and behind the entry that ends it", () => {
    const scheme = paySchemeOf({
      facts: { extra: { kind: "money", mayBeUnknown: true } },
      rates: [rate("full", { kind: "or-else", of: fact("extra"), otherwise: constant("3000") })],
    });
    const record = recordOf({
      facts: {
        extra: [
          { from: "2024-04-11", value: "300" },
          { from: "2024-04-21", value: null },
        ],
      },
    });
    expect(partsOf(scheme, record, { month: "2024-04" })[0]?.slice(2)).toEqual([
      ["2024-04-01", "2024-04-11", 10, "3000", "1000"],
      ["2024-04-11", "2024-04-21", 10, "300", "100"],
      ["2024-04-21", "2024-05-01", 10, "3000", "1000"],
    ]);
  });

  it("answers as a scheme compiled once does", () => {
    const { computePay: compiled } = compilePay(variedPayScheme);
    for (const month of ["2016-12", "2017-01", "2017-02"]) {
      expect(compiled(first, { month })).toEqual(computePay(variedPayScheme, first, { month }));
    }
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "pay/invalid-record"],
    ["a misspelt field", { ...recordOf(), servce: [] }, "pay/invalid-record"],
    ["no person", recordOf({ person: "" }), "pay/invalid-record"],
    ["service that is no list", { ...recordOf(), service: {} }, "pay/invalid-record"],
    [
      "a period that ends before it begins",
      served(["2024-05-02", "2024-05-01"]),
      "pay/invalid-record",
    ],
    [
      "periods that share a day",
      served(["2024-01-01", "2024-03-02"], ["2024-03-01"]),
      "pay/invalid-record",
    ],
    ["a second period without end", served(["2024-01-01"], ["2024-03-01"]), "pay/invalid-record"],
    ["facts that are no record", { ...recordOf(), facts: [] }, "pay/invalid-record"],
    ["a fact without entries", recordOf({ facts: { n: [] } }), "pay/invalid-record"],
    ["a fact that is no timeline", { ...recordOf(), facts: { n: 3 } }, "pay/invalid-record"],
    ["places that are none", { ...recordOf(), places: { town: "a" } }, "pay/invalid-record"],
    ["month facts that are no record", { ...recordOf(), monthFacts: 7 }, "pay/invalid-record"],
    ["months that are no list", { ...recordOf(), monthFacts: { n: 7 } }, "pay/invalid-record"],
    [
      "a citation that is text",
      monthly({ month: "2024-05", value: 1, citation: "Minutes" }),
      "pay/invalid-record",
    ],
    [
      "a citation that is null",
      monthly({ month: "2024-05", value: 1, citation: null }),
      "pay/invalid-record",
    ],
    ["an entry without value", monthly({ month: "2024-05" }), "pay/invalid-record"],
    ["an entry for no month", monthly({ month: "2024-5", value: 1 }), "pay/invalid-record"],
    [
      "an entry recorded on no day",
      monthly({ month: "2024-05", value: 1, recordedOn: "x" }),
      "pay/invalid-record",
    ],
    ["two entries for a month", monthly(...twice), "pay/invalid-record"],
    [
      "a fact that the scheme does not ask",
      recordOf({ facts: timeline("n", 3) }),
      "rules/invalid-facts",
    ],
    ["a fact of months unasked", monthly({ month: "2024-05", value: 1 }), "rules/invalid-facts"],
  ])("refuses %s", (_name, record, code) => {
    expect(codeOf(() => computePay(paySchemeOf(), record as PayRecord, may))).toBe(code);
  });

  it("accepts periods that touch, and months recorded anew", () => {
    const record = served(["2024-05-11"], ["2024-01-01", "2024-05-11"]);
    expect(computePay(paySchemeOf(), record as PayRecord, may).net).toBe("3100");
    const scheme = paySchemeOf({ monthFacts: { n: { kind: "count" } } });
    const anew = monthly(
      { month: "2024-05", value: 1 },
      { month: "2024-05", value: 2, recordedOn: "2024-06-01" },
      { month: "2024-05", value: 3, recordedOn: "2024-07-01" },
    );
    expect(computePay(scheme, anew as PayRecord, may).net).toBe("3100");
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["no month", {}],
    ["text that is no month", { month: "2024-13" }],
    ["a day", { month: "2024-05-01" }],
    ["a number", { month: 202405 }],
    ["the month behind the last", { month: "2101-01" }],
    ["a month whose end cannot be written", { month: "2100-12" }],
    ["a day that does not exist", { ...may, knownOn: "2024-02-30" }],
    ["another detail", { ...may, detail: "items" }],
    ["a misspelt option", { ...may, known: "2024-05-01" }],
  ])("refuses options: %s", (_name, options) => {
    expect(codeOf(() => computePay(paySchemeOf(), recordOf(), options as PayOptions))).toBe(
      "pay/invalid-options",
    );
  });

  it("tells where a parameter has no value", () => {
    const scheme = paySchemeOf({
      parameters: { late: parameterOf({ from: "2025-01-01", value: "1" }) },
      rates: [rate("full", parameter("late"))],
    });
    expect(codeOf(() => computePay(scheme, recordOf(), may))).toBe("rules/parameter-not-in-force");
    const anchored = {
      ...scheme,
      anchors: [
        {
          id: "anchor",
          label: labelOf("anchor"),
          amount: parameter("late"),
          rounding: toFen,
          readOn: { from: "2020-01-01", everyYears: 1 },
        },
      ],
      rates: [rate("full", product(figure("anchor")))],
    } as const;
    expect(codeOf(() => computePay(anchored, recordOf(), may))).toBe(
      "rules/parameter-not-in-force",
    );
  });

  it("refuses an amount that is no money", () => {
    const scheme = paySchemeOf({ rates: [rate("full", constant("10000000000000"))] });
    expect(codeOf(() => computePay(scheme, recordOf(), may))).toBe("core/out-of-range");
  });
});

const incomes = [
  { from: "2020-01-01", value: "2800" as DecimalString },
  { from: "2021-01-01", value: "2900" as DecimalString },
  { from: "2024-01-01", value: "3000" as DecimalString },
] as const;

const twice = [
  { month: "2024-05", value: 1 },
  { month: "2024-05", value: 2 },
];

function served(...periods: readonly (readonly [string, string?])[]): unknown {
  const service = periods.map(([from, until]) =>
    until === undefined ? { from } : { from, until },
  );
  return { ...recordOf(), service };
}

function monthly(...entries: readonly object[]): unknown {
  return { ...recordOf(), monthFacts: { n: entries } };
}

describe("facts that do not fit", () => {
  const scheme = paySchemeOf({
    facts: { n: { kind: "count" } },
    rates: [rate("full", fact("n"))],
  });
  it.each([
    ["begin too late", [{ from: "2024-05-10", value: 1 }], "2024-05-01"],
    [
      "are wrong from a day on",
      [
        { from: "2024-01-01", value: 1 },
        { from: "2024-05-10", value: -1 },
      ],
      "2024-05-10",
    ],
  ] as const)("are told with their day: they %s", (_, n, asOf) => {
    const read = safely(() => computePay(scheme, recordOf({ facts: { n } }), may));
    expect(read.success ? undefined : read.error).toMatchObject({
      code: "rules/invalid-facts",
      message: expect.stringContaining(`On ${asOf}: The facts do not fit: "/n" `),
      details: { path: "/n", asOf },
      issues: [{ path: "/n" }],
    });
  });
});

describe("a month outside the days of the scheme", () => {
  it("is paid like any other: which edition counts is for settling to choose", () => {
    const ended = paySchemeOf({ effective: { from: "2023-01-01", until: "2024-01-01" } });
    expect(computePay(ended, recordOf(), may).net).toBe("3100");
    const options = { from: "2024-05", through: "2024-05", knownOn: "2024-06-01" } as const;
    expect(codeOf(() => settlePay([ended], recordOf(), [], options))).toBe("pay/not-in-force");
  });
});

describe("a record that does not fit", () => {
  const twice = { from: "2024-01-01", value: 1 };
  it.each<[string, object]>([
    ["/service/1", { service: [{ from: "2024-01-01" }, { from: "2023-02-29" }] }],
    ["/facts/grade", { facts: { n: [twice], grade: [twice, twice] } }],
    ["/monthFacts/absent/1", { monthFacts: { absent: [{ month: "2024-01", value: 1 }, {}] } }],
  ])("is told with its place: %s", (path, part) => {
    const read = safely(() => computePay(paySchemeOf(), { ...recordOf(), ...part }, may));
    expect(read.success ? undefined : read.error).toMatchObject({
      code: "pay/invalid-record",
      message: expect.stringContaining(`At "${path}": `),
      details: { path },
    });
  });
});

function timeline(name: string, value: number): PayRecord["facts"] {
  return { [name]: [{ from: "2000-01-01", value }] };
}
