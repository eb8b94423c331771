import { definitely } from "../../core/definitely.js";
import { readList } from "../../core/list.js";
import { safely } from "../../core/safely.js";
import type { PayColumns, PayrollColumns, PayrollColumnsOptions } from "../columns/pay-columns.js";
import { payrollColumnsOf } from "../columns/payroll-columns-of.js";
import type { PayRecord, Payslip } from "../model.js";
import type { Payroll, PayrollOptions } from "../payroll/payroll.js";
import { payrollOf } from "../payroll/payroll-of.js";
import { readPayrollOptions } from "../payroll/payroll-options.js";
import type { PayFailure } from "./pay-failure.js";
import type { PayOptions } from "./pay-options.js";
import { readPayOptions } from "./pay-options.js";
import { payRecords } from "./pay-records.js";
import { personTwice } from "./person-twice.js";
import type { ReadRecord } from "./read-record.js";
import { readRecord } from "./read-record.js";
import type { ReadyPay } from "./ready-pay.js";

/** The payslips of many people. */
export interface ManyPayslips {
  /** The payslips, in the order of the records. */
  readonly results: readonly Payslip[];
  /** The people whose pay cannot be computed, in their order. */
  readonly failures: readonly PayFailure[];
}

/** A pay scheme made ready for many runs. */
export interface CompiledPay {
  /** Computes one payslip, as `computePay` does. */
  readonly computePay: (record: PayRecord, options: PayOptions) => Payslip;
  /** Computes many payslips, as `computePayMany` does. */
  readonly computePayMany: (records: readonly PayRecord[], options: PayOptions) => ManyPayslips;
  /** Computes the amounts of many people for some months, as `computePayroll` does. */
  readonly computePayroll: (records: readonly PayRecord[], options: PayrollOptions) => Payroll;
  /** Computes the sums of many people for some months into columns, as `payrollColumns` does. */
  readonly payrollColumns: (batch: PayColumns, options: PayrollColumnsOptions) => PayrollColumns;
}

/** The operations of a pay scheme that is ready. */
export function compiledFrom(ready: ReadyPay): CompiledPay {
  return {
    computePay: (record, options) => {
      const asked = readPayOptions(options);
      const [slip] = payRecords(ready, [readRecord(record)], asked);
      const result = definitely(slip, "a payslip for the one record");
      if (result.success) return result.data;
      throw result.error;
    },
    computePayMany: (records, options) => {
      const asked = readPayOptions(options);
      return payMany(records, (read) => payRecords(ready, read, asked));
    },
    computePayroll: (records, options) => payrollOf(ready, records, readPayrollOptions(options)),
    payrollColumns: (batch, options) => payrollColumnsOf(ready, batch, options),
  };
}

function payMany(
  records: readonly PayRecord[],
  pay: (read: readonly ReadRecord[]) => ReturnType<typeof payRecords>,
): ManyPayslips {
  const failures: PayFailure[] = [];
  const places: number[] = [];
  const read: ReadRecord[] = [];
  const people = new Set<string>();
  for (const [index, record] of readList(records).entries()) {
    const result = safely(() => readRecord(record));
    if (!result.success) failures.push({ index, error: result.error });
    else if (people.has(result.data.person)) {
      const { person } = result.data;
      failures.push({ index, person, error: personTwice(person) });
    } else {
      people.add(result.data.person);
      places.push(index);
      read.push(result.data);
    }
  }
  const results: Payslip[] = [];
  for (const [row, slip] of pay(read).entries()) {
    if (slip.success) results.push(slip.data);
    else {
      const { person } = definitely(read[row]);
      failures.push({ index: definitely(places[row]), person, error: slip.error });
    }
  }
  return { results, failures: failures.sort((one, other) => one.index - other.index) };
}
