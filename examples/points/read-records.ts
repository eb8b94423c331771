import { parse } from "csv-parse/sync";
import { toPlainDate } from "wenming/core";
import type { PointsRecord } from "wenming/points";

/** Reads a table of what happened in a village: one row a record. */
export function readRecords(csv: string): readonly PointsRecord[] {
  const rows: readonly Record<string, string>[] = parse(csv, { bom: true, columns: true });
  return rows.map(recordOf);
}

function recordOf(row: Readonly<Record<string, string>>): PointsRecord {
  const { id = "", kind = "", purse = "", what = "", number = "" } = row;
  const days = { on: toPlainDate(row.on ?? ""), recordedOn: toPlainDate(row.recordedOn ?? "") };
  const quantity = Number(number);
  switch (kind) {
    case "earn": {
      const facts = number === "" ? {} : { facts: { hours: number } };
      return { kind, id, ...days, purse, item: what, ...facts };
    }
    case "redeem":
      return { kind, id, ...days, purse, offer: what, quantity };
    case "stock":
      return { kind, id, ...days, offer: what, quantity };
    case "reverse":
      return { kind, id, ...days, of: what, reason: number };
    case "refund":
      return { kind, id, ...days, of: what };
    default:
      throw new Error(`Row ${id} has the kind "${kind}".`);
  }
}
