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

/** Where the facts of a sheet go in a frame. */
export interface FactPlaces {
  readonly facts: readonly ColumnedFact[];
  /** Checks a record completely and puts it into the lanes of a row; answers what is wrong with it. */
  readonly check: (record: unknown, row: number) => DomainError | undefined;
}

/**
 * Finds the lanes of the facts of a sheet.
 *
 * @param frame - The lanes.
 * @param sheet - The fact sheet.
 * @param slots - The facts of the sheet.
 * @param checked - Takes up the facts of rows that went through the complete check, by row.
 */
export function placesOfFacts(
  frame: Frame,
  sheet: FactSheet,
  slots: ReadonlyMap<string, FactSlot>,
  checked: (CheckedFacts | undefined)[],
): FactPlaces {
  const facts = Array.from(slots.values(), (slot) => ({ ...slot, column: columnOf(frame, slot) }));
  return {
    facts,
    check: (record, row) => {
      const result = safely(() => checkFacts(sheet, record));
      if (!result.success) {
        for (const { column } of facts) placeUnknown(column, row);
        return result.error;
      }
      checked[row] = result.data;
      if (!placeRow(facts, row, result.data)) frame.wide[row] = 1;
      return undefined;
    },
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
