import { bindingLimitsOf } from "../../../src/pay/binding-limits.js";
import type { PayColumns, PayrollColumns } from "../../../src/pay/columns/pay-columns.js";
import { comparePay } from "../../../src/pay/compare-pay.js";
import { compilePay } from "../../../src/pay/compile-pay.js";
import type { CompiledPay, ManyPayslips } from "../../../src/pay/compute/compiled-pay.js";
import { computePay } from "../../../src/pay/compute-pay.js";
import { computePayMany } from "../../../src/pay/compute-pay-many.js";
import { computePayroll } from "../../../src/pay/compute-payroll.js";
import { definePay } from "../../../src/pay/define-pay.js";
import { explainPayslip } from "../../../src/pay/explain-payslip.js";
import type { Payroll } from "../../../src/pay/payroll/payroll.js";
import { payrollColumns } from "../../../src/pay/payroll-columns.js";
import { recoverPay } from "../../../src/pay/recover-pay.js";
import { settlePay } from "../../../src/pay/settle-pay.js";
import { sumPayslips } from "../../../src/pay/sum-payslips.js";
import { variedPayRecords, variedPayScheme } from "../documents/pay-scheme.js";
import { knownCodes } from "../known-codes.js";
import { document, listOf, loose, looseListOf } from "../sorts.js";
import type { HostileSubject } from "../subject.js";

const schemeSort = document(
  ...(knownCodes().get("pay") ?? []),
  ...(knownCodes().get("rules") ?? []),
);
const record = loose("pay/invalid-record", "rules/invalid-facts");
const records = looseListOf();
const options = { ...document("pay/invalid-options"), plain: false };
const month = { month: "2017-01", detail: "trace" } as const;
const [first] = variedPayRecords;

const compiled = compilePay(variedPayScheme);
const { results } = compiled.computePayMany(variedPayRecords, month);
const errorsIn = ({ failures }: Pick<ManyPayslips, "failures">) =>
  failures.map(({ error }) => error);

const span = { from: "2016-12", through: "2017-02" } as const;
const amountsOf = ({ people, months, linesOf, sumsOf }: Payroll) =>
  people.map((_, person) =>
    months.map((__, month) => [linesOf(person, month), sumsOf(person, month)]),
  );

const columns: PayColumns = {
  rows: variedPayRecords.length,
  people: variedPayRecords.map(({ person }) => person),
  service: variedPayRecords.map(({ service }) => service),
  facts: Object.fromEntries(
    Object.keys(variedPayScheme.facts).map((name) => [
      name,
      variedPayRecords.map(({ facts }) => facts[name]),
    ]),
  ),
};
const batch = { ...document("pay/invalid-columns", "rules/invalid-columns"), plain: false };
const sumsOf = ({ rows, months }: PayrollColumns) =>
  months.map(({ gross, deductions, net, employer }) =>
    Array.from({ length: rows }, (_, row) => [
      gross.at(row),
      deductions.at(row),
      net.at(row),
      employer.at(row),
    ]),
  );

const settlement = { from: "2016-12", through: "2017-01", knownOn: "2017-08-10" } as const;
const entries = [
  { month: "2017-01", item: "basic", side: "earning", amount: "1700", bookedOn: "2017-01-10" },
] as const;
const recovery = {
  debt: "500",
  floor: "1730",
  mostPerMonth: "300",
  months: [{ month: "2024-05", net: "2000" }],
};

/** The operations of pay, and those that `compilePay` returns. */
export const paySubjects: readonly HostileSubject[] = [
  {
    layer: "pay",
    name: "definePay",
    call: definePay,
    examples: [() => [variedPayScheme]],
    sorts: [schemeSort],
    randomCases: 1_500,
  },
  {
    layer: "pay",
    name: "compilePay",
    call: compilePay,
    examples: [() => [variedPayScheme]],
    sorts: [schemeSort],
    observe: ({ computePayMany: pay }: CompiledPay) => pay(variedPayRecords, month),
    randomCases: 300,
  },
  {
    layer: "pay",
    name: "compilePay(…).computePay",
    call: compiled.computePay,
    examples: variedPayRecords.map((paid) => () => [paid, month]),
    sorts: [record, options],
    randomCases: 1_500,
  },
  {
    layer: "pay",
    name: "compilePay(…).computePayMany",
    call: compiled.computePayMany,
    examples: [() => [variedPayRecords, month]],
    sorts: [records, options],
    errorsIn,
    randomCases: 1_500,
  },
  {
    layer: "pay",
    name: "computePay",
    call: computePay,
    examples: [() => [variedPayScheme, first, month]],
    sorts: [schemeSort, record, options],
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer: "pay",
    name: "computePayMany",
    call: computePayMany,
    examples: [() => [variedPayScheme, variedPayRecords, month]],
    sorts: [schemeSort, records, options],
    errorsIn,
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer: "pay",
    name: "compilePay(…).computePayroll",
    call: compiled.computePayroll,
    examples: [() => [variedPayRecords, span]],
    sorts: [records, options],
    errorsIn,
    observe: amountsOf,
    randomCases: 1_500,
  },
  {
    layer: "pay",
    name: "computePayroll",
    call: computePayroll,
    examples: [() => [variedPayScheme, variedPayRecords, span]],
    sorts: [schemeSort, records, options],
    errorsIn,
    observe: amountsOf,
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer: "pay",
    name: "compilePay(…).payrollColumns",
    call: compiled.payrollColumns,
    examples: [() => [columns, span]],
    sorts: [batch, options],
    errorsIn,
    observe: sumsOf,
    randomCases: 1_500,
  },
  {
    layer: "pay",
    name: "payrollColumns",
    call: payrollColumns,
    examples: [() => [variedPayScheme, columns, span]],
    sorts: [schemeSort, batch, options],
    errorsIn,
    observe: sumsOf,
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer: "pay",
    name: "explainPayslip",
    call: explainPayslip,
    examples: results.map((slip) => () => [slip, "zh"]),
    sorts: [document("pay/invalid-payslips"), loose("core/invalid-shape")],
    randomCases: 500,
  },
  {
    layer: "pay",
    name: "bindingLimitsOf",
    call: bindingLimitsOf,
    examples: results.map((slip) => () => [slip]),
    sorts: [document("pay/invalid-payslips")],
    randomCases: 500,
  },
  {
    layer: "pay",
    name: "comparePay",
    call: comparePay,
    examples: [() => [variedPayScheme, variedPayScheme, variedPayRecords, month]],
    sorts: [schemeSort, schemeSort, records, options],
    errorsIn,
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer: "pay",
    name: "settlePay",
    call: settlePay,
    examples: [() => [[variedPayScheme], first, entries, settlement]],
    sorts: [listOf(...schemeSort.codes), record, listOf("pay/invalid-entry"), options],
    randomCases: 1_000,
  },
  {
    layer: "pay",
    name: "recoverPay",
    call: recoverPay,
    examples: [() => [recovery]],
    sorts: [{ ...document("pay/invalid-recovery"), plain: false }],
    randomCases: 1_000,
  },
  {
    layer: "pay",
    name: "sumPayslips",
    call: sumPayslips,
    examples: [() => [results]],
    sorts: [listOf("pay/invalid-payslips")],
    randomCases: 1_000,
  },
];
