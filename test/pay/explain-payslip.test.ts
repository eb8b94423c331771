import { describe, expect, it } from "vitest";
import { computePay } from "../../src/pay/compute-pay.js";
import { explainPayslip } from "../../src/pay/explain-payslip.js";
import type { PayRecord, Payslip } from "../../src/pay/model.js";
import { variedPayRecords, variedPayScheme } from "../hostile/documents/pay-scheme.js";
import { codeOf } from "../support/code-of.js";
import {
  constant,
  parameter,
  parameterOf,
  paySchemeOf,
  rate,
  recordOf,
} from "../support/pay-schemes.js";

const [, second] = variedPayRecords as readonly [PayRecord, PayRecord];
const textsOf = (payslip: Payslip, language: "zh" | "en") =>
  explainPayslip(payslip, language).map(({ depth, text }) => `${"  ".repeat(depth)}${text}`);

const cut = paySchemeOf({
  parameters: {
    base: parameterOf({ from: "2000-01-01", value: "3100" }, { from: "2024-05-31", value: "3410" }),
  },
  rates: [rate("full", parameter("base"))],
});

describe("explainPayslip", () => {
  it("tells items, the days that make them up, and the sums", () => {
    const payslip = computePay(cut, recordOf(), { month: "2024-05" });
    expect(textsOf(payslip, "zh")).toEqual([
      "basic：3110 元",
      "  2024-05-01 至 2024-05-30，计 30 天，整月 3100 元：3000 元",
      "  2024-05-31 至 2024-05-31，计 1 天，整月 3410 元：110 元",
      "应发 3110 元，扣款 0 元，实发 3110 元",
    ]);
    expect(textsOf(payslip, "en")).toEqual([
      "basic: 3110 yuan",
      "  2024-05-01 to 2024-05-30, 30 days at 3100 yuan a month: 3000 yuan",
      "  2024-05-31 to 2024-05-31, 1 day at 3410 yuan a month: 110 yuan",
      "gross 3110 yuan, deductions 0 yuan, net 3110 yuan",
    ]);
  });

  it("tells the reasons below the days or the item that they explain", () => {
    const payslip = computePay(variedPayScheme, second, { month: "2017-02", detail: "trace" });
    const told = textsOf(payslip, "en");
    expect(told).toContain("basic: 1920 yuan");
    const part = told.indexOf(
      "  2017-02-01 to 2017-02-28, 28 days at 1920 yuan a month: 1920 yuan",
    );
    expect(told[part + 1]).toMatch(/^ {4}\S/);
    const funds = told.indexOf("funds: 38.4 yuan");
    expect(told[funds + 1]).toMatch(/^ {2}\S/);
    expect(told.at(-1)).toBe("borne by the employer besides: 38.4 yuan");
    expect(textsOf(payslip, "zh").at(-1)).toBe("单位另承担 38.4 元");
  });

  it("says what is not known, and why", () => {
    const masked = paySchemeOf({
      parameters: {
        base: parameterOf({ from: "2000-01-01", value: { unknown: "not-published" } }),
      },
      rates: [rate("full", parameter("base"))],
    });
    const payslip = computePay(masked, recordOf(), { month: "2024-05" });
    expect(textsOf(payslip, "zh")[0]).toBe("basic：未知（原文未公布）");
    expect(textsOf(payslip, "en").at(-1)).toBe(
      "gross unknown (not published), deductions 0 yuan, net unknown (not published)",
    );
  });

  it("tells a payslip without lines", () => {
    const payslip = computePay(cut, recordOf({ service: [] }), { month: "2024-05" });
    expect(textsOf(payslip, "zh")).toEqual(["应发 0 元，扣款 0 元，实发 0 元"]);
  });

  it("is not changed by what the caller does later", () => {
    const sentences = explainPayslip(computePay(cut, recordOf(), { month: "2024-05" }), "zh");
    expect(Object.isFrozen(sentences)).toBe(true);
  });

  const payslip = computePay(paySchemeOf({ rates: [rate("full", constant("1"))] }), recordOf(), {
    month: "2024-05",
  });
  const [line] = payslip.lines;

  it.each<readonly [string, unknown, unknown]>([
    ["core/invalid-shape", payslip, "fr"],
    ["core/invalid-shape", payslip, undefined],
    ["pay/invalid-payslips", 7, "zh"],
    ["pay/invalid-payslips", {}, "zh"],
    ["pay/invalid-payslips", { ...payslip, gross: "1.234" }, "zh"],
    ["pay/invalid-payslips", { ...payslip, lines: [{ ...line, amount: 1 }] }, "zh"],
    ["pay/invalid-payslips", { ...payslip, lines: [{ ...line, label: "basic" }] }, "zh"],
    ["core/invalid-shape", { ...payslip, lines: [{ ...line, trace: 7 }] }, "zh"],
  ])("refuses with %s what is no payslip or no language", (code, slip, language) => {
    expect(codeOf(() => explainPayslip(slip as Payslip, language as "zh"))).toBe(code);
  });
});
