import { scaledIntegerOf } from "../../src/core/scaled.js";
import type { PayColumns } from "../../src/pay/columns/pay-columns.js";
import type { PayRecord, PayScheme } from "../../src/pay/model.js";
import type { FactColumn } from "../../src/rules/fact-columns.js";
import type { FactSheet } from "../../src/rules/fact-sheet.js";
import type { ColumnManner } from "./fact-columns.js";

/**
 * The columns that records make.
 *
 * As "numbers", a fact that never changes stands as a plain value and in a typed array wherever it
 * can, and people with one period each have columns of days. The days on which facts of months were
 * recorded are lost.
 */
export function columnsOfPayRecords(
  { facts, monthFacts = {} }: PayScheme,
  records: readonly PayRecord[],
  manner: ColumnManner,
): PayColumns {
  const numbers = manner === "numbers";
  const levels = ["province", "city", "county", "township", "site"] as const;
  const usedLevels = levels.filter((level) => records.some(({ places }) => places?.[level]));
  const months = records.flatMap((record) =>
    Object.values(record.monthFacts ?? {}).flatMap((entries) => entries.map(({ month }) => month)),
  );
  return {
    rows: records.length,
    people: records.map(({ person }) => person),
    service: serviceOf(records, numbers),
    facts: columnsOf(facts, numbers, (name) =>
      records.map((record) => (numbers ? plainOf(record.facts[name]) : record.facts[name])),
    ),
    monthFacts: Object.fromEntries(
      [...new Set(months)].map((month) => [
        month,
        columnsOf(monthFacts, numbers, (name) =>
          records.map(
            (record) => record.monthFacts?.[name]?.find((entry) => entry.month === month)?.value,
          ),
        ),
      ]),
    ),
    places: Object.fromEntries(
      usedLevels.map((level) => [level, records.map(({ places }) => places?.[level])]),
    ),
  };
}

function serviceOf(records: readonly PayRecord[], numbers: boolean): PayColumns["service"] {
  const periods = records.map(({ service }) => service);
  if (!(numbers && periods.every(({ length }) => length === 1))) return periods;
  const first = periods.flatMap((one) => one.slice(0, 1));
  return { from: first.map(({ from }) => from), until: first.map(({ until }) => until) };
}

/** A timeline of one value that held before all that is paid is that value. */
function plainOf(timeline: PayRecord["facts"][string] | undefined): unknown {
  const [first, second] = timeline ?? [];
  const isPlain = second === undefined && first?.from === "2000-01-01";
  return isPlain && first.recordedOn === undefined && first.value !== null ? first.value : timeline;
}

function columnsOf(
  sheet: FactSheet,
  numbers: boolean,
  valuesOf: (name: string) => readonly unknown[],
): { readonly [fact: string]: FactColumn } {
  return Object.fromEntries(
    Object.entries(sheet).map(([name, { kind }]) => {
      const values = valuesOf(name);
      return [name, (numbers ? typedOf(kind, values) : undefined) ?? (values as FactColumn)];
    }),
  );
}

function typedOf(kind: string, values: readonly unknown[]): FactColumn | undefined {
  const isCount = kind === "count";
  const units = values.map((value) => {
    if (value === undefined) return Number.NaN;
    if (isCount) return typeof value === "number" ? value : undefined;
    return typeof value === "string" ? scaledIntegerOf(value, 4) : undefined;
  });
  const said = units.every(
    (unit, row) => unit !== undefined && (values[row] === undefined || !Number.isNaN(unit)),
  );
  if (!(said && (isCount || kind === "decimal" || kind === "money"))) return undefined;
  const typed = Float64Array.from(units as readonly number[]);
  return isCount ? typed : { units: typed, places: 4 };
}
