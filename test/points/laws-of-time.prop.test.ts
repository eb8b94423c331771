import fc from "fast-check";
import { expect } from "vitest";
import { definitely } from "../../src/core/definitely.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays } from "../../src/core/plain-date.js";
import type { BalanceStatement, LotLeft } from "../../src/points/balance-on.js";
import { balanceOn } from "../../src/points/balance-on.js";
import type { Book } from "../../src/points/book/book.js";
import { digestOfBook } from "../../src/points/digest-of-book.js";
import { exportBook } from "../../src/points/export-book.js";
import { openBook } from "../../src/points/open-book.js";
import { post } from "../../src/points/post.js";
import { postMany } from "../../src/points/post-many.js";
import type { Outcome, PointsRecord } from "../../src/points/records.js";
import type { ExportKnown } from "../../src/points/verify-export.js";
import { verifyExport } from "../../src/points/verify-export.js";
import { invariant } from "../support/invariant.js";
import { auditedScheme } from "../support/points-auditor.js";
import { record } from "../support/points-book.js";
import type { CommandSequence } from "../support/points-commands.js";
import { commandSequences, recordsFrom } from "../support/points-commands.js";

const scheme = auditedScheme({ closedPeriods: "counts-from-entry", moves: "own" });
const purses = ["p0", "p1", "p2", "p3"];

/** Tells a balance of points, as `balanceOn` does. */
type Tell = (book: Book, purse: string, asOf: PlainDate, knownOn?: PlainDate) => BalanceStatement;

const tell: Tell = (book, purse, asOf, knownOn) =>
  balanceOn(book, {
    purse,
    balance: "points",
    asOf,
    ...(knownOn === undefined ? {} : { knownOn }),
  });

/** Tells a statement with something wrong about it. */
const telling =
  (change: (told: BalanceStatement) => Partial<Record<keyof BalanceStatement, unknown>>): Tell =>
  (...asked) => {
    const told = tell(...asked);
    return { ...told, ...change(told) } as BalanceStatement;
  };

const sum = (...parts: readonly string[]): number =>
  parts.reduce((all, part) => all + Number(part), 0);

/** What each record brought to each purse, as far as they have been posted: more than is ever left. */
class Brought {
  readonly #points = new Map<string, number>();

  add({ kind }: PointsRecord, outcome: Outcome): void {
    if (outcome.status !== "posted" || !["earn", "amend", "move"].includes(kind)) return;
    for (const { purse, lot, points } of outcome.lines) {
      const key = `${purse} ${lot}`;
      this.#points.set(key, (this.#points.get(key) ?? 0) + Math.max(0, Number(points)));
    }
  }

