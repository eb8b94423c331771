import { dayNumberOfText } from "../../core/day-number.js";
import { DomainError } from "../../core/error.js";
import { plainDateOf } from "../../core/plain-date.js";
import { decimalStringOfScaled } from "../../core/scaled.js";
import type { ReadPoints } from "../define/read-points.js";
import type { PointsErrorCode } from "../errors.js";
import type { EntryLine, Outcome, PointsRecord } from "../records.js";
import { applyRecord } from "./apply-record.js";
import { addText, intern, numberOf } from "./interner.js";
import type { Ledger } from "./ledger.js";
import {
  dayAt,
  inForce,
  kinds,
  knownAt,
  lotFields,
  newLedger,
  openPurse,
  roomForEntry,
} from "./ledger.js";
import { reasonsOf } from "./reasons.js";

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
  for (const record of ledger.records.slice(0, count)) postTo(fresh, record);
  return fresh;
}

/**
 * Posts a checked record to a ledger.
 *
 * @throws {@link DomainError} `points/invalid-record` or `rules/invalid-facts`; nothing is posted then.
 */
export function postTo(ledger: Ledger, record: PointsRecord): Outcome {
  const { id } = record;
  const known = numberOf(ledger.ids, id);
  if (known !== -1) return knownOutcome(ledger, known, record);
  const purses = pursesOf(ledger, record);
  const entry = ledger.count;
  roomForEntry(ledger);
  const { entries } = ledger;
  const day = dayNumberOfText(record.recordedOn);
  entries.kind[entry] = kinds.indexOf(record.kind);
  entries.state[entry] = inForce;
  entries.line[entry] = ledger.lineCount;
  entries.anchor[entry] = -1;
  entries.known[entry] = purses.reduce(
    (latest, purse) => Math.max(latest, ledger.rows[purse * ledger.rowLength + knownAt] as number),
    day,
  );
  const refused = applyRecord(ledger, record, entry);
  entries.refused[entry] = refused;
  for (const purse of purses) {
    ledger.rows[purse * ledger.rowLength + knownAt] = entries.known[entry] as number;
  }
  addText(ledger.ids, id);
  ledger.records.push(record);
  ledger.count = entry + 1;
  roomForEntry(ledger);
  ledger.entries.line[ledger.count] = ledger.lineCount;
  return outcomeOf(ledger, entry);
}

/** The purses that a record touches; those that are new are opened. */
function pursesOf(ledger: Ledger, record: PointsRecord): readonly number[] {
  const donations = (ledger.ready.scheme.caps ?? []).flatMap(({ donatedTo }) => donatedTo ?? []);
  const named = [
    ...("purse" in record ? [record.purse] : []),
    ...("to" in record ? [record.to] : []),
    ...(record.kind === "earn" || record.kind === "amend" ? donations : []),
  ];
  const ofEntry = "of" in record ? numberOf(ledger.ids, record.of) : -1;
  const about = ledger.records[ofEntry];
  if (about !== undefined && "purse" in about) named.push(about.purse);
  return named.map((purse) => {
    const found = numberOf(ledger.purses, purse);
    if (found !== -1) return found;
    const number = intern(ledger.purses, purse);
    openPurse(ledger, number);
    return number;
  });
}

function knownOutcome(ledger: Ledger, entry: number, record: PointsRecord): Outcome {
  const { id } = record;
  const before = ledger.records[entry] as PointsRecord;
  const fields = [...new Set([...Object.keys(before), ...Object.keys(record)])].sort();
  const held = (from: PointsRecord, field: string) =>
    sortedText((from as unknown as Record<string, unknown>)[field]);
  const field = fields.find((name) => held(before, name) !== held(record, name));
  if (field !== undefined) return Object.freeze({ status: "conflict", id, field });
  if (ledger.entries.refused[entry] !== 0) return outcomeOf(ledger, entry);
  return Object.freeze({ status: "already-known", id });
}

/** Writes plain data so that the order of its fields does not count. */
function sortedText(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function outcomeOf(ledger: Ledger, entry: number): Outcome {
  const id = ledger.ids.texts[entry] as string;
  const refused = ledger.entries.refused[entry] as number;
  if (refused !== 0) {
    return Object.freeze({ status: "refused", id, reasons: Object.freeze(reasonsOf(refused)) });
  }
  const lines: EntryLine[] = [];
  const end = ledger.entries.line[entry + 1] as number;
  for (let line = ledger.entries.line[entry] as number; line < end; line += 1) {
    if (ledger.lines.units[line] !== 0) lines.push(lineOf(ledger, line));
  }
  return Object.freeze({ status: "posted", id, lines: Object.freeze(lines) });
}

/** A line as it is told. */
export function lineOf(ledger: Ledger, line: number): EntryLine {
  const { lines, balances, purses, ids, ready } = ledger;
  const account = lines.account[line] as number;
  const { balance, places } = ready.balances[account % balances] as (typeof ready.balances)[number];
  const lot = lines.lot[line] as number;
  const made = ids.texts[lines.entry[lot] as number];
  return Object.freeze({
    purse: purses.texts[Math.floor(account / balances)] as string,
    balance: balance.id,
    ...(made === undefined ? {} : { lot: made }),
    points: decimalStringOfScaled(lines.units[line] as number, places),
    on: plainDateOf(lines.lots[line * lotFields + dayAt] as number),
  });
}
