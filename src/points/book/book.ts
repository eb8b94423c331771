import { DomainError } from "../../core/error.js";
import type { ReadPoints } from "../define/read-points.js";
import type { PointsErrorCode } from "../errors.js";
import { recordAt } from "./entry.js";
import type { Ledger } from "./ledger.js";
import { newLedger } from "./ledger.js";
import { postTo } from "./post-record.js";

/** The newest version of a ledger that a book stands for, and how many of its records it holds. */
export interface Version {
  readonly ledger: Ledger;
  readonly count: number;
}

let open: (book: Book) => Version;
let make: (version: Version) => Book;
/** What the constructor asks for: it can be reached through a book, but not called. */
const ours = Symbol("book");

/**
 * The ledger of all purses (台账), at one version.
 *
 * Made by `openBook` and by posting. A book never changes: posting gives another one.
 */
class Book {
  readonly #version: Version;
  /** How many records it holds, those refused included. */
  readonly size: number;

  private constructor(version: Version, key: symbol) {
    if (key !== ours) throw notOurs();
    this.#version = version;
    this.size = version.count;
    Object.freeze(this);
  }

  static {
    make = (version) => new Book(version, ours);
    open = (book) => {
      if (typeof book !== "object" || book === null || !(#version in book)) throw notOurs();
      return book.#version;
    };
  }
}

export type { Book };

const notOurs = (): DomainError =>
  new DomainError<PointsErrorCode>(
    "points/invalid-book",
    "This is no book. Make one with openBook, and go on with the book that posting returns.",
  );

/** Opens a book to the files of this folder. */
export const versionOf = (book: Book): Version => open(book);

/** Makes a book of the whole of a ledger. */
export const bookOf = (ledger: Ledger): Book => make({ ledger, count: ledger.count });

/** Makes an empty book. */
export const emptyBook = (scheme: ReadPoints): Book => bookOf(newLedger(scheme));

/** The ledger of a book, ready to be appended to; that of an older version is worked out anew. */
export function appendable(book: Book): Ledger {
  const { ledger, count } = open(book);
  if (ledger.count === count) return ledger;
  const fresh = newLedger(ledger.opened);
  for (let entry = 0; entry < count; entry += 1) postTo(fresh, recordAt(ledger, entry));
  return fresh;
}
