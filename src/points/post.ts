import type { Book } from "./book/book.js";
import { appendable, bookOf } from "./book/book.js";
import { outcomeOf } from "./book/outcome-of.js";
import { postTo } from "./book/post-record.js";
import type { Outcome, PointsRecord } from "./records.js";

/** A book, and what became of the record that was posted to the one before. */
export interface Posting {
  /** The book that holds the record; the same book where nothing changed. */
  readonly book: Book;
  /** What became of the record. */
  readonly outcome: Outcome;
}

/**
 * Posts a record to a book.
 *
 * The book that was handed over stays as it is. Posting to the newest version is fast; an older one
 * is worked out anew first, record by record.
 *
 * @param book - The book.
 * @param record - What happened.
 * @returns The next book, and the outcome: posted, already known, refused or conflict.
 * @throws {@link DomainError} `points/invalid-book` or `points/invalid-record` when one does not fit.
 * @throws {@link DomainError} `rules/invalid-facts` when the facts do not fit the item, or another
 * `rules/` code when a parameter has no value on the day.
 * @throws {@link DomainError} a `core/` code when the record is not plain data.
 */
export function post(book: Book, record: PointsRecord): Posting {
  const ledger = appendable(book);
  const outcome = outcomeOf(ledger, postTo(ledger, record));
  const grown = ledger.count !== book.size;
  return Object.freeze({ book: grown ? bookOf(ledger) : book, outcome });
}
