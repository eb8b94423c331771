import { scaledIntegerOf } from "../../core/scaled.js";
import type { FactColumn } from "./fact-column.js";
import { placeUnknown } from "./fact-column.js";
import type { FactSlot } from "./fact-lane.js";
import type { Frame } from "./frame.js";
import { FALSE, TRUE } from "./frame.js";
import { loadWord } from "./load-word.js";

/** A fact that rows are asked for, and its lane. */
export interface ColumnedFact extends FactSlot {
  readonly column: FactColumn;
}

/**
 * The names of the facts of a record in their order, and where they go.
 *
 * What every value needs is spread over typed arrays: the engine reads those without a detour.
 */
export interface Layout {
  readonly names: readonly string[];
  readonly columns: readonly FactColumn[];
  /** How each fact is loaded. */
  readonly manners: Uint8Array;
  /** Where the lane of each fact starts among the cells of the frame. */
  readonly starts: Int32Array;
  readonly places: Uint8Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** The facts that such a record leaves out. */
  readonly left: readonly FactColumn[];
}

/** Puts the facts of a row into their lanes; answers whether the record is plainly in order. */
export type FactGatherer = (facts: unknown, row: number) => boolean;

/**
 * Prepares the reading of rows.
 *
 * Rows mostly name their facts in one order, so they are read along the names of the row before.
 * The complete check has to judge any row that is no plain record, cannot be read, leaves out a
 * fact that is owed, holds a name that is no fact, or a value that is not plainly in order.
 */
export function gathererOf(frame: Frame, facts: readonly ColumnedFact[]): FactGatherer {
  let layout: Layout | undefined;
  return (record, row) => {
    try {
      if (typeof record !== "object" || record === null || !isPlain(record)) return false;
      const along = layout && gatherAlong(frame, layout, record as FactRecord, row);
      if (along !== undefined) return along;
      layout = layoutOf(facts, Object.keys(record));
      return layout !== undefined && gatherAlong(frame, layout, record as FactRecord, row) === true;
    } catch {
      // What a getter or proxy of the row threw is foreign; the complete check words the refusal.
      return false;
    }
  };
}

type FactRecord = Readonly<Record<string, unknown>>;

/** Records of other realms are plain too, but that is for the complete check to find out. */
function isPlain(record: object): boolean {
  const above: unknown = Object.getPrototypeOf(record);
  return above === Object.prototype || (above === null && !Array.isArray(record));
}

const [WORD, ANSWER, COUNT, DECIMAL] = [0, 1, 2, 3] as const;

function mannerOf({ kind }: FactColumn): number {
  if (kind === "boolean") return ANSWER;
  if (kind === "count") return COUNT;
  return kind === "decimal" ? DECIMAL : WORD;
}

/** Loads the values of a record; answers nothing where its names are not those of the layout. */
function gatherAlong(
  frame: Frame,
  layout: Layout,
  record: FactRecord,
  row: number,
): boolean | undefined {
  const { names, left } = layout;
  let index = 0;
  for (const name in record) {
    if (name !== names[index]) return undefined;
    if (!loadValue(frame, layout, index, row, record[name])) return false;
    index += 1;
  }
  if (index !== names.length) return undefined;
  for (const column of left) placeUnknown(column, row);
  return true;
}

/** Puts a value into its lane; answers whether it is plainly in order. */
export function loadValue(
  { numberCells, truthCells }: Frame,
  { columns, manners, starts, places, lows, highs }: Layout,
  index: number,
  row: number,
  value: unknown,
): boolean {
  const manner = manners[index] as number;
  const cell = (starts[index] as number) + row;
  if (manner === ANSWER && typeof value === "boolean") {
    truthCells[cell] = value ? TRUE : FALSE;
    return true;
  }
  const number = numberIn(manner, value, places[index] as number);
  if (number >= (lows[index] as number) && number <= (highs[index] as number)) {
    numberCells[cell] = number;
    return true;
  }
  return loadWord(columns[index] as FactColumn, row, value);
}

function numberIn(manner: number, value: unknown, places: number): number {
  if (manner === COUNT) {
    return typeof value === "number" && Math.floor(value) === value ? value : Number.NaN;
  }
  return manner === DECIMAL && typeof value === "string"
    ? scaledIntegerOf(value, places)
    : Number.NaN;
}

/** The layout of records with these names, or nothing where facts are owed or unheard of. */
export function layoutOf(
  facts: readonly ColumnedFact[],
  names: readonly string[],
): Layout | undefined {
  const byName = new Map(facts.map((fact) => [fact.name, fact.column]));
  const columns = names.flatMap((name) => byName.get(name) ?? []);
  if (columns.length < names.length) return undefined;
  const given = new Set(columns);
  const left = facts.map((fact) => fact.column).filter((column) => !given.has(column));
  if (!left.every((column) => column.mayBeUnknown)) return undefined;
  return {
    names,
    columns,
    manners: Uint8Array.from(columns, mannerOf),
    starts: Int32Array.from(columns, (column) => column.start),
    places: Uint8Array.from(columns, (column) => column.places),
    lows: Float64Array.from(columns, (column) => column.low),
    highs: Float64Array.from(columns, (column) => column.high),
    left,
  };
}
