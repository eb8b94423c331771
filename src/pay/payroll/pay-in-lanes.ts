import { definitely } from "../../core/definitely.js";
import type { Id } from "../../core/id.js";
import { anchorReaderOf } from "../compute/read-anchors.js";
import type { ReadyPay } from "../compute/ready-pay.js";
import { blocksByPlace } from "./blocks-by-place.js";
import { monthSpansOf } from "./month-span.js";
import { blockPayerOf } from "./pay-block.js";
import type { PayrollCells } from "./payroll-cells.js";
import { newPayrollCells } from "./payroll-cells.js";
import { payrollLanesOf } from "./payroll-lanes.js";
import type { ReadPayrollOptions } from "./payroll-options.js";
import { payrollPlaceOf } from "./payroll-place.js";
import type { PayrollSource } from "./payroll-source.js";

/** What could be paid in lanes. */
export interface PaidInLanes {
  readonly cells: PayrollCells;
  /** The people by row of their record; nothing for a record that wants the complete check. */
  readonly people: readonly (Id | undefined)[];
}

/** Pays the people whose records are plainly in order and whose numbers fit, block by block. */
export function payInLanes(
  ready: ReadyPay,
  { rows, peopleOver }: PayrollSource,
  { months, knownOn }: ReadPayrollOptions,
): PaidInLanes {
  const { scheme } = ready;
  const { items, monthFacts = {} } = scheme;
  const spans = monthSpansOf(scheme, months);
  const lanes = payrollLanesOf(ready, spans.length);
  const cells = newPayrollCells(rows, months.length, items.length);
  const payBlock = blockPayerOf(scheme, spans, lanes, cells);
  const readAnchors = anchorReaderOf(ready);
  const people = new Array<Id | undefined>(rows).fill(undefined);
  const blocks = blocksByPlace(scheme, (places) => {
    const place = payrollPlaceOf(ready, spans, lanes, readAnchors, places, knownOn);
    return (block) => {
      const failed = payBlock(block, place);
      for (const [index, { person }] of block.people.entries()) {
        if (failed[index] === 0) people[definitely(block.rows[index])] = person;
      }
    };
  });
  const personAt = peopleOver(spans, Object.keys(monthFacts), knownOn);
  for (let row = 0; row < rows; row += 1) {
    const person = personAt(row);
    if (person !== undefined) blocks.add(person, row);
  }
  blocks.end();
  return { cells, people };
}
