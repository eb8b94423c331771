import { describe, expect, it } from "vitest";
import { compilePay } from "../../src/pay/compile-pay.js";
import { computePay } from "../../src/pay/compute-pay.js";
import { computePayMany } from "../../src/pay/compute-pay-many.js";
import { computePayroll } from "../../src/pay/compute-payroll.js";
import type { PayRecord } from "../../src/pay/model.js";
import { variedPayRecords, variedPayScheme } from "../hostile/documents/pay-scheme.js";
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
  recordOf,
  ruled,
} from "../support/pay-schemes.js";

const span = { from: "2016-12", through: "2017-04" } as const;
const [first, second] = variedPayRecords as readonly [PayRecord, PayRecord];

describe("computePayroll", () => {
  it("pays people of several places as each alone", () => {
    const records = Array.from({ length: 400 }, (_, index) => ({
      ...(index % 3 === 0 ? first : second),
      person: `p-${index}`,
      places: { county: `c-${index % 2}` },
    }));
    const { people, months, failures, linesOf, sumsOf } = computePayroll(
      variedPayScheme,
      records,
      span,
    );
    expect(failures).toEqual([]);
    expect(people).toEqual(records.map(({ person }) => person));
    expect(months).toEqual(["2016-12", "2017-01", "2017-02", "2017-03", "2017-04"]);
    for (const [index, month] of months.entries()) {
      for (const person of [0, 1, 127, 128, 398, 399]) {
        const record = records[person] as PayRecord;
        const { gross, deductions, net, employer, lines } = computePay(variedPayScheme, record, {
          month,
        });
        expect(sumsOf(person, index)).toEqual({ gross, deductions, net, employer });
        expect(linesOf(person, index)).toEqual(
          lines.map(({ item, side, amount }) => ({ item, side, amount })),
        );
      }
    }
  });

  it("lists those who cannot be paid, and pays the others", () => {
    const records = [
      { ...first, person: "" },
      second,
      { ...second, person: "no-post", facts: {} },
      recordOf({ person: "away", service: [] }),
      first,
    ];
    const { people, failures, sumsOf } = computePayroll(variedPayScheme, records, span);
    expect(people).toEqual(["p-2", "away", "p-1"]);
    expect(failures.map(({ index, person, error }) => [index, person, error.code])).toEqual([
      [0, undefined, "pay/invalid-record"],
      [2, "no-post", "rules/invalid-facts"],
    ]);
    expect(sumsOf(1, 0)).toEqual({ gross: "0", deductions: "0", net: "0", employer: "0" });
    expect(sumsOf(2, 1).gross).toBe(computePay(variedPayScheme, first, { month: "2017-01" }).gross);
  });

  it("pays nobody twice, in lanes or not, whatever became of the first record", () => {
    const plain = { ...first, person: "p-3" };
    const slow = { ...second, facts: {} };
    const records = [first, second, plain, plain, { ...first, person: "p-2" }, slow, slow];
    const { people, failures } = computePayroll(variedPayScheme, records, span);
    expect(people).toEqual(["p-1", "p-2", "p-3"]);
    expect(failures.map(({ index, person, error }) => [index, person, error.code])).toEqual([
      [3, "p-3", "pay/duplicate-person"],
      [4, "p-2", "pay/duplicate-person"],
      [5, "p-2", "pay/duplicate-person"],
      [6, "p-2", "pay/duplicate-person"],
    ]);
    const { failures: faulty } = computePayroll(variedPayScheme, [slow, second], span);
    expect(faulty.map(({ error }) => error.code)).toEqual([
      "rules/invalid-facts",
      "pay/duplicate-person",
    ]);
  });

  it("lists whose floor is above the cap, as the payslips do", () => {
    const scheme = paySchemeOf({
      facts: { floor: { kind: "money" }, cap: { kind: "money" } },
      rates: [
        rate("full", {
          kind: "clamp",
          of: constant("1760"),
          least: fact("floor"),
          most: fact("cap"),
        }),
      ],
      items: [paidRate("basic", "full")],
    });
    const records = (["1900", "2000", "2000.01"] as const).map((floor) =>
      recordOf({
        person: `floor-${floor}`,
        facts: {
          floor: [{ from: "2000-01-01", value: floor }],
          cap: [{ from: "2000-01-01", value: "2000" }],
        },
      }),
    );
    const payroll = computePayroll(scheme, records, { from: "2024-05", through: "2024-05" });
    expect(payroll.people.map((_, person) => payroll.sumsOf(person, 0).gross)).toEqual([
      "1900",
      "2000",
    ]);
    const payslips = computePayMany(scheme, records, { month: "2024-05" });
    for (const { failures } of [payroll, payslips]) {
      expect(failures.map(({ index, person, error }) => [index, person, error.code])).toEqual([
        [2, "floor-2000.01", "rules/limits-conflict"],
      ]);
    }
  });

  it("repeats what was known on a day", () => {
    const months = { from: "2017-02", through: "2017-02" } as const;
    const grossOn = (known: { readonly knownOn?: "2017-07-24" | "2017-07-25" }) =>
      computePayroll(variedPayScheme, [second], { ...months, ...known }).sumsOf(0, 0).gross;
    expect([
      grossOn({ knownOn: "2017-07-24" }),
      grossOn({ knownOn: "2017-07-25" }),
      grossOn({}),
    ]).toEqual(["1360", "1920", "1920"]);
  });

  it("is not cut where a parameter changes in another place", () => {
    // Full years are read where a stretch begins; the change in the west must not cut the east.
    const scheme = paySchemeOf({
      facts: { started: { kind: "date" } },
      parameters: {
        step: {
          lowerLevels: "may-change",
          layers: [
            { level: "county", place: "east", values: [{ from: "2000-01-01", value: "31" }] },
            {
              level: "county",
              place: "west",
              values: [
                { from: "2000-01-01", value: "31" },
                { from: "2024-05-21", value: "31" },
              ],
            },
          ],
        },
      },
      rates: [
        rate("years", {
          kind: "product",
          of: [
            parameter("step"),
            {
              kind: "elapsed",
              from: { kind: "fact", fact: "started" },
              until: { kind: "as-of" },
              unit: "years",
            },
          ],
        }),
      ],
      items: [paidRate("basic", "years")],
    });
    const inCounty = (county: string) =>
      recordOf({
        person: county,
        facts: { started: [{ from: "2000-01-01", value: "2022-05-11" }] },
        places: { county },
      });
    const may = { from: "2024-05", through: "2024-05" } as const;
    const records = [inCounty("east"), inCounty("west")];
    const { sumsOf } = computePayroll(scheme, records, may);
    expect([sumsOf(0, 0).gross, sumsOf(1, 0).gross]).toEqual(["31", "42"]);
    expect(records.map((record) => computePay(scheme, record, { month: "2024-05" }).gross)).toEqual(
      ["31", "42"],
    );
  });

  it("keeps places apart, whatever stands beside them", () => {
    const set = (level: "city" | "county", place: string, value: "150" | "200") => ({
      level,
      place,
      values: [{ from: "2000-01-01" as const, value }],
    });
    const scheme = paySchemeOf({
      parameters: {
        base: {
          lowerLevels: "may-raise",
          layers: [
            ...parameterOf({ from: "2000-01-01", value: "100" }).layers,
            set("city", "north", "150"),
            set("county", "east", "200"),
          ],
        },
      },
      rates: [rate("full", parameter("base"))],
    });
    const everywhere: readonly (readonly [string, PayRecord["places"]])[] = [
      ["200", { county: "east" }],
      ["100", { county: "west" }],
      ["150", { county: "west", city: "north" }],
      ["100", { county: "west" }],
      ["150", { city: "north" }],
      ["200", { city: "north", county: "east" }],
      ["150", { city: "north" }],
      ["100", undefined],
      ...Array.from({ length: 127 }, () => ["200", { county: "east" }] as const),
    ];
    const records = everywhere.map(([, places], index) =>
      recordOf({ person: `p-${index}`, ...(places === undefined ? {} : { places }) }),
    );
    const may = { from: "2024-05", through: "2024-05" } as const;
    const { people, sumsOf } = computePayroll(scheme, records, may);
    expect(people.map((_, person) => sumsOf(person, 0).net)).toEqual(
      everywhere.map(([net]) => net),
    );
  });

  it("counts an item as 0 for others where it is not due", () => {
    const scheme = paySchemeOf({
      items: [
        ruled("award", constant("7"), { due: [1] }),
        ruled("more", product(constant("2"), figure("award"))),
      ],
    });
    const months = { from: "2024-01", through: "2024-02" } as const;
    const { linesOf } = computePayroll(scheme, [recordOf()], months);
    const amounts = (month: number) => linesOf(0, month).map(({ item, amount }) => [item, amount]);
    expect([amounts(0), amounts(1)]).toEqual([
      [
        ["award", "7"],
        ["more", "14"],
      ],
      [["more", "0"]],
    ]);
  });

  it("pays the last day of a month at its own rate", () => {
    const base = parameterOf(
      { from: "2000-01-01", value: "3100" },
      { from: "2024-05-31", value: "3410" },
    );
    const scheme = paySchemeOf({ parameters: { base }, rates: [rate("full", parameter("base"))] });
    const { sumsOf } = computePayroll(scheme, [recordOf()], {
      from: "2024-05",
      through: "2024-06",
    });
    expect([sumsOf(0, 0).gross, sumsOf(0, 1).gross]).toEqual(["3110", "3410"]);
  });

  it.each([
    [-1, 0],
    [1, 0],
    [0.5, 0],
    [0, -1],
    [0, 5],
    ["0", 0],
    [0, "length"],
  ])("has no payslip of person %o for month %o", (person, month) => {
    const { linesOf, sumsOf } = computePayroll(variedPayScheme, [second], span);
    expect(codeOf(() => linesOf(person as number, month as number))).toBe("pay/no-such-payslip");
    expect(codeOf(() => sumsOf(person as number, month as number))).toBe("pay/no-such-payslip");
  });

  it.each<readonly [string, unknown]>([
    ["pay/invalid-options", {}],
    ["pay/invalid-options", { from: "2017-01", through: "2016-12" }],
    ["pay/invalid-options", { from: "2017-13", through: "2018-01" }],
    ["pay/invalid-options", { ...span, knownOn: "soon" }],
    ["pay/invalid-options", { ...span, month: "2017-01" }],
    ["pay/invalid-options", 7],
  ])("refuses options that do not fit: %s", (code, options) => {
    expect(codeOf(() => computePayroll(variedPayScheme, [], options as never))).toBe(code);
  });

  it("refuses what is no list, and a payroll that fills the memory", () => {
    const { computePayroll: pay } = compilePay(variedPayScheme);
    expect(codeOf(() => pay(7 as never, span))).toBe("core/invalid-shape");
    const many = new Array(20_000).fill(second);
    expect(codeOf(() => pay(many, { from: "1900-01", through: "2100-11" }))).toBe("core/too-large");
    expect(pay([], span).people).toEqual([]);
  });
});
