import { DomainError } from "../../core/error.js";
import { readList } from "../../core/list.js";
import { ownEntriesOf } from "../../core/own-entries.js";
import { quote } from "../../core/quote.js";
import { safely } from "../../core/safely.js";
import { jurisdictions } from "../../rules/jurisdictions.js";
import type { ReadColumn } from "../../rules/read-columns.js";
import { readColumns } from "../../rules/read-columns.js";
import type { PayErrorCode } from "../errors.js";
import type { PayScheme } from "../model.js";
import type { PayMonth } from "../pay-month.js";
import { isPayMonth } from "../pay-month.js";

/** A list of which nothing but the length has been looked at. */
type Cells = readonly unknown[];

/** Columns of people after the check of their shape. */
export interface ReadPayColumns {
  readonly rows: number;
  readonly people: Cells | undefined;
  /** The periods of each person. */
  readonly periods: Cells | undefined;
  /** Where there are none: the first day of each person, and the day after the last one. */
  readonly from: Cells | undefined;
  readonly until: Cells | undefined;
  readonly facts: readonly ReadColumn[];
  readonly monthFacts: readonly {
    readonly month: PayMonth;
    readonly columns: readonly ReadColumn[];
  }[];
  readonly places: readonly (readonly [level: string, cells: Cells])[];
}

/**
 * Reads columns of people and checks their shape; what stands in a row is for its own check.
 *
 * @throws {@link DomainError} `pay/invalid-columns` when a column is none or of another length, and
 * `rules/invalid-columns` when those of facts do not fit the scheme.
 */
export function readPayColumns(
  { facts: sheet, monthFacts: monthSheet = {} }: PayScheme,
  batch: unknown,
): ReadPayColumns {
  const { rows, people, service, facts, monthFacts, places, ...others } = fieldsOf(
    batch,
    "columns",
  );
  const [other] = Object.keys(others);
  if (other !== undefined) throw invalid(`There is a field ${quote(other)}. Remove it.`);
  const columns = readColumns(sheet, { rows, facts });
  const cells = (value: unknown, what: string): Cells => cellsOf(value, columns.rows, what);
  return {
    rows: columns.rows,
    people: people === undefined ? undefined : cells(people, "people"),
    ...readService(service, cells),
    facts: columns.columns,
    monthFacts: Object.entries(fieldsOf(monthFacts ?? {}, "facts of months")).map(
      ([month, given]) => {
        if (!isPayMonth(month)) throw invalid(`${quote(month)} is no month. Write "2024-05".`);
        return { month, columns: readColumns(monthSheet, { rows, facts: given }).columns };
      },
    ),
    places: Object.entries(fieldsOf(places ?? {}, "places")).map(([level, given]) => {
      if (!levels.includes(level)) throw invalid(`${quote(level)} is no level of places.`);
      return [level, cells(given, level)];
    }),
  };
}

const levels: readonly string[] = jurisdictions.slice(1);

function readService(
  service: unknown,
  cells: (value: unknown, what: string) => Cells,
): Pick<ReadPayColumns, "periods" | "from" | "until"> {
  const list = safely(() => readList(service as Cells));
  if (list.success) {
    return { periods: cells(service, "service"), from: undefined, until: undefined };
  }
  const { from, until, ...others } = fieldsOf(service, "service");
  const [other] = Object.keys(others);
  if (other !== undefined) throw invalid(`The service has no field ${quote(other)}. Remove it.`);
  return {
    periods: undefined,
    from: cells(from, "first days"),
    until: until === undefined ? undefined : cells(until, "last days"),
  };
}

function cellsOf(value: unknown, rows: number, what: string): Cells {
  const list = safely(() => readList(value as Cells));
  if (!list.success) throw invalid(`The column of ${what} is no list. ${list.error.message}`);
  const { length } = list.data;
  if (length === rows) return list.data;
  throw invalid(`The column of ${what} has ${length} rows, not ${rows}. Correct it.`);
}

/** More than there are months, so that a misspelt one is told by its name. */
const mostFields = 3_000;
const longestName = 200;

function fieldsOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) {
    throw invalid(`The ${what} are a record, not ${quote(value)}.`);
  }
  const read = ownEntriesOf(value, mostFields, longestName);
  if (!read.plain) throw invalid(`The value handed over as ${what} ${read.message}`);
  if (read.list) throw invalid(`The ${what} are a record, not a list.`);
  return Object.fromEntries(read.entries);
}

const invalid = (why: string): DomainError =>
  new DomainError<PayErrorCode>("pay/invalid-columns", `The columns of people do not fit. ${why}`);
