import { definitely } from "../../core/definitely.js";
import { DomainError } from "../../core/error.js";
import type { CoreErrorCode } from "../../core/errors.js";
import type { Id } from "../../core/id.js";
import { safely } from "../../core/safely.js";
import type { PayFailure } from "../compute/pay-failure.js";
import { payRecords } from "../compute/pay-records.js";
import { personTwice } from "../compute/person-twice.js";
import type { ReadRecord } from "../compute/read-record.js";
import { readRecord } from "../compute/read-record.js";
import type { ReadyPay } from "../compute/ready-pay.js";
import type { Payslip } from "../model.js";
import { payInLanes } from "./pay-in-lanes.js";
import type { PayrollCells } from "./payroll-cells.js";
import type { ReadPayrollOptions } from "./payroll-options.js";
import type { PayrollSource } from "./payroll-source.js";

/** The most amounts of a payroll: people times months times items. */
const MOST_AMOUNTS = 150_000_000;

/** A payroll before it is read: the amounts by row, and what became of each row. */
export interface PaidRows {
  readonly cells: PayrollCells;
  /** The payslips of people who could not be paid in lanes, by row. */
  readonly slips: ReadonlyMap<number, readonly Payslip[]>;
  /** The people who are paid, and their rows. */
  readonly people: readonly Id[];
  readonly rows: readonly number[];
  readonly failures: readonly PayFailure[];
}

/** Works out a payroll: in lanes where that can be done, else payslip by payslip. */
export function payRows(
  ready: ReadyPay,
  source: PayrollSource,
  options: ReadPayrollOptions,
): PaidRows {
  checkSize(source.rows * options.months.length * ready.scheme.items.length);
  const { cells, people: inLanes } = payInLanes(ready, source, options);
  const people: Id[] = [];
  const rows: number[] = [];
  const slips = new Map<number, readonly Payslip[]>();
  const failures: PayFailure[] = [];
  const seen = new Set<string | undefined>();
  for (const [row, inLane] of inLanes.entries()) {
    const paid =
      inLane === undefined
        ? slipsOf(ready, source.recordAt(row), row, options)
        : { person: inLane };
    const { person } = paid;
    if (person !== undefined && seen.has(person)) {
      failures.push({ index: row, person, error: personTwice(person) });
      continue;
    }
    seen.add(person);
    if ("error" in paid) {
      failures.push(paid);
      continue;
    }
    if ("slips" in paid) slips.set(row, paid.slips);
    people.push(paid.person);
    rows.push(row);
  }
  return { cells, slips, people, rows, failures };
}

function checkSize(amounts: number): void {
  if (amounts <= MOST_AMOUNTS) return;
  throw new DomainError<CoreErrorCode>(
    "core/too-large",
    `The payroll has ${amounts} amounts, more than ${MOST_AMOUNTS}. Work through it in parts.`,
    { amounts, limit: MOST_AMOUNTS },
  );
}

/** The payslips of a person, month by month. */
interface PersonSlips {
  readonly person: Id;
  readonly slips: readonly Payslip[];
}

function slipsOf(
  ready: ReadyPay,
  record: unknown,
  index: number,
  { months, knownOn }: ReadPayrollOptions,
): PersonSlips | PayFailure {
  const read = safely(() => readRecord(record));
  if (!read.success) return { index, error: read.error };
  const { person } = read.data;
  const slips = safely(() => months.map((month) => slipOf(ready, read.data, month, knownOn)));
  return slips.success ? { person, slips: slips.data } : { index, person, error: slips.error };
}

function slipOf(
  ready: ReadyPay,
  record: ReadRecord,
  month: string,
  knownOn: ReadPayrollOptions["knownOn"],
): Payslip {
  const [slip] = payRecords(ready, [record], { month, knownOn, traced: false });
  const result = definitely(slip, "a payslip for the one record");
  if (result.success) return result.data;
  throw result.error;
}
