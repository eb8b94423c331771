import type { DomainError } from "../core/error.js";
import { readList } from "../core/list.js";
import { safely } from "../core/safely.js";
import type { Book } from "./book/book.js";
import { appendable, bookOf, postTo } from "./book/book.js";
import { readRecord } from "./book/read-record.js";
import type { Outcome, PointsRecord } from "./records.js";

/** A record that cannot be posted because it does not fit. */
export interface PostingFailure {
  /** Place of the record in the list. */
  readonly index: number;
  /** What does not fit. */
  readonly error: DomainError;
}

/** A book, and what became of many records. */
export interface ManyPostings {
  /** The book that holds them. */
  readonly book: Book;
  /** What became of those that fit, in their order. */
  readonly results: readonly Outcome[];
  /** Those that do not fit; they are not in the book. */
  readonly failures: readonly PostingFailure[];
}

/**
 * Posts many records to a book, in their order.
 *
 * @param book - The book; it stays as it is.
 * @param records - What happened; a record that does not fit never costs the others.
 * @returns The next book, the outcomes and the failures.
 * @throws {@link DomainError} `points/invalid-book` when it is no book, and `core/invalid-shape` or
 * `core/too-large` when the records are no list or too many.
 */
export function postMany(book: Book, records: readonly PointsRecord[]): ManyPostings {
  const list = readList(records);
  const ledger = appendable(book);
  const results: Outcome[] = [];
  const failures: PostingFailure[] = [];
  for (const [index, record] of list.entries()) {
    const posted = safely(() => postTo(ledger, readRecord(record)));
    if (posted.success) results.push(posted.data);
    else failures.push(Object.freeze({ index, error: posted.error }));
  }
  return Object.freeze({
    book: ledger.count === book.size ? book : bookOf(ledger),
    results: Object.freeze(results),
    failures: Object.freeze(failures),
  });
}
