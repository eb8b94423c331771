import type { DomainError } from "../core/error.js";
import { readList } from "../core/list.js";
import { safely } from "../core/safely.js";
import type { Book } from "./book/book.js";
import { appendable, bookOf } from "./book/book.js";
import { roomForMany } from "./book/ledger.js";
import { outcomeOf } from "./book/outcome-of.js";
import type { Posted } from "./book/post-record.js";
import { postTo } from "./book/post-record.js";
import type { Outcome, PointsRecord } from "./records.js";

/** A record that cannot be posted because it does not fit. */
export interface PostingFailure {
  /** Place of the record in the list. */
  readonly index: number;
  /** What does not fit. */
  readonly error: DomainError;
}

/** How many records had which outcome. */
export interface PostingCounts {
  /** Those that took effect. */
  readonly posted: number;
  /** Those that were known before. */
  readonly alreadyKnown: number;
  /** Those that were refused, be it now or before. */
  readonly refused: number;
  /** Those whose id another record bears. */
  readonly conflict: number;
}

/** A book, and what became of many records. */
export interface ManyPostings {
  /** The book that holds them. */
  readonly book: Book;
  /** How many had which outcome. */
  readonly counts: PostingCounts;
  /** What became of those that fit, in their order; worded when it is first asked for. */
  readonly results: readonly Outcome[];
  /** Those that do not fit; they are not in the book. */
  readonly failures: readonly PostingFailure[];
}

/**
 * Posts many records to a book, in their order: the fast way.
 *
 * @param book - The book; it stays as it is.
 * @param records - What happened; a record that does not fit never costs the others.
 * @returns The next book, the outcomes and the failures.
 * @throws {@link DomainError} `points/invalid-book` when it is no book, and `core/invalid-shape` or
 * `core/too-large` when the records are no list or more than a million.
 */
export function postMany(book: Book, records: readonly PointsRecord[]): ManyPostings {
  const list = readList(records);
  const ledger = appendable(book);
  const posted: Posted[] = [];
  const failures: PostingFailure[] = [];
  const counts = { posted: 0, alreadyKnown: 0, refused: 0, conflict: 0 };
  roomForMany(ledger, list.length);
  let index = 0;
  const postOn = (): void => {
    for (; index < list.length; index += 1) {
      const done = postTo(ledger, list[index]);
      posted.push(done);
      countIn(counts, ledger.entries.refused, done);
    }
  };
  // Where a record does not fit, posting goes on with the next.
  for (let run = safely(postOn); !run.success; run = safely(postOn)) {
    failures.push(Object.freeze({ index, error: run.error }));
    index += 1;
  }
  let results: readonly Outcome[] | undefined;
  return Object.freeze({
    book: ledger.count === book.size ? book : bookOf(ledger),
    counts: Object.freeze(counts),
    get results() {
      results ??= Object.freeze(posted.map((each) => outcomeOf(ledger, each)));
      return results;
    },
    failures: Object.freeze(failures),
  });
}

/** Each count by its name: one looked up by a status that varies is many times slower. */
function countIn(
  counts: { -readonly [status in keyof PostingCounts]: number },
  refused: Int32Array,
  posted: Posted,
): void {
  if (typeof posted === "object") counts.conflict += 1;
  else if (refused[posted < 0 ? -1 - posted : posted] !== 0) counts.refused += 1;
  else if (posted < 0) counts.alreadyKnown += 1;
  else counts.posted += 1;
}
