import fc from "fast-check";
import { expect } from "vitest";
import { definitely } from "../../src/core/definitely.js";
import { balanceOn } from "../../src/points/balance-on.js";
import type { Book } from "../../src/points/book/book.js";
import { digestOfBook } from "../../src/points/digest-of-book.js";
import { mergeBooks } from "../../src/points/merge-books.js";
import { openBook } from "../../src/points/open-book.js";
import { postMany } from "../../src/points/post-many.js";
import type { PointsRecord } from "../../src/points/records.js";
import { recordsOf } from "../../src/points/records-of.js";
import { invariant } from "../support/invariant.js";
import { auditedScheme, cap } from "../support/points-auditor.js";
import type { CommandSequence } from "../support/points-commands.js";
import { commandSequences, recordsFrom } from "../support/points-commands.js";

const scheme = auditedScheme({ closedPeriods: "refused", moves: "own" });

/** The records of one shard: purses and ids of its own, nothing that concerns other purses. */
function shardOf(sequence: CommandSequence, shard: string): readonly PointsRecord[] {
  const alone = recordsFrom(sequence).filter(({ kind }) => kind !== "move" && kind !== "close");
  return alone.map((record) => {
    const own = { ...record, id: `${shard}-${record.id}` };
    const purse = "purse" in record ? { purse: `${shard}-${record.purse}` } : {};
    const of = "of" in record ? { of: `${shard}-${record.of}` } : {};
    return { ...own, ...purse, ...of } as PointsRecord;
  });
}

const statementsOf = (book: Book, shard: string) =>
  ["p0", "p1", "p2"].map((purse) =>
    balanceOn(book, { purse: `${shard}-${purse}`, balance: "points", asOf: "2030-12-31" }),
  );

/** Puts books together, by the rules of a scheme. */
interface Merge {
  readonly by: typeof scheme;
  readonly merge: (books: readonly Book[]) => Book;
}

const inOrderOf =
  (order: (one: PointsRecord, other: PointsRecord) => boolean): Merge["merge"] =>
  (books) => {
    const records = books.flatMap(recordsOf).sort((one, other) => (order(one, other) ? -1 : 1));
    return postMany(openBook(scheme), records).book;
  };

invariant<readonly CommandSequence[], Merge>(
  "shards keep their balances, in whatever order they are merged",
  {
    inputs: fc.array(commandSequences, { minLength: 3, maxLength: 3 }),
    law: ({ by, merge }, sequences) => {
      const shards = ["x", "y", "z"];
      const books = sequences.map(
        (sequence, place) =>
          postMany(openBook(by), shardOf(sequence, definitely(shards[place]))).book,
      );
      const [x, y, z] = books as [Book, Book, Book];
      const all = merge([x, y, z]);
      const others = [merge([z, y, x]), merge([merge([y, z]), x])];
      for (const [place, shard] of shards.entries()) {
        const own = statementsOf(definitely(books[place]), shard);
        for (const book of [all, ...others]) expect(statementsOf(book, shard)).toEqual(own);
      }
      expect(all.size).toBe(x.size + y.size + z.size);
      expect(digestOfBook(merge([x]))).toBe(digestOfBook(x));
    },
    real: { by: scheme, merge: mergeBooks },
    faults: {
      "a cap that all purses share": {
        by: { ...scheme, caps: [{ ...cap("year", "40"), whose: "scheme" }] },
        merge: mergeBooks,
      },
      "records in the order of their days": {
        by: scheme,
        merge: inOrderOf((one, other) => one.on < other.on),
      },
      "records in the order of their ids": {
        by: scheme,
        merge: inOrderOf((one, other) => one.id < other.id),
      },
    },
    runs: 40,
  },
);
