import type { Book } from "./book/book.js";
import { versionOf } from "./book/book.js";
import { recordAt } from "./book/entry.js";
import type { PointsRecord } from "./records.js";

/**
 * Lists the records of a book, refused ones included, in the order of posting.
 *
 * They are plain data, and all that a book is: posted to an empty book of the same scheme, they give
 * the same book again, and records that came later can be posted after them.
 *
 * @param book - The book.
 * @returns The records, frozen.
 * @throws {@link DomainError} `points/invalid-book` when it is no book.
 */
export function recordsOf(book: Book): readonly PointsRecord[] {
  const { ledger, count } = versionOf(book);
  return Object.freeze(
    Array.from({ length: count }, (_, entry) => Object.freeze(recordAt(ledger, entry))),
  );
}
