import type { Digest } from "../../core/digest.js";
import { digestOf } from "../../core/digest.js";
import type { PointsScheme } from "../model.js";
import type { Outcome, PointsRecord } from "../records.js";
import { recordAt } from "./entry.js";
import type { Ledger } from "./ledger.js";
import { outcomeAt } from "./outcome-of.js";

/** A record of an exported book, chained to the one before it. */
export interface ExportedRow {
  /** The record, as it was posted. */
  readonly record: PointsRecord;
  /** What became of it. */
  readonly outcome: Outcome;
  /** The digest of the row before; that of the start for the first. */
  readonly previous: Digest;
  /** The digest of this row: of its record, its outcome and the digest before. */
  readonly digest: Digest;
}

/** The digest that stands before the first row of a book. */
export const startOf = ({ id }: PointsScheme): Digest => digestOf({ book: id });

/** The row of an entry. */
export function rowAt(ledger: Ledger, entry: number, previous: Digest): ExportedRow {
  const record = Object.freeze(recordAt(ledger, entry));
  const outcome = outcomeAt(ledger, entry);
  return Object.freeze({
    record,
    outcome,
    previous,
    digest: digestOf({ record, outcome, previous }),
  });
}

/** The digest of the last of so many rows. */
export function headOf(ledger: Ledger, count: number): Digest {
  let head = startOf(ledger.ready.scheme);
  for (let entry = 0; entry < count; entry += 1) head = rowAt(ledger, entry, head).digest;
  return head;
}
