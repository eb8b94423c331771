import type { PlainDate } from "../../core/plain-date.js";
import type { Dated, Lasting } from "../model.js";
import type { Faults } from "./faults.js";
import { addFault } from "./faults.js";
import type { Row } from "./read-document.js";
import { pathOf } from "./read-document.js";

/** Notes where dated values are out of order or outside the life of what they describe. */
export function addDateFaults(
  faults: Faults,
  row: Row<Lasting>,
  field: string,
  values: readonly Dated<unknown>[],
  mayBeginLater = false,
): void {
  const { from: opened, until } = row.record.existence;
  let earlier: PlainDate | undefined;
  for (const [index, { from }] of values.entries()) {
    const message = faultOf(from, earlier ?? opened, until, earlier === undefined, mayBeginLater);
    if (message !== undefined) {
      const place = `${pathOf(row)}/${field}/${index}/from`;
      addFault(faults, "network/invalid-dates", place, message);
    }
    earlier = from;
  }
}

function faultOf(
  from: PlainDate,
  earliest: PlainDate,
  until: PlainDate | undefined,
  isFirst: boolean,
  mayBeginLater: boolean,
): string | undefined {
  if (isFirst && from !== earliest && (from < earliest || !mayBeginLater)) {
    return `is ${from}, but existence begins on ${earliest}. Let the first one begin on that day.`;
  }
  if (!isFirst && from <= earliest) {
    return `is ${from}, not later than the one before, ${earliest}. Put them in order.`;
  }
  if (until !== undefined && from >= until) {
    return `is ${from}, but existence ends on ${until}. Remove it, or correct the end.`;
  }
  return undefined;
}