  /** The lots of a purse of which more is left than came. */
  exceeded(purse: string, { lots }: BalanceStatement): readonly LotLeft[] {
    return lots.filter(({ record: of }) => {
      const left = sum(...lots.filter((lot) => lot.record === of).map((lot) => lot.left));
      return left > (this.#points.get(`${purse} ${of}`) ?? 0);
    });
  }
}

/** The books after each of the records. */
function versionsOf(records: readonly PointsRecord[]): readonly Book[] {
  let book = openBook(scheme);
  return records.map((each) => {
    book = post(book, each).book;
    return book;
  });
}

invariant<CommandSequence, Tell>("after every record, what came is what went and what is left", {
  inputs: commandSequences,
  law: (told, sequence) => {
    const brought = new Brought();
    let book = openBook(scheme);
    for (const [index, each] of recordsFrom(sequence).entries()) {
      const posting = post(book, each);
      book = posting.book;
      brought.add(each, posting.outcome);
      const { recordedOn } = each;
      const purse = definitely(purses[index % 4]);
      for (const asOf of [recordedOn, addDays(recordedOn, -90), addDays(recordedOn, 366)]) {
        const statement = told(book, purse, asOf);
        expect(brought.exceeded(purse, statement)).toEqual([]);
        const { earned, debt, redeemed, cleared, transferred, lapsed, available, lots } = statement;
        expect(sum(earned, debt)).toBe(sum(redeemed, cleared, transferred, lapsed, available));
        expect(sum(...lots.map(({ left }) => left))).toBe(Number(available));
        expect(Math.min(Number(debt), 1, ...lots.map(({ left }) => Number(left)))).toBeGreaterThan(
          -1,
        );
        // A lot is usable from its day until the day on which it lapses.
        expect(lots.filter(({ from, lapses = "9" }) => from > asOf || lapses <= asOf)).toEqual([]);
      }
    }
  },
  real: tell,
  faults: {
    "points that lapse unseen": telling(() => ({ lapsed: "0" })),
    "debt that is left out": telling(() => ({ debt: "0" })),
    "what came from others taken for a gift": telling(({ transferred }) => ({
      transferred: `${-Number(transferred)}`,
    })),
    "lots that are refilled": telling(({ available, lots }) => ({
      available: `${Number(available) * 2}`,
      lots: lots.map((lot) => ({ ...lot, left: `${Number(lot.left) * 2}` })),
      earned: "0",
      debt: "0",
      redeemed: `${-Number(available) * 2}`,
      cleared: "0",
      transferred: "0",
      lapsed: "0",
    })),
    "lots that have just lapsed": (book, purse, asOf) => ({
      ...tell(book, purse, asOf),
      lots: tell(book, purse, addDays(asOf, -1)).lots,
    }),
  },
  runs: 60,
});

invariant<CommandSequence, Tell>("what has lapsed stays lapsed, as long as nothing is corrected", {
  inputs: commandSequences,
  law: (told, sequence) => {
    const kinds = ["reverse", "amend"];
    const records = recordsFrom(sequence).filter(({ kind }) => !kinds.includes(kind));
    const { book } = postMany(openBook(scheme), records);
    let before = 0;
    for (let day = 0; day < 8_000; day += 97) {
      const lapsed = Number(told(book, "p0", addDays("2019-01-01", day)).lapsed);
      expect(lapsed).toBeGreaterThanOrEqual(before);
      before = lapsed;
    }
  },
  real: tell,
  faults: {
    "what is left taken for lapsed": telling(({ available }) => ({ lapsed: available })),
  },
  runs: 100,
});

invariant<CommandSequence, Tell>("an answer once given for a day as known on a day stays", {
  inputs: commandSequences,
  law: (told, sequence) => {
    const records = recordsFrom(sequence);
    const latest = new Map<string, PlainDate>();
    const given: (() => readonly [unknown, unknown])[] = [];
    const books = versionsOf(records);
    const last = definitely(books.at(-1));
    for (const [index, book] of books.entries()) {
      const { recordedOn } = definitely(records[index]);
      const knownOn = addDays(recordedOn, -1);
      const purse = definitely(purses[index % 4]);
      if (knownOn < (latest.get(purse) ?? "")) continue;
      latest.set(purse, knownOn);
      const [asOf, then] = [
        addDays(knownOn, -40),
        told(book, purse, addDays(knownOn, -40), knownOn),
      ];
      given.push(() => [told(last, purse, asOf, knownOn), then]);
    }
    for (const both of given) expect(both()[0]).toEqual(both()[1]);
  },
  real: tell,
  faults: {
    "all that is known by now": (book, purse, asOf) => tell(book, purse, asOf),
    "what will be known tomorrow": (book, purse, asOf, knownOn) =>
      tell(book, purse, asOf, addDays(definitely(knownOn), 1)),
  },
  runs: 100,
});

/** Clears a balance down to what is kept. */
type Clear = (book: Book, purse: string, on: PlainDate) => Book;

const clearing =
  (fields: object): Clear =>
  (book, purse, on) =>
    post(
      book,
      record("clear", "cleared", { purse, balance: "points", on, recordedOn: on, ...fields }),
    ).book;

invariant<CommandSequence, Clear>(
  "a reset moves what it takes to what was cleared, and nothing else",
  {
    inputs: commandSequences,
    law: (clear, sequence) => {
      const records = recordsFrom(sequence);
      const { book } = postMany(openBook(scheme), records);
      const on = definitely(
        records
          .map(({ recordedOn }) => recordedOn)
          .sort()
          .at(-1),
      );
      for (const purse of purses) {
        const before = tell(book, purse, on);
        const after = tell(clear(book, purse, on), purse, on);
        const kept = Math.min(5, Number(before.available));
        const cleared = Number(before.cleared) + Number(before.available) - kept;
        expect(after).toEqual({
          ...before,
          available: `${kept}`,
          balance: `${kept - Number(before.debt)}`,
          cleared: `${cleared}`,
          redeemable: after.redeemable,
          lots: after.lots,
        });
      }
    },
    real: clearing({ keep: "5" }),
    faults: {
      "a reset to nothing": clearing({}),
      "a reset to more than is kept": clearing({ keep: "6" }),
    },
    runs: 100,
  },
);

/** Posts records in several batches. */
type Batches = (batches: readonly (readonly PointsRecord[])[]) => Book;

const inOrder: Batches = (batches) =>
  batches.reduce((book, batch) => postMany(book, batch).book, openBook(scheme));

invariant<{ readonly sequence: CommandSequence; readonly cuts: readonly number[] }, Batches>(
  "batches give the book of one record after the other",
  {
    inputs: fc.record({
      sequence: commandSequences,
      cuts: fc.array(fc.nat(200), { minLength: 1, maxLength: 4 }),
    }),
    law: (posted, { sequence, cuts }) => {
      const records = recordsFrom(sequence);
      const ends = [...new Set([0, ...cuts, records.length])].sort((one, other) => one - other);
      const batches = ends.slice(1).map((end, place) => records.slice(ends[place], end));
      const one = definitely(versionsOf(records).at(-1));
      expect(digestOfBook(posted(batches))).toBe(digestOfBook(one));
    },
    real: inOrder,
    faults: {
      "batches in which later days come later": (batches) =>
        inOrder(batches.map((batch) => [...batch].sort((a, b) => (a.on < b.on ? -1 : 1)))),
      "a first batch that is posted last": ([first = [], ...others]) => inOrder([...others, first]),
    },
    runs: 30,
  },
);

/** Tells whether rows of an export are as they were written. */
type Verify = (rows: ReturnType<typeof exportBook>, known: ExportKnown) => boolean;

invariant<
  { readonly sequence: CommandSequence; readonly at: number; readonly how: number },
  Verify
>("an export that was altered anywhere does not verify", {
  inputs: fc.record({ sequence: commandSequences, at: fc.nat(), how: fc.nat(4) }),
  law: (verified, { sequence, at, how }) => {
    const rows = exportBook(postMany(openBook(scheme), recordsFrom(sequence).slice(0, 60)).book);
    const head = definitely(rows.at(-1)).digest;
    const known = { start: definitely(rows[0]).previous, head };
    expect(verified(rows, known)).toBe(true);
    const place = at % rows.length;
    const row = definitely(rows[place]);
    const changed = [
      { ...row, record: { ...row.record, on: addDays(row.record.on, -1) } },
      { ...row, record: { ...row.record, id: `${row.record.id}x` } },
      { ...row, outcome: { status: "conflict", id: row.record.id, field: "on" } },
      { ...row, previous: row.digest },
    ][how];
    const others = [...rows.slice(0, place), ...(changed === undefined ? [] : [changed])];
    expect(verified([...others, ...rows.slice(place + 1)] as never, known)).toBe(false);
  },
  real: (rows, known) => verifyExport(rows, known).status === "intact",
  faults: {
    "only links that are looked at": (rows, { head }) =>
      rows.every(({ previous }, place) => place === 0 || previous === rows[place - 1]?.digest) &&
      rows.at(-1)?.digest === head,
    "only rows that are looked at": (rows) =>
      rows.every((row) => verifyExport([row]).status === "intact"),
  },
  runs: 60,
});
