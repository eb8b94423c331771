import { describe, expect, it } from "vitest";
import { bindingLimitsOf } from "../../src/pay/binding-limits.js";
import { computePay } from "../../src/pay/compute-pay.js";
import type { Payslip } from "../../src/pay/model.js";
import type { Amount } from "../../src/rules/model.js";
import { codeOf } from "../support/code-of.js";
import {
  constant,
  fact,
  figure,
  paidRate,
  parameter,
  parameterOf,
  paySchemeOf,
  rate,
  recordOf,
  ruled,
} from "../support/pay-schemes.js";

const facts = { wage: { kind: "money", mayBeUnknown: true } } as const;
const may = { month: "2024-05", detail: "trace" } as const;

function slipOf(amount: Amount, wage = "1000"): Payslip {
  const scheme = paySchemeOf({
    facts,
    parameters: { minimum: parameterOf({ from: "2000-01-01", value: "1500" }) },
    rates: [rate("own", fact("wage")), rate("full", amount)],
    items: [paidRate("basic", "full")],
  });
  const record = recordOf({ facts: { wage: [{ from: "2000-01-01", value: wage }] } });
  return computePay(scheme, record, may);
}

const limitsOf = (amount: Amount, wage?: string) =>
  bindingLimitsOf(slipOf(amount, wage)).map(({ kind, at, value }) => [kind, at, value]);

const banded: Amount = {
  kind: "clamp",
  of: fact("wage"),
  least: constant("900"),
  most: constant("2000"),
};

describe("bindingLimitsOf", () => {
  it.each<readonly [string, readonly (readonly unknown[])[]]>([
    ["899.99", [["floor", "/rates/1/amount/least", "900"]]],
    ["900", []],
    ["900.01", []],
    ["1999.99", []],
    ["2000", []],
    ["2000.01", [["cap", "/rates/1/amount/most", "2000"]]],
  ])("names the limit of a band that binds at %s", (wage, limits) => {
    expect(limitsOf(banded, wage)).toEqual(limits);
  });

  it("names the cap of an amount without a floor", () => {
    const capped: Amount = { kind: "clamp", of: fact("wage"), most: constant("2000") };
    expect(limitsOf(capped, "2001")).toEqual([["cap", "/rates/1/amount/most", "2000"]]);
  });

  it("names the highest and the lowest of several amounts, the outer one first", () => {
    const lowest: Amount = { kind: "min", of: [figure("own"), constant("3000")] };
    const highest: Amount = { kind: "max", of: [lowest, parameter("minimum")] };
    expect(limitsOf(highest, "1000")).toEqual([
      ["highest", "/rates/1/amount/of/1", "1500"],
      ["lowest", "/rates/1/amount/of/0/of/0", "1000"],
    ]);
    expect(limitsOf(highest, "4000")).toEqual([
      ["highest", "/rates/1/amount/of/0", "3000"],
      ["lowest", "/rates/1/amount/of/0/of/1", "3000"],
    ]);
  });

  it("names the item and the part, and what the limit is called", () => {
    const scheme = paySchemeOf({
      parameters: {
        base: parameterOf({ from: "2000-01-01", value: "1" }, { from: "2024-05-16", value: "5" }),
      },
      rates: [rate("full", { kind: "max", of: [constant("3"), parameter("base")] })],
      items: [
        paidRate("basic", "full"),
        ruled("dues", {
          kind: "clamp",
          of: figure("basic"),
          most: {
            ...constant("2"),
            label: { zh: "上限", en: "cap" },
            citation: { document: "Notice 9" },
          },
        }),
      ],
    });
    expect(bindingLimitsOf(computePay(scheme, recordOf(), may))).toEqual([
      {
        item: "basic",
        from: "2024-05-01",
        kind: "highest",
        at: "/rates/0/amount/of/0",
        value: "3",
      },
      {
        item: "basic",
        from: "2024-05-16",
        kind: "highest",
        at: "/rates/0/amount/of/1",
        value: "5",
      },
      {
        item: "dues",
        kind: "cap",
        at: "/items/1/of/amount/most",
        value: "2",
        label: { zh: "上限", en: "cap" },
        citation: { document: "Notice 9" },
      },
    ]);
  });

  it("names nothing where nothing is known", () => {
    const scheme = paySchemeOf({
      facts,
      rates: [rate("full", { kind: "max", of: [banded, constant("1")] })],
    });
    expect(bindingLimitsOf(computePay(scheme, recordOf(), may))).toEqual([]);
  });

  it("refuses payslips without reasons, and what is none", () => {
    const { lines, ...rest } = slipOf(banded);
    const bare = {
      ...rest,
      lines: lines.map((line) => ({
        ...line,
        parts: line.parts?.map(({ trace: _, ...part }) => part),
      })),
    };
    expect(codeOf(() => bindingLimitsOf(bare as Payslip))).toBe("pay/invalid-payslips");
    const ruledLines = lines.map(({ parts: _, ...line }) => line);
    expect(codeOf(() => bindingLimitsOf({ ...rest, lines: ruledLines }))).toBe(
      "pay/invalid-payslips",
    );
    expect(codeOf(() => bindingLimitsOf(7 as never))).toBe("pay/invalid-payslips");
    const odd = lines.map((line) => ({ ...line, parts: [], trace: { kind: "max" } }));
    expect(bindingLimitsOf({ ...rest, lines: odd as never })).toEqual([]);
    const broken = ruledLines.map((line) => ({ ...line, trace: { kind: "max" } }));
    expect(codeOf(() => bindingLimitsOf({ ...rest, lines: broken as never }))).toBe(
      "core/invalid-shape",
    );
  });

  it.each<readonly [string, object]>([
    [
      "a bound that is no place",
      { kind: "max", at: "/x", value: "1", detail: { bound: 7 }, parts: [] },
    ],
    ["a bound that is no number", { kind: "min", at: "/x", value: "1", detail: { bound: "0" } }],
    ["a limit without a step", { kind: "clamp", at: "/x", value: "1", detail: { bound: "least" } }],
    [
      "another kind of step",
      {
        kind: "sum",
        at: "/x",
        value: "1",
        detail: { bound: 0 },
        parts: [{ kind: "fact", at: "/y", value: "1" }],
      },
    ],
  ])("finds nothing in a foreign trace: %s", (_, trace) => {
    const { lines, ...rest } = slipOf(banded);
    const foreign = lines.map(({ parts: __, ...line }) => ({ ...line, trace }));
    expect(bindingLimitsOf({ ...rest, lines: foreign as never })).toEqual([]);
  });
});
