import type { Digest } from "../core/digest.js";
import { digestOf } from "../core/digest.js";
import type { Book } from "./book/book.js";
import { versionOf } from "./book/book.js";
import { headOf } from "./book/chain.js";
import type { PointsRecord } from "./records.js";
import { recordsOf } from "./records-of.js";

/** The format of a snapshot. */
export const snapshotFormat = "wenming/points-book/1";

/** A book as plain data. */
export interface BookSnapshot {
  /** The format. */
  readonly format: typeof snapshotFormat;
  /** The digest of the scheme that the book was opened with. */
  readonly scheme: Digest;
  /** The digest of the book. */
  readonly digest: Digest;
  /** Its records, refused ones included, in the order of posting. */
  readonly records: readonly PointsRecord[];
}

/**
 * Writes a book as plain data, from which `restoreBook` makes it again.
 *
 * @param book - The book.
 * @returns The snapshot, frozen.
 * @throws {@link DomainError} `points/invalid-book` when it is no book.
 */
export function snapshotOf(book: Book): BookSnapshot {
  const { ledger, count } = versionOf(book);
  return Object.freeze({
    format: snapshotFormat,
    scheme: digestOf(ledger.ready.scheme),
    digest: headOf(ledger, count),
    records: recordsOf(book),
  });
}
