import { digestOf } from "../core/digest.js";
import { DomainError } from "../core/error.js";
import type { JsonValue } from "../core/json-value.js";
import { toPlainJson } from "../core/plain-json.js";
import { checkedFields } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import type { Book } from "./book/book.js";
import { bookOf } from "./book/book.js";
import { headOf } from "./book/chain.js";
import { newLedger } from "./book/ledger.js";
import { postTo } from "./book/post-record.js";
import { readPoints } from "./define/read-points.js";
import type { PointsErrorCode } from "./errors.js";
import type { PointsScheme } from "./model.js";
import type { BookSnapshot } from "./snapshot-of.js";
import { snapshotFormat } from "./snapshot-of.js";

/** A snapshot may hold as much as a book. */
const mostNodes = 2 ** 31;

/**
 * Makes the book of a snapshot again: its records are posted once more, and must come out as they did.
 *
 * A later edition of the scheme will do as long as every record of the snapshot comes out the same, so
 * a book goes on under it. Records that came after the snapshot are posted to the book that is returned.
 *
 * @param scheme - The scheme, as published.
 * @param snapshot - What `snapshotOf` wrote.
 * @returns The book, with the digest of the snapshot.
 * @throws {@link DomainError} `points/unknown-version` when the snapshot has another format.
 * @throws {@link DomainError} `points/damaged` when records are not what they were.
 * @throws {@link DomainError} `points/other-scheme` when they come out differently under this scheme.
 * @throws {@link DomainError} the codes of `definePoints`, and a `core/` code when the snapshot is not
 * plain data.
 */
export function restoreBook(scheme: PointsScheme, snapshot: BookSnapshot): Book {
  const opened = readPoints(scheme);
  const fields = ["format", "scheme", "digest", "records"] as const;
  const plain = toPlainJson(snapshot, { nodes: mostNodes });
  const format = (plain as { readonly format?: JsonValue } | null)?.format;
  if (format !== snapshotFormat) throw unknownVersion(format);
  const { scheme: written, digest, records } = checkedFields(plain, fields, [], "snapshot");
  const ledger = newLedger(opened);
  for (const record of Array.isArray(records) ? records : []) {
    const posted = postTo(ledger, record);
    if (typeof posted === "object" || posted < 0) throw damaged();
  }
  if (headOf(ledger, ledger.count) === digest) return bookOf(ledger);
  throw written === digestOf(opened.scheme) ? damaged() : otherScheme();
}

const unknownVersion = (format: unknown): DomainError =>
  new DomainError<PointsErrorCode>(
    "points/unknown-version",
    `A snapshot has the format ${quote(snapshotFormat)}, not ${quote(format)}. Write it anew.`,
  );

const damaged = (): DomainError =>
  new DomainError<PointsErrorCode>(
    "points/damaged",
    "The snapshot was altered: its records do not give its digest. Take another one.",
  );

const otherScheme = (): DomainError =>
  new DomainError<PointsErrorCode>(
    "points/other-scheme",
    "The records come out differently under this scheme. Restore with the scheme of the book, or " +
      "check that its later edition leaves earlier days as they were.",
  );
