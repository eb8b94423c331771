import { definitely } from "../../core/definitely.js";
import type { DomainError } from "../../core/error.js";
import { safely } from "../../core/safely.js";
import { checkFacts } from "../check-facts.js";
import type { CheckedFacts } from "../checked-facts.js";
import type { FactSheet } from "../fact-sheet.js";
import { columnOf, placeChecked, placeUnknown } from "./fact-column.js";
import type { FactSlot } from "./fact-lane.js";
import type { Frame } from "./frame.js";
import type { ColumnedFact } from "./gather-facts.js";
import { gathererOf } from "./gather-facts.js";

/** Fills the lanes of a block from rows; answers what is wrong with each, if anything. */
export type RowLoader = (rows: readonly unknown[]) => readonly (DomainError | undefined)[];

/**
 * Prepares the filling of lanes from rows of facts.
 *
 * Rows in plain order take the quick way; every other one goes through the complete check, whose
 * findings are the row's fault.
 *
 * @param frame - The lanes.
 * @param sheet - The fact sheet.
 * @param slots - The facts of the sheet.
 * @param checked - Takes up the facts of rows that went through the complete check, by row.
 */
export function loaderOf(
  frame: Frame,
  sheet: FactSheet,
  slots: ReadonlyMap<string, FactSlot>,
  checked: (CheckedFacts | undefined)[],
): RowLoader {
  const facts = Array.from(slots.values(), (slot) => ({ ...slot, column: columnOf(frame, slot) }));
  const gather = gathererOf(frame, facts);
  const check = (row: unknown, index: number): DomainError | undefined => {
    const result = safely(() => checkFacts(sheet, row));
    if (!result.success) {
      for (const { column } of facts) placeUnknown(column, index);
      return result.error;
    }
    checked[index] = result.data;
    if (!placeRow(facts, index, result.data)) frame.wide[index] = 1;
    return undefined;
  };
  return (rows) => {
    frame.count = rows.length;
    frame.wide.fill(frame.unfit ? 1 : 0);
    return rows.map((row, index) => (gather(row, index) ? undefined : check(row, index)));
  };
}

/** Puts checked facts into their lanes; answers whether the numbers fit. */
function placeRow(facts: readonly ColumnedFact[], row: number, checked: CheckedFacts): boolean {
  let fits = true;
  for (const { name, column } of facts) {
    fits = placeChecked(column, row, definitely(checked.get(name))) && fits;
  }
  return fits;
}
