import type { Digest } from "../core/digest.js";
import { digestOf } from "../core/digest.js";
import type { JsonValue } from "../core/json-value.js";
import { readList } from "../core/list.js";
import { toPlainJson } from "../core/plain-json.js";
import { checkedFields, readRecord } from "../core/plain-record.js";
import type { ExportedRow } from "./book/chain.js";

/** What is known of an export from elsewhere. */
export interface ExportKnown {
  /** The digest of its last row: without it, rows that were cut off at the end go unnoticed. */
  readonly head?: Digest;
  /** The digest before its first row: without it, rows cut off at the start go unnoticed. */
  readonly start?: Digest;
}

/** Whether an export is as it was written. */
export type ExportVerdict = IntactExport | BrokenExport;

/** Every row follows from the one before. */
export interface IntactExport {
  /** Tells the verdict. */
  readonly status: "intact";
  /** How many rows there are. */
  readonly rows: number;
}

/** A row is not what it was, or not where it was. */
export interface BrokenExport {
  /** Tells the verdict. */
  readonly status: "broken";
  /** Place of the first such row; the number of rows where some are missing at the end. */
  readonly row: number;
  /** `edited` for content that does not give the digest, `out-of-place` for a row that does not follow. */
  readonly reason: "edited" | "out-of-place";
}

/**
 * Tells whether rows of an export are as they were written, and which is the first that is not.
 *
 * @param rows - The rows, as `exportBook` wrote them.
 * @param known - Digests that were kept elsewhere.
 * @returns The verdict.
 * @throws {@link DomainError} a `core/` code when the rows are no list of rows.
 */
export function verifyExport(rows: readonly ExportedRow[], known: ExportKnown = {}): ExportVerdict {
  const list = readList(rows);
  const { head, start } = readRecord(known, [], ["head", "start"], "record of known digests");
  let previous = start;
  for (const [index, row] of list.entries()) {
    const fields = ["record", "outcome", "previous", "digest"] as const;
    const read = checkedFields(toPlainJson(row), fields, [], "row of an export");
    if (previous !== undefined && read.previous !== previous) return broken(index, "out-of-place");
    if (digestOfRow(read) !== read.digest) return broken(index, "edited");
    previous = read.digest;
  }
  if (head !== undefined && head !== previous) return broken(list.length, "out-of-place");
  return Object.freeze({ status: "intact", rows: list.length });
}

const digestOfRow = (row: Readonly<Record<"record" | "outcome" | "previous", JsonValue>>): Digest =>
  digestOf({ record: row.record, outcome: row.outcome, previous: row.previous });

const broken = (row: number, reason: BrokenExport["reason"]): BrokenExport =>
  Object.freeze({ status: "broken", row, reason });
