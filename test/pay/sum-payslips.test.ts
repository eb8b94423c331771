import { describe, expect, it } from "vitest";
import type { SummedPayslip } from "../../src/pay/sum-payslips.js";
import { sumPayslips } from "../../src/pay/sum-payslips.js";
import { codeOf } from "../support/code-of.js";

const slip = (...lines: SummedPayslip["lines"]): SummedPayslip => ({ lines });

describe("sumPayslips", () => {
  it("adds up items and sides", () => {
    const slips = [
      slip(
        { item: "basic", side: "earning", amount: "2200" },
        { item: "dues", side: "deduction", amount: "11" },
        { item: "funds", side: "employer", amount: "44" },
      ),
      slip(
        { item: "basic", side: "earning", amount: "2200.5" },
        { item: "basic", side: "employer", amount: "1" },
      ),
    ];
    expect(sumPayslips(slips)).toEqual({
      items: [
        { item: "basic", side: "earning", amount: "4400.5" },
        { item: "dues", side: "deduction", amount: "11" },
        { item: "funds", side: "employer", amount: "44" },
        { item: "basic", side: "employer", amount: "1" },
      ],
      gross: "4400.5",
      deductions: "11",
      net: "4389.5",
      employer: "45",
    });
  });

  it("knows no sum with what is not known", () => {
    const amount = { unknown: "not-published" } as const;
    const sums = sumPayslips([
      slip({ item: "basic", side: "earning", amount: "1" }, { item: "x", side: "earning", amount }),
    ]);
    expect(sums.items).toEqual([
      { item: "basic", side: "earning", amount: "1" },
      { item: "x", side: "earning", amount },
    ]);
    expect([sums.gross, sums.deductions, sums.net]).toEqual([amount, "0", amount]);
  });

  it("adds up nothing", () => {
    expect(sumPayslips([])).toEqual({
      items: [],
      gross: "0",
      deductions: "0",
      net: "0",
      employer: "0",
    });
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["a number for a payslip", [7]],
    ["a payslip that is a list", [[]]],
    ["a payslip without lines", [{}]],
    ["a line that is none", [{ lines: [7] }]],
    ["an item that is no id", [{ lines: [{ item: "", side: "earning", amount: "1" }] }]],
    ["a side that is none", [{ lines: [{ item: "a", side: "left", amount: "1" }] }]],
    ["an amount that is no text", [{ lines: [{ item: "a", side: "earning", amount: 1 }] }]],
    ["an amount that is no money", [{ lines: [{ item: "a", side: "earning", amount: "1.001" }] }]],
  ])("refuses %s", (_name, payslips) => {
    expect(codeOf(() => sumPayslips(payslips as SummedPayslip[]))).toBe("pay/invalid-payslips");
  });
});
