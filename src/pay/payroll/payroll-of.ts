import { readList } from "../../core/list.js";
import type { ReadyPay } from "../compute/ready-pay.js";
import type { PayRecord } from "../model.js";
import { payRows } from "./pay-rows.js";
import type { Payroll } from "./payroll.js";
import type { ReadPayrollOptions } from "./payroll-options.js";
import { readersOf } from "./payroll-readers.js";
import { sourceOfRecords } from "./payroll-source.js";

/** Works out the payroll of people who come as records. */
export function payrollOf(
  ready: ReadyPay,
  given: readonly PayRecord[],
  options: ReadPayrollOptions,
): Payroll {
  const { months } = options;
  const source = sourceOfRecords(readList(given));
  const { people, failures, rows, cells, slips } = payRows(ready, source, options);
  return { months, people, failures, ...readersOf(ready.scheme.items, months, rows, cells, slips) };
}
