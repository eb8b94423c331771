import type { PlainDate } from "../../core/plain-date.js";
import type { MonthSpan } from "./month-span.js";
import type { PlainPerson } from "./plain-person.js";
import { personReaderOf } from "./plain-person.js";

/** Where a payroll has its people from. */
export interface PayrollSource {
  readonly rows: number;
  /** Prepares the reading of those who are plainly in order; nothing for all others. */
  readonly peopleOver: (
    spans: readonly MonthSpan[],
    monthFacts: readonly string[],
    knownOn: PlainDate | undefined,
  ) => (row: number) => PlainPerson | undefined;
  /** What the complete check is handed for a row. */
  readonly recordAt: (row: number) => unknown;
}

/** People as a list of records. */
export const sourceOfRecords = (records: readonly unknown[]): PayrollSource => ({
  rows: records.length,
  peopleOver: (...asked) => {
    const readPerson = personReaderOf(...asked);
    return (row) => readPerson(records[row]);
  },
  recordAt: (row) => records[row],
});
