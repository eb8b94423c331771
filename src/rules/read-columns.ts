import { definitely } from "../core/definitely.js";
import { DomainError } from "../core/error.js";
import { listLimit, readList } from "../core/list.js";
import { ownEntriesOf } from "../core/own-entries.js";
import { quote } from "../core/quote.js";
import { safely } from "../core/safely.js";
import { decimalStringOfScaled, mostScaledPlaces } from "../core/scaled.js";
import type { RulesErrorCode } from "./errors.js";
import type { WholeNumbers } from "./fact-columns.js";
import type { FactSheet } from "./fact-sheet.js";

/** A column that has been read. */
export interface ReadColumn {
  readonly name: string;
  /** Whole units that can be loaded without a detour; none where values stand as in a record. */
  readonly numbers: WholeNumbers | undefined;
  /** Whether the type of these holds nothing but whole numbers. */
  readonly whole: boolean;
  /** The decimal places of a unit. */
  readonly places: number;
  /** What a record would hold. */
  readonly valueAt: (row: number) => unknown;
}

/** Columns that have been read, one for each fact that is not left out everywhere. */
export interface ReadColumns {
  readonly rows: number;
  readonly columns: readonly ReadColumn[];
}

/** More fields than a sheet has facts, so that a misspelt one is told by its name. */
const mostColumns = 2_000;
const longestName = 200;

/**
 * Reads columns of facts and checks their shape; the values are for the rules to check.
 *
 * Lists are copied. Typed arrays are read where they are, so they must not change until the work is done.
 *
 * @throws {@link DomainError} `rules/invalid-columns` when a column is none, is no fact of the sheet, is
 * of another length, or one is missing whose fact is owed.
 */
export function readColumns(sheet: FactSheet, batch: unknown): ReadColumns {
  const { rows, facts, ...others } = Object.fromEntries(fieldsOf(batch));
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw invalid(`There is a field ${quote(other)}; "rows" and "facts" are all.`);
  if (!isRowCount(rows)) {
    throw invalid(`"rows" is ${quote(rows)}. Say how many rows there are, at most ${listLimit}.`);
  }
  const columns = fieldsOf(facts ?? {}).map(([name, value]) => {
    if (!Object.hasOwn(sheet, name)) {
      throw invalid(`${quote(name)} is no fact of the sheet. Correct the name.`, name);
    }
    return readColumn(sheet, name, value, rows);
  });
  for (const [name, { kind, mayBeUnknown }] of Object.entries(sheet)) {
    if (mayBeUnknown === true || columns.some((column) => column.name === name)) continue;
    throw invalid(`${quote(name)} is missing; a fact of the kind ${kind} is owed.`, name);
  }
  return { rows, columns };
}

/** The record that a row of columns stands for. */
export const rowAt = ({ columns }: ReadColumns, row: number): object =>
  Object.fromEntries(
    columns.flatMap(({ name, valueAt }) => {
      const value = valueAt(row);
      return value === undefined ? [] : [[name, value]];
    }),
  );

const isRowCount = (rows: unknown): rows is number =>
  typeof rows === "number" && Number.isSafeInteger(rows) && rows >= 0 && rows <= listLimit;

function fieldsOf(record: unknown): readonly (readonly [string, unknown])[] {
  if (typeof record !== "object" || record === null) {
    throw invalid(`A record is wanted, not ${quote(record)}.`);
  }
  const read = ownEntriesOf(record, mostColumns, longestName);
  if (!read.plain) throw invalid(`The value handed over ${read.message}`);
  if (read.list) throw invalid("A record is wanted, not an array.");
  return read.entries;
}

function readColumn(sheet: FactSheet, name: string, value: unknown, rows: number): ReadColumn {
  if (isWholeNumbers(value)) return numberColumn(sheet, name, { units: value, places: 0 }, rows);
  const list = safely(() => readList(value as readonly unknown[]));
  if (list.success) return listColumn(name, list.data, rows);
  const { units, places, ...others } = Object.fromEntries(fieldsOf(value));
  if (!(isWholeNumbers(units) && isPlaces(places)) || Object.keys(others).length > 0) {
    throw invalid(
      `The column ${quote(name)} is ${quote(value)}. Hand over a list, a typed array of whole ` +
        'numbers, or a record of "units" and "places".',
      name,
    );
  }
  return numberColumn(sheet, name, { units, places }, rows);
}

function listColumn(name: string, list: readonly unknown[], rows: number): ReadColumn {
  checkLength(name, list.length, rows);
  return { name, numbers: undefined, whole: false, places: 0, valueAt: (row) => list[row] };
}

function numberColumn(
  sheet: FactSheet,
  name: string,
  { units, places }: { readonly units: WholeNumbers; readonly places: number },
  rows: number,
): ReadColumn {
  checkLength(name, units.length, rows);
  const recordValue = valuesOf(sheet[name]?.kind, places);
  return {
    name,
    numbers: units,
    whole: kindOf.call(units) !== "Float64Array",
    places,
    valueAt: (row) => {
      const value = units[row] as number;
      return Number.isNaN(value) ? undefined : recordValue(value);
    },
  };
}

/** What a record would hold in place of a whole number. */
function valuesOf(kind: string | undefined, places: number): (value: number) => unknown {
  if (kind === "boolean") return (value) => (value === 0 || value === 1 ? value === 1 : value);
  if (kind === "count" && places === 0) return (value) => value;
  return (value) => (Number.isSafeInteger(value) ? decimalStringOfScaled(value, places) : value);
}

function checkLength(name: string, length: number, rows: number): void {
  if (length === rows) return;
  throw invalid(`The column ${quote(name)} has ${length} rows, not ${rows}. Correct it.`, name);
}

const isPlaces = (places: unknown): places is number =>
  typeof places === "number" &&
  Number.isInteger(places) &&
  places >= 0 &&
  places <= mostScaledPlaces;

const kinds: ReadonlySet<unknown> = new Set([
  "Float64Array",
  "Int32Array",
  "Uint32Array",
  "Int16Array",
  "Uint16Array",
  "Int8Array",
  "Uint8Array",
]);

/** Tells the kind of a typed array, be it of another realm; undefined for everything else. */
const kindOf = definitely(
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag)
    ?.get,
);

const isWholeNumbers = (value: unknown): value is WholeNumbers => kinds.has(kindOf.call(value));

const invalid = (why: string, fact?: string): DomainError =>
  new DomainError<RulesErrorCode>(
    "rules/invalid-columns",
    `The columns of facts do not fit. ${why}`,
    fact === undefined ? {} : { fact },
  );
