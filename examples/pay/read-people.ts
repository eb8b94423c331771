import { parse } from "csv-parse/sync";
import { toPlainDate } from "wenming/core";
import type { PayMonth, PayRecord } from "wenming/pay";

/**
 * Reads a table of people: one row a person, with the days absent in one month.
 *
 * @param csv - The table.
 * @param month - The month to which the days absent belong.
 * @param places - The places of all of them.
 */
export function readPeople(
  csv: string,
  month: PayMonth,
  places: NonNullable<PayRecord["places"]>,
): readonly PayRecord[] {
  const rows: readonly Record<string, string>[] = parse(csv, { bom: true, columns: true });
  return rows.map((row) => {
    const from = toPlainDate(row.servedFrom ?? "");
    const until = row.servedUntil ?? "";
    return {
      person: row.person ?? "",
      service: [until === "" ? { from } : { from, until: toPlainDate(until) }],
      facts: {
        startedOn: [{ from, value: row.startedOn ?? "" }],
        member: [{ from, value: row.member === "yes" }],
      },
      monthFacts: { absentDays: [{ month, value: Number(row.absentDays) }] },
      places,
    };
  });
}
