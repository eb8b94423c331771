import { DomainError } from "../../../src/core/error.js";
import type { Book } from "../../../src/points/book/book.js";
import type { PointsScheme } from "../../../src/points/model.js";
import { openBook } from "../../../src/points/open-book.js";
import { postMany } from "../../../src/points/post-many.js";
import type { Outcome, PointsRecord } from "../../../src/points/records.js";
import { restoreBook } from "../../../src/points/restore-book.js";
import { snapshotOf } from "../../../src/points/snapshot-of.js";
import type { Kept, Row, Store } from "./store.js";

/** One process of a host: a book worked out from the log, and how far. */
export class Writer {
  book: Book;
  position = 0;
  protected readonly store: Store;
  protected readonly scheme: PointsScheme;

  /** Opens an empty book; see {@link Writer.recover}. */
  constructor(store: Store, scheme: PointsScheme) {
    this.store = store;
    this.scheme = scheme;
    this.book = openBook(scheme);
  }

  /** Starts anew: from the newest snapshot that holds, with the log from there on. */
  recover(): void {
    for (const kept of [...this.store.snapshots].reverse()) {
      const book = this.restored(kept);
      if (book === undefined) continue;
      this.book = book;
      this.position = kept.position;
      break;
    }
    this.mend();
    this.catchUp();
  }

  /** The book of a snapshot; nothing where it is damaged or foreign. */
  restored({ snapshot }: Kept): Book | undefined {
    try {
      return restoreBook(this.scheme, snapshot);
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  }

  /** Takes what is damaged from the copy, and cuts off a torn end. */
  mend(): void {
    const { rows, copy } = this.store;
    for (let place = this.position; place < rows.length; place += 1) {
      const [row, twin] = [rows[place] as Row, copy[place] as Row];
      if (!(row.sound || twin.sound)) this.store.cut(place);
      else if (!row.sound) rows[place] = twin;
    }
  }

  /** Posts what others have appended. */
  catchUp(): void {
    this.posted(this.store.rows.slice(this.position));
  }

  /** Posts rows of the log to the book. */
  posted(rows: readonly Row[]): readonly Outcome[] {
    const records = rows.map(({ record }) => record);
    const { book, results, failures } = postMany(this.book, records);
    if (failures.length > 0)
      throw new Error(`The log holds what does not fit: ${failures[0]?.error}`);
    this.book = book;
    this.position += rows.length;
    return results;
  }

  /** Appends records after everything that the book has heard of; tells whether the log took them. */
  append(records: readonly PointsRecord[]): boolean {
    return this.store.append(this.position, records);
  }

  /** What became of the records that were appended last: this is what clients are told. */
  answers(records: readonly PointsRecord[]): readonly Outcome[] {
    return this.posted(this.store.rows.slice(this.position, this.position + records.length));
  }

  /** Writes down what the book is, as far as it has heard. */
  snapshot(): Kept {
    return { position: this.position, snapshot: snapshotOf(this.book) };
  }
}
