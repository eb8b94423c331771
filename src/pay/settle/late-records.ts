import type { PlainDate } from "../../core/plain-date.js";
import type { ReadRecord } from "../compute/read-record.js";
import type { PayScheme } from "../model.js";
import type { PayMonth } from "../pay-month.js";
import { daysOfMonth } from "../pay-month.js";
import type { LateRecord } from "./settlement.js";

/** Something on record, and since when. */
export interface DatedRecord {
  readonly recordedOn: PlainDate;
  readonly record: LateRecord;
  /** The month that it concerns, where it concerns no other. */
  readonly month?: PayMonth;
}

/** Everything that schemes and a person's record date the knowledge of, by day, then by what it is. */
export function datedRecordsOf(
  schemes: readonly PayScheme[],
  record: ReadRecord,
): readonly DatedRecord[] {
  const all = [
    ...schemes.flatMap(publications),
    ...schemes.flatMap(parameterRecords),
    ...factRecords(record),
  ];
  return all
    .map((dated) => ({ dated, place: placeOf(dated) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ dated }) => dated);
}

/** Where a record stands among all; records of one day do so however they were handed over. */
function placeOf({ recordedOn, record }: DatedRecord): string {
  const { from, kind, name } = record;
  const setBy = record.kind === "parameter" ? `${record.level} ${record.place ?? ""}` : "";
  const edition = record.kind === "scheme" ? record.version : "";
  return [recordedOn, from, kind, name, setBy, edition].join(" ");
}

/** Whether a record can concern a month: it is about it, or holds from a day before its end. */
export function concernsMonth({ record, month: only }: DatedRecord, month: PayMonth): boolean {
  return only === undefined ? record.from < daysOfMonth(month).until : only === month;
}

function publications(scheme: PayScheme): readonly DatedRecord[] {
  const { id, version, publishedOn, effective, citation } = scheme;
  if (publishedOn === undefined) return [];
  const record = { kind: "scheme", name: id, version, from: effective.from, citation } as const;
  return [{ recordedOn: publishedOn, record }];
}

function parameterRecords({ parameters = {} }: PayScheme): readonly DatedRecord[] {
  return Object.entries(parameters).flatMap(([name, { layers }]) =>
    layers.flatMap(({ level, place, values }) =>
      values.flatMap(({ from, recordedOn, citation }): readonly DatedRecord[] => {
        if (recordedOn === undefined) return [];
        const record = {
          kind: "parameter",
          name,
          level,
          ...(place === undefined ? {} : { place }),
          from,
          ...(citation === undefined ? {} : { citation }),
        } as const;
        return [{ recordedOn, record }];
      }),
    ),
  );
}

function factRecords({ facts, monthFacts }: ReadRecord): readonly DatedRecord[] {
  return [
    ...facts.flatMap(({ name, entries }) =>
      entries.flatMap(({ from, recordedOn, citation }): readonly DatedRecord[] => {
        if (recordedOn === undefined) return [];
        const record = { kind: "fact", name, from } as const;
        return [{ recordedOn, record: citation === undefined ? record : { ...record, citation } }];
      }),
    ),
    ...monthFacts.flatMap(([name, entries]) =>
      entries.flatMap(({ month, recordedOn, citation }): readonly DatedRecord[] => {
        if (recordedOn === undefined) return [];
        const record = { kind: "fact", name, from: daysOfMonth(month).from } as const;
        return [
          {
            recordedOn,
            month,
            record: citation === undefined ? record : { ...record, citation },
          },
        ];
      }),
    ),
  ];
}
