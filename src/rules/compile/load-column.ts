import { isPlainDate } from "../../core/plain-date.js";
import { scaledIntegerOf } from "../../core/scaled.js";
import { isText } from "../../core/text.js";
import type { FactColumn } from "./fact-column.js";
import { FALSE, TRUE, UNKNOWN } from "./frame.js";

/** The facts of a block as the rows gave them: row by row, in the order of the sheet. */
export interface RawFacts {
  readonly values: readonly unknown[];
  /** How many values a row has. */
  readonly width: number;
  readonly rows: number;
}

/**
 * Puts the values of one fact into its lane.
 *
 * A fact that a row leaves out is unknown; a row whose value is not plainly in order becomes a
 * suspect.
 *
 * @param column - The lane.
 * @param raw - The facts of the block.
 * @param place - Place of the fact in a row.
 * @param suspects - Takes up 1 for suspects, by row.
 */
export function loadColumn(
  column: FactColumn,
  raw: RawFacts,
  place: number,
  suspects: Uint8Array,
): void {
  switch (column.kind) {
    case "boolean":
      loadAnswers(column, raw, place, suspects);
      break;
    case "count":
      loadCounts(column, raw, place, suspects);
      break;
    case "decimal":
      loadDecimals(column, raw, place, suspects);
      break;
    case "choice":
      loadOptions(column, raw, place, suspects);
      break;
    case "date":
      loadWords(column, raw, place, suspects, isPlainDate);
      break;
    case "text":
      loadWords(column, raw, place, suspects, isText);
      break;
    case "list":
      // Rows inside rows are left to the complete check.
      suspects.fill(1, 0, raw.rows);
  }
}

function loadAnswers(
  { truths }: FactColumn,
  { values, width, rows }: RawFacts,
  place: number,
  suspects: Uint8Array,
): void {
  for (let row = 0, at = place; row < rows; row += 1, at += width) {
    const value = values[at];
    if (value === true) truths[row] = TRUE;
    else if (value === false) truths[row] = FALSE;
    else {
      truths[row] = UNKNOWN;
      if (value !== undefined) suspects[row] = 1;
    }
  }
}

function loadCounts(
  { numbers, low, high }: FactColumn,
  { values, width, rows }: RawFacts,
  place: number,
  suspects: Uint8Array,
): void {
  for (let row = 0, at = place; row < rows; row += 1, at += width) {
    const value = values[at];
    if (typeof value === "number" && value >= low && value <= high && Math.floor(value) === value) {
      numbers[row] = value;
    } else {
      numbers[row] = Number.NaN;
      if (value !== undefined) suspects[row] = 1;
    }
  }
}

function loadDecimals(
  { numbers, places, low, high }: FactColumn,
  { values, width, rows }: RawFacts,
  place: number,
  suspects: Uint8Array,
): void {
  for (let row = 0, at = place; row < rows; row += 1, at += width) {
    const value = values[at];
    const scaled = typeof value === "string" ? scaledIntegerOf(value, places) : Number.NaN;
    if (scaled >= low && scaled <= high) {
      numbers[row] = scaled;
    } else {
      numbers[row] = Number.NaN;
      if (value !== undefined) suspects[row] = 1;
    }
  }
}

function loadOptions(
  { numbers, options }: FactColumn,
  { values, width, rows }: RawFacts,
  place: number,
  suspects: Uint8Array,
): void {
  for (let row = 0, at = place; row < rows; row += 1, at += width) {
    const value = values[at];
    const option = value === undefined ? undefined : options.get(value);
    numbers[row] = option ?? Number.NaN;
    if (option === undefined && value !== undefined) suspects[row] = 1;
  }
}

function loadWords(
  { words }: FactColumn,
  { values, width, rows }: RawFacts,
  place: number,
  suspects: Uint8Array,
  isInOrder: (value: unknown) => boolean,
): void {
  for (let row = 0, at = place; row < rows; row += 1, at += width) {
    const value = values[at];
    words[row] = value;
    if (value !== undefined && !isInOrder(value)) suspects[row] = 1;
  }
}
