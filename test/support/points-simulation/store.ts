import type { PointsRecord } from "../../../src/points/records.js";
import type { BookSnapshot } from "../../../src/points/snapshot-of.js";

/** A row of the log. */
export interface Row {
  readonly record: PointsRecord;
  /** Whether its checksum holds: all of it was written, and nothing has changed since. */
  readonly sound: boolean;
}

/** A snapshot, and how many rows of the log it holds. */
export interface Kept {
  readonly position: number;
  readonly snapshot: BookSnapshot;
}

/** A log with a copy, and the snapshots beside it: what outlives every writer. */
export class Store {
  readonly rows: Row[] = [];
  readonly copy: Row[] = [];
  snapshots: readonly Kept[] = [];

  /** Appends records where the log is as long as the writer expects; tells whether it did. */
  append(expected: number, records: readonly PointsRecord[]): boolean {
    if (expected !== this.rows.length) return false;
    for (const record of records) this.#write({ record, sound: true });
    return true;
  }

  /** Appends a part of a batch, the last row by half: the power went. */
  tear(records: readonly PointsRecord[], whole: number): void {
    this.append(this.rows.length, records.slice(0, whole));
    const { id, kind } = records[whole] as PointsRecord;
    this.#write({ record: { id, kind } as PointsRecord, sound: false });
  }

  /** Cuts the log off, the rows of a torn batch that nobody has been told of. */
  cut(length: number): void {
    this.rows.length = length;
    this.copy.length = length;
  }

  /** Spoils a row, though not its copy. */
  damage(place: number): void {
    const { record } = this.rows[place] as Row;
    this.rows[place] = { record: { ...record, recordedOn: "2100-01-01" }, sound: false };
  }

  #write(row: Row): void {
    this.rows.push(row);
    this.copy.push(row);
  }
}
