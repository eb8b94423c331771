import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Safely } from "../../core/safely.js";
import { safely } from "../../core/safely.js";
import { remembered } from "../../rules/remembered.js";
import { payRecords } from "../compute/pay-records.js";
import type { ReadRecord } from "../compute/read-record.js";
import type { ReadyPay } from "../compute/ready-pay.js";
import type { PayLine } from "../model.js";
import type { PayMonth } from "../pay-month.js";
import { schemeFor } from "./scheme-for.js";

/** The lines due for a month by what was on record on a day; `undefined` while no scheme was. */
export type DueReader = (knownOn: PlainDate) => Safely<readonly PayLine[] | undefined>;

/** Prepares the question what is due for a month; each day is asked once. */
export function dueReaderOf(
  schemes: readonly ReadyPay[],
  record: ReadRecord,
  month: PayMonth,
): DueReader {
  return remembered((knownOn: PlainDate) =>
    safely(() => {
      const ready = schemeFor(schemes, month, knownOn);
      return ready && linesDue(ready, record, month, knownOn);
    }),
  );
}

function linesDue(
  ready: ReadyPay,
  record: ReadRecord,
  month: PayMonth,
  knownOn: PlainDate,
): readonly PayLine[] {
  const [slip] = payRecords(ready, [record], { month, knownOn, traced: false });
  const result = definitely(slip, "a payslip for the one record");
  if (result.success) return result.data.lines;
  throw result.error;
}
