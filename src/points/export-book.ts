import type { Book } from "./book/book.js";
import { versionOf } from "./book/book.js";
import type { ExportedRow } from "./book/chain.js";
import { rowAt, startOf } from "./book/chain.js";

/**
 * Writes a book as rows of plain data, each with the digest of the one before it.
 *
 * Whoever keeps the last digest can tell with `verifyExport` whether anything was edited, removed or
 * put elsewhere since.
 *
 * @param book - The book.
 * @returns A row for each record, those refused included, in the order of posting.
 * @throws {@link DomainError} `points/invalid-book` when it is no book.
 */
export function exportBook(book: Book): readonly ExportedRow[] {
  const { ledger, count } = versionOf(book);
  const rows: ExportedRow[] = [];
  let previous = startOf(ledger.ready.scheme);
  for (let entry = 0; entry < count; entry += 1) {
    const row = rowAt(ledger, entry, previous);
    previous = row.digest;
    rows.push(row);
  }
  return Object.freeze(rows);
}
