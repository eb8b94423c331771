import { comparePay } from "../../../src/pay/compare-pay.js";
import { computePayMany } from "../../../src/pay/compute-pay-many.js";
import { computePayroll } from "../../../src/pay/compute-payroll.js";
import { payrollColumns } from "../../../src/pay/payroll-columns.js";
import { settlePay } from "../../../src/pay/settle-pay.js";
import { sumPayslips } from "../../../src/pay/sum-payslips.js";
import { variedPayRecords, variedPayScheme } from "../../hostile/documents/pay-scheme.js";
import { listPayCases } from "../../reference/pay-case.js";
import { payAnswersOf } from "../../reference/pay-readings.js";
import { columnsOfPayRecords } from "../../support/pay-columns.js";

const months = ["2016-12", "2017-01", "2017-03", "2020-02"];

/** What a zone or a locale could change about pay. */
export const payOperations = {
  cases: () => listPayCases().map((printed) => payAnswersOf(printed)),
  payslips: () =>
    months.map((month) => {
      const { results } = computePayMany(variedPayScheme, variedPayRecords, {
        month,
        detail: "trace",
      });
      return [results, sumPayslips(results)];
    }),
  payroll: () => {
    const span = { from: "2016-12", through: "2020-02" } as const;
    const { people, months, linesOf } = computePayroll(variedPayScheme, variedPayRecords, span);
    return people.map((person, index) => [person, months.map((_, month) => linesOf(index, month))]);
  },
  columns: () =>
    (["lists", "numbers"] as const).map((manner) => {
      const columns = columnsOfPayRecords(variedPayScheme, variedPayRecords, manner);
      const span = { from: "2016-12", through: "2020-02" } as const;
      return payrollColumns(variedPayScheme, columns, span).months.map(({ month, net }) => [
        month,
        variedPayRecords.map((_, row) => net.at(row)),
      ]);
    }),
  comparison: () =>
    comparePay(variedPayScheme, variedPayScheme, variedPayRecords, { month: "2017-01" }),
  settlements: () =>
    variedPayRecords.map((record) =>
      settlePay([variedPayScheme], record, [], {
        from: "2017-01",
        through: "2017-03",
        knownOn: "2017-08-10",
      }),
    ),
};
