import { DomainError } from "../../core/error.js";
import type { WorkProgress } from "../../core/progress.js";
import { reporterOf, takeProgress } from "../../core/progress.js";
import type { ReadyPay } from "../compute/ready-pay.js";
import type { PayErrorCode } from "../errors.js";
import { payRows } from "../payroll/pay-rows.js";
import type { PayrollOptions } from "../payroll/payroll.js";
import { invalidPayrollOptions, readPayrollOptions } from "../payroll/payroll-options.js";
import type { PayrollSource } from "../payroll/payroll-source.js";
import type { PayColumns, PayrollColumns, PayrollColumnsOptions } from "./pay-columns.js";
import { readPayColumns } from "./read-pay-columns.js";
import { sourceOfColumns } from "./source-of-columns.js";
import { sumColumnsOf } from "./sum-columns.js";

/** Works out the payroll of people who come as columns. */
export function payrollColumnsOf(
  ready: ReadyPay,
  batch: PayColumns,
  given: PayrollColumnsOptions,
): PayrollColumns {
  const { progress, rest } = takeProgress(given, invalidPayrollOptions);
  // What is left is checked where every payroll checks it.
  const options = readPayrollOptions(rest as unknown as PayrollOptions);
  const { months } = options;
  const source = sourceOfColumns(readPayColumns(ready.scheme, batch));
  const { failures, ...paid } = payRows(ready, reporting(source, progress), options);
  const { rows } = source;
  return { rows, months: sumColumnsOf(ready.scheme.items, months, rows, paid), failures };
}

/** Rows between two reports. */
const step = 1_024;

/** The same people; progress is told and the signal looked at while they are read. */
function reporting(source: PayrollSource, progress: WorkProgress): PayrollSource {
  const { rows } = source;
  const report = reporterOf(progress, rows, errorsOf(rows));
  let done = 0;
  const count = (): void => {
    done += 1;
    if (done % step === 0 || done === rows) report(done);
  };
  return {
    rows,
    peopleOver: (...asked) => {
      const personAt = source.peopleOver(...asked);
      return (row) => {
        const person = personAt(row);
        if (person !== undefined) count();
        return person;
      };
    },
    recordAt: (row) => {
      // One that was read and then did not fit its lanes is counted already.
      if (done < rows) count();
      return source.recordAt(row);
    },
  };
}

const errorsOf = (of: number) => ({
  failed: (cause: unknown) =>
    new DomainError<PayErrorCode>(
      "pay/callback-failed",
      '"onProgress" threw an error, so the payroll ended. Correct the function; see the cause.',
      {},
      { cause },
    ),
  aborted: (done: number) =>
    new DomainError<PayErrorCode>(
      "pay/aborted",
      `The payroll ended after ${done} of ${of} people, as the signal asked. Start it anew when wanted.`,
      { done, of },
    ),
});
