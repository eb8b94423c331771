import { definitely } from "../../core/definitely.js";
import type { DomainError } from "../../core/error.js";
import type { ReadColumn, ReadColumns } from "../read-columns.js";
import { rowAt } from "../read-columns.js";
import type { FactColumn } from "./fact-column.js";
import { placeUnknown } from "./fact-column.js";
import type { Frame } from "./frame.js";
import { FALSE, TRUE } from "./frame.js";
import { layoutOf, loadValue } from "./gather-facts.js";
import type { FactPlaces } from "./place-facts.js";
import { powerOfTen } from "./scale.js";

/** Fills the lanes of a block from some rows of columns; answers what is wrong with each, if anything. */
export type ColumnLoader = (start: number, end: number) => readonly (DomainError | undefined)[];

/** Loads one fact of all rows of a block and marks those whose value is not plainly in order. */
type BlockLoader = (start: number, count: number, unclear: Uint8Array) => void;

/**
 * Prepares the filling of lanes from columns of facts.
 *
 * A row with a value that is not plainly in order goes through the complete check, as a record.
 */
export function columnLoaderOf(
  frame: Frame,
  { facts, check }: FactPlaces,
  columns: ReadColumns,
): ColumnLoader {
  const names = columns.columns.map(({ name }) => name);
  const layout = definitely(layoutOf(facts, names), "the reading of the columns");
  const unclear = new Uint8Array(frame.wide.length);
  const loaders = columns.columns.map((column, index): BlockLoader => {
    const lane = definitely(layout.columns[index]);
    const quick = wholeNumberLoader(lane, column);
    return (
      quick ?? valueLoader(column, (row, value) => loadValue(frame, layout, index, row, value))
    );
  });
  return (start, end) => {
    const count = end - start;
    frame.count = count;
    frame.wide.fill(frame.unfit ? 1 : 0);
    unclear.fill(0);
    for (const load of loaders) load(start, count, unclear);
    for (const column of layout.left) {
      for (let row = 0; row < count; row += 1) placeUnknown(column, row);
    }
    const faults = new Array<DomainError | undefined>(count).fill(undefined);
    for (let row = unclear.indexOf(1); row >= 0; row = unclear.indexOf(1, row + 1)) {
      faults[row] = check(rowAt(columns, start + row), row);
    }
    return faults;
  };
}

/** Loads whole numbers into the lane of a number or of an answer; none for other kinds of facts. */
function wholeNumberLoader(
  lane: FactColumn,
  { numbers, whole, places }: ReadColumn,
): BlockLoader | undefined {
  if (numbers === undefined) return undefined;
  if (lane.kind === "boolean") return answerLoader(lane.truths, numbers, whole);
  if (lane.kind !== "count" && lane.kind !== "decimal") return undefined;
  if (places > lane.places) return undefined;
  const { numbers: cells, low, high } = lane;
  const factor = powerOfTen(lane.places - places);
  const mark: BlockLoader = (start, count, unclear) => {
    for (let row = 0; row < count; row += 1) {
      const value = numbers[start + row] as number;
      const scaled = value * factor;
      cells[row] = scaled;
      if (!(scaled >= low && scaled <= high && Math.floor(value) === value)) unclear[row] = 1;
    }
  };
  if (!whole) return mark;
  return (start, count, unclear) => {
    let fits = true;
    for (let row = 0; row < count; row += 1) {
      const scaled = (numbers[start + row] as number) * factor;
      cells[row] = scaled;
      if (!(scaled >= low && scaled <= high)) fits = false;
    }
    // Which rows do not fit is looked for where one does not.
    if (!fits) mark(start, count, unclear);
  };
}

function answerLoader(cells: Uint8Array, numbers: ArrayLike<number>, whole: boolean): BlockLoader {
  const mark: BlockLoader = (start, count, unclear) => {
    for (let row = 0; row < count; row += 1) {
      const value = numbers[start + row];
      cells[row] = value === 1 ? TRUE : FALSE;
      if (value !== 0 && value !== 1) unclear[row] = 1;
    }
  };
  if (!whole) return mark;
  return (start, count, unclear) => {
    let seen = 0;
    for (let row = 0; row < count; row += 1) {
      const value = numbers[start + row] as number;
      seen |= value;
      cells[row] = value * TRUE;
    }
    // A bit besides the last one: some row holds neither 0 nor 1.
    if ((seen & ~1) !== 0) mark(start, count, unclear);
  };
}

function valueLoader(
  { valueAt }: ReadColumn,
  load: (row: number, value: unknown) => boolean,
): BlockLoader {
  return (start, count, unclear) => {
    for (let row = 0; row < count; row += 1) {
      if (!load(row, valueAt(start + row))) unclear[row] = 1;
    }
  };
}
