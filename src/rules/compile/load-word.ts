import { isPlainDate } from "../../core/plain-date.js";
import { isText } from "../../core/text.js";
import type { FactColumn } from "./fact-column.js";
import { placeUnknown } from "./fact-column.js";

/**
 * Puts a word or a day into its lane, or leaves a fact unknown whose field has no value.
 *
 * @returns Whether the value is plainly in order; any other is for the complete check to judge.
 */
export function loadWord(column: FactColumn, row: number, value: unknown): boolean {
  if (value === undefined) {
    placeUnknown(column, row);
    return column.mayBeUnknown;
  }
  if (column.kind === "choice") {
    const option = column.options.get(value);
    column.numbers[row] = option ?? Number.NaN;
    return option !== undefined;
  }
  // Rows inside rows, and what suits no kind, are left to the complete check.
  if (column.kind !== "date" && column.kind !== "text") return false;
  column.words[row] = value;
  return column.kind === "date" ? isPlainDate(value) : isText(value);
}
