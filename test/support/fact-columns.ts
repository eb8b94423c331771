import { scaledIntegerOf } from "../../src/core/scaled.js";
import type { FactColumn, FactColumns } from "../../src/rules/fact-columns.js";
import type { FactSheet } from "../../src/rules/fact-sheet.js";

type FactRecord = Readonly<Record<string, unknown>>;

/** How the values of a fact are laid side by side. */
export type ColumnManner = "lists" | "numbers";

/** The columns that records make, as lists, or as typed arrays wherever these can hold them. */
export function columnsOfRecords(
  sheet: FactSheet,
  records: readonly FactRecord[],
  manner: ColumnManner,
): FactColumns {
  const facts = Object.entries(sheet).map(([name, { kind }]) => {
    const list = records.map((record) => record[name]);
    const numbers = manner === "numbers" ? numbersOf(kind, list) : undefined;
    return [name, numbers ?? (list as FactColumn)];
  });
  return { rows: records.length, facts: Object.fromEntries(facts) };
}

function numbersOf(kind: string, list: readonly unknown[]): FactColumn | undefined {
  switch (kind) {
    case "boolean":
      return list.every((value) => typeof value === "boolean")
        ? Uint8Array.from(list, Number)
        : undefined;
    case "count":
      return list.every((value) => value === undefined || typeof value === "number")
        ? Float64Array.from(list as number[])
        : undefined;
    case "decimal":
    case "money":
    case "ratio":
      return unitsOf(list);
    default:
      return undefined;
  }
}

/** Texts with up to four places as units; those with more, and other values, cannot be said so. */
function unitsOf(list: readonly unknown[]): FactColumn | undefined {
  const units = list.map((value) =>
    typeof value === "string" ? scaledIntegerOf(value, 4) : Number.NaN,
  );
  const said = list.every((value, row) => value === undefined || !Number.isNaN(units[row]));
  return said ? { units: Float64Array.from(units), places: 4 } : undefined;
}
