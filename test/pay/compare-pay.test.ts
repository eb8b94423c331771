import { describe, expect, it } from "vitest";
import { comparePay } from "../../src/pay/compare-pay.js";
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

const facts = { wage: { kind: "money", most: "5000" } } as const;
const before = paySchemeOf({
  facts,
  rates: [rate("full", product(constant("0.8"), fact("wage")))],
  items: [
    paidRate("basic", "full", { payer: "county" }),
    ruled("dues", constant("10"), { side: "deduction", payer: "person" }),
  ],
});
const after = paySchemeOf({
  facts: { wage: { kind: "money", least: "100" } },
  rates: [rate("full", fact("wage"))],
  items: [
    paidRate("basic", "full", { payer: "county" }),
    ruled("extra", constant("50"), { payer: "township" }),
    ruled("funds", product(constant("0.02"), figure("basic")), { side: "employer" }),
  ],
});
const worker = (person: string, wage: string) =>
  recordOf({ person, facts: { wage: [{ from: "2000-01-01", value: wage }] } });
const month = "2024-05";

describe("comparePay", () => {
  it("tells what each person, all of them and each payer gain or lose", () => {
    const records = [worker("a", "1000"), worker("b", "2000")];
    expect(comparePay(before, after, records, { month })).toEqual({
      people: [
        { person: "a", before: "800", after: "1050", difference: "250" },
        { person: "b", before: "1600", after: "2050", difference: "450" },
      ],
      total: { before: "2400", after: "3100", difference: "700" },
      payers: [
        { payer: "county", before: "2400", after: "3000", difference: "600" },
        { payer: "township", before: "0", after: "100", difference: "100" },
        { before: "0", after: "60", difference: "60" },
      ],
      failures: [],
    });
  });

  it("leaves out everywhere who cannot be paid under one of the schemes", () => {
    const records = [
      worker("poor", "99"),
      worker("a", "1000"),
      worker("rich", "5001"),
      recordOf({ person: "nobody" }),
      worker("b", "2000"),
    ];
    const { people, total, failures } = comparePay(before, after, records, { month });
    expect(people.map(({ person, difference }) => [person, difference])).toEqual([
      ["a", "250"],
      ["b", "450"],
    ]);
    expect(total.difference).toBe("700");
    expect(failures.map(({ index, person }) => [index, person])).toEqual([
      [0, "poor"],
      [2, "rich"],
      [3, "nobody"],
    ]);
  });

  it("knows no difference from what is not known", () => {
    const masked = paySchemeOf({
      parameters: {
        share: parameterOf({ from: "2000-01-01", value: { unknown: "not-published" } }),
      },
      rates: [rate("full", parameter("share"))],
    });
    const unknown = { unknown: "not-published" };
    const records = [recordOf()];
    expect(comparePay(masked, paySchemeOf(), records, { month }).total).toEqual({
      before: unknown,
      after: "3100",
      difference: unknown,
    });
    expect(comparePay(paySchemeOf(), masked, records, { month }).total).toEqual({
      before: "3100",
      after: unknown,
      difference: unknown,
    });
  });

  it("compares nobody", () => {
    expect(comparePay(before, after, [], { month }).total).toEqual({
      before: "0",
      after: "0",
      difference: "0",
    });
  });

  it("refuses what does not fit", () => {
    expect(codeOf(() => comparePay({} as never, after, [], { month }))).toBe("pay/invalid-scheme");
    expect(codeOf(() => comparePay(before, {} as never, [], { month }))).toBe("pay/invalid-scheme");
    expect(codeOf(() => comparePay(before, after, 7 as never, { month }))).toBe(
      "core/invalid-shape",
    );
    expect(codeOf(() => comparePay(before, after, [], {} as never))).toBe("pay/invalid-options");
  });
});
