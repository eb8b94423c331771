import { expect } from "vitest";
import { compilePay } from "../../src/pay/compile-pay.js";
import { computePayroll } from "../../src/pay/compute-payroll.js";
import type { ItemAmount, PayRecord, PaySums, Payslip } from "../../src/pay/model.js";
import { invariant } from "../support/invariant.js";
import type { PayrollCase } from "../support/payroll-arbitraries.js";
import { payrollCases } from "../support/payroll-arbitraries.js";

/** The lines and sums of a person by month. */
type Paid = readonly { readonly lines: readonly ItemAmount[]; readonly sums: PaySums }[];
type Payer = (asked: PayrollCase) => Paid | string;

const inPayroll: Payer = ({ scheme, record, options }) => {
  const { months, failures, linesOf, sumsOf } = computePayroll(scheme, [record], options);
  const [failure] = failures;
  if (failure !== undefined) return failure.error.code;
  return months.map((_, month) => ({ lines: linesOf(0, month), sums: sumsOf(0, month) }));
};

const slipBySlip: Payer = ({ scheme, record, options }) => {
  const compiled = compilePay(scheme);
  const { months } = compiled.computePayroll([], options);
  const { knownOn } = options;
  const known = knownOn === undefined ? {} : { knownOn };
  const slips: (Payslip | string)[] = months.map((month) => {
    const { results, failures } = compiled.computePayMany([record], { month, ...known });
    return results[0] ?? failures[0]?.error.code ?? "nothing";
  });
  const failed = slips.find((slip) => typeof slip === "string");
  if (typeof failed === "string") return failed;
  return (slips as readonly Payslip[]).map(({ gross, deductions, net, employer, lines }) => ({
    lines: lines.map(({ item, side, amount }) => ({ item, side, amount })),
    sums: { gross, deductions, net, employer },
  }));
};

const changed =
  (change: (record: PayRecord) => Partial<PayRecord>): Payer =>
  (asked) =>
    inPayroll({ ...asked, record: { ...asked.record, ...change(asked.record) } });

invariant<PayrollCase, Payer>("a payroll says what the payslips say", {
  inputs: payrollCases,
  law: (pay, asked) => {
    expect(pay(asked)).toEqual(slipBySlip(asked));
  },
  real: inPayroll,
  faults: {
    "facts that never change": changed(({ facts: { grade = [], ...facts } }) => ({
      facts: { ...facts, grade: grade.slice(0, 1) },
    })),
    "one period of service": changed(({ service }) => ({ service: service.slice(0, 1) })),
    "service without an end": changed(({ service }) => ({
      service: service.map(({ from }, index) =>
        index === service.length - 1 ? { from } : { from, until: service[index + 1]?.from ?? from },
      ),
    })),
    "months without facts": changed(() => ({ monthFacts: {} })),
    "nationwide parameters": changed(() => ({ places: {} })),
    "all that is known today": ({ options: { from, through }, ...asked }) =>
      inPayroll({ ...asked, options: { from, through } }),
  },
});
