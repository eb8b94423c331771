import type { Digest } from "../core/digest.js";
import type { Book } from "./book/book.js";
import { versionOf } from "./book/book.js";
import { headOf } from "./book/chain.js";

/**
 * The digest of a book: that of the last row of its export.
 *
 * Two books have the same digest when they hold the same records in the same order with the same
 * outcomes. A record that is delivered again changes nothing. It is worked out record by record.
 *
 * @param book - The book.
 * @returns 64 hexadecimal digits.
 * @throws {@link DomainError} `points/invalid-book` when it is no book.
 */
export function digestOfBook(book: Book): Digest {
  const { ledger, count } = versionOf(book);
  return headOf(ledger, count);
}
