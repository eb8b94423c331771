import { describe, expect, it } from "vitest";
import type { Recovery } from "../../src/pay/recover-pay.js";
import { recoverPay } from "../../src/pay/recover-pay.js";
import { codeOf } from "../support/code-of.js";

const recovery = (rest: Partial<Recovery> = {}): Recovery => ({
  debt: "500",
  floor: "1730",
  months: [
    { month: "2024-05", net: "2000" },
    { month: "2024-06", net: "1730" },
    { month: "2024-07", net: "1729.99" },
    { month: "2024-08", net: "2000" },
    { month: "2024-09", net: "9000" },
  ],
  ...rest,
});

const may2024 = { month: "2024-05", net: "2000" } as const;

describe("recoverPay", () => {
  it("keeps back what lies above the floor until the debt is paid off", () => {
    expect(recoverPay(recovery())).toEqual({
      instalments: [
        { month: "2024-05", amount: "270", boundBy: "floor" },
        { month: "2024-06", amount: "0", boundBy: "floor" },
        { month: "2024-07", amount: "0", boundBy: "floor" },
        { month: "2024-08", amount: "230" },
      ],
      rest: "0",
    });
  });

  it("keeps back no more a month than it may, and says what is still owed", () => {
    const { instalments, rest } = recoverPay(recovery({ mostPerMonth: "100" }));
    expect(instalments.map(({ amount, boundBy }) => [amount, boundBy])).toEqual([
      ["100", "most-per-month"],
      ["0", "floor"],
      ["0", "floor"],
      ["100", "most-per-month"],
      ["100", "most-per-month"],
    ]);
    expect(rest).toBe("200");
  });

  it.each([
    ["0", [], "0"],
    ["269.99", ["269.99"], "0"],
    ["270", ["270"], "0"],
    ["270.01", ["270", "0", "0", "0.01"], "0"],
  ] as const)("pays off %s", (debt, amounts, rest) => {
    const plan = recoverPay(recovery({ debt }));
    expect(plan.instalments.map(({ amount }) => amount)).toEqual(amounts);
    expect(plan.rest).toBe(rest);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["a misspelt field", { ...recovery(), flor: "1" }],
    ["a debt below 0", recovery({ debt: "-0.01" })],
    ["a floor below 0", recovery({ floor: "-1" })],
    ["a limit below 0", recovery({ mostPerMonth: "-1" })],
    ["a debt that is no text", { ...recovery(), debt: 5 }],
    ["a debt that is no money", { ...recovery(), debt: "1.001" }],
    ["months that are no list", { ...recovery(), months: {} }],
    ["a month without pay", { ...recovery(), months: [{ month: "2024-05" }] }],
    ["a month twice", recovery({ months: [may2024, may2024] })],
    ["months that do not rise", recovery({ months: [{ ...may2024, month: "2024-06" }, may2024] })],
    ["a month that is none", { ...recovery(), months: [{ month: "2024", net: "1" }] }],
  ])("refuses %s", (_name, given) => {
    expect(codeOf(() => recoverPay(given as Recovery))).toBe("pay/invalid-recovery");
  });
});
