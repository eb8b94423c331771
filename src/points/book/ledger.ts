import type { ReadPoints } from "../define/read-points.js";
import { firstLength, roomIn, withRoomAt } from "./columns.js";
import type { Interner } from "./interner.js";
import { newInterner } from "./interner.js";
import type { KnownContents } from "./known-contents.js";
import { newContents } from "./known-contents.js";
import type { ReadyItem, ReadyPoints } from "./ready-points.js";
import { makeReady } from "./ready-points.js";

/** The kinds of records; the place in the list is the number of a kind. */
export const kinds = [
  "earn",
  "redeem",
  "reverse",
  "refund",
  "approve",
  "amend",
  "clear",
  "transfer",
  "freeze",
  "thaw",
  "stock",
  "close",
  "move",
] as const;

/** A kind of record. */
export type Kind = (typeof kinds)[number];

/** States of a record: waiting for steps of approval up to here, in force, without further effect. */
export const inForce = 200;
/** See {@link inForce}. */
export const settled = 201;

/** A record in the book, by columns: entry `e` is the e-th record posted. */
export interface EntryColumns {
  kind: Uint8Array;
  state: Uint8Array;
  /** Bits of the reasons for which it was refused; 0 for one that took effect. */
  refused: Int32Array;
  /** The day from which it is known. */
  known: Int32Array;
  /** The day of it. */
  on: Int32Array;
  /** The day on which it was entered. */
  recordedOn: Int32Array;
  /** Number of its purse; -1 for none. */
  purse: Int32Array;
  /** The entry that it is about, or the number of its activity; -1 for none. */
  about: Int32Array;
  /** Number of the member it names; -1 for none. */
  member: Int32Array;
  /** Number of what else it says. */
  content: Int32Array;
  /** Its first line. */
  line: Int32Array;
  /** The first of the lines that hold what it is worth, one for each credit; -1 for none. */
  anchor: Int32Array;
}

/** What entries did, by columns. */
export interface LineColumns {
  entry: Int32Array;
  account: Int32Array;
  /** The line that made the lot; -1 for debt. */
  lot: Int32Array;
  /** The line before it in the account; -1 for none. */
  before: Int32Array;
  units: Float64Array;
  /** What an anchor is worth now. */
  worth: Float64Array;
}

/** How many numbers a line has in the column of lots; what is left of it takes the room of the last two. */
export const lotFields = 6;
/** The day on which it lapses. */
export const expiryAt = 0;
/** The day from which it counts. */
export const dayAt = 1;
/** The next lot that is left of the account, by expiry; -2 outside the list. */
export const nextAt = 2;
/** The day from which it may be taken: what came back cannot have been taken before it did. */
export const usableAt = 3;

/** Places of the numbers of a purse: the day it is known to, and whether frozen. */
export const knownAt = 0;
/** See {@link knownAt}. */
export const frozenAt = 1;
const purseFields = 2;

/** Places of the numbers of an account, a balance of a purse: its first lot by expiry. */
export const headAt = 0;
/** The last lot of the list. */
export const tailAt = 1;
/** What the purse owes. */
export const debtAt = 2;
/** The last day on which debt arose. */
export const debtDayAt = 3;
/** The last line of the account. */
export const lastLineAt = 4;
/** Everything that was ever credited, so that no sum can pass the safe integers. */
export const totalAt = 5;
const accountFields = 6;

/** Everything that the versions of a book share; only what is newest may be appended to. */
export interface Ledger {
  readonly ready: ReadyPoints;
  /** The scheme the book was opened with. */
  readonly opened: ReadPoints;
  readonly balances: number;
  count: number;
  lineCount: number;
  readonly entries: EntryColumns;
  readonly lines: LineColumns;
  /** Numbers of lines that are read together; see {@link lotFields}. */
  lots: Int32Array;
  /** The same room, read as amounts; see {@link leftOf}. */
  lefts: Float64Array;
  /** Ids of records; that of an entry has the number of the entry. */
  readonly ids: Interner;
  readonly purses: Interner;
  readonly activities: Interner;
  readonly members: Interner;
  /** What records say besides ids and days, as JSON. */
  readonly contents: Interner;
  /** The items of contents, by their number. */
  readonly contentItems: (ReadyItem | undefined)[];
  /** Contents that have been looked up. */
  readonly known: KnownContents;
  /** Numbers of purses and accounts, side by side by purse. */
  rows: Float64Array;
  /** Length of the numbers of one purse. */
  readonly rowLength: number;
  /** How many pieces of each offer are there. */
  readonly stocks: Map<string, number>;
  /** The days on which pending entries passed their last step. */
  readonly stepDays: Map<number, number>;
  /** The last day of the closed periods. */
  closedThrough: number;
}

const numbers = () => new Int32Array(firstLength);
const amounts = () => new Float64Array(firstLength);

const newEntries = (): EntryColumns => ({
  kind: new Uint8Array(firstLength),
  state: new Uint8Array(firstLength),
  refused: numbers(),
  known: numbers(),
  on: numbers(),
  recordedOn: numbers(),
  purse: numbers(),
  about: numbers(),
  member: numbers(),
  content: numbers(),
  line: numbers(),
  anchor: numbers(),
});

/** Opens an empty ledger. */
export function newLedger(opened: ReadPoints): Ledger {
  const ready = makeReady(opened);
  const balances = ready.balances.length;
  const rowLength = purseFields + balances * accountFields;
  return {
    ready,
    opened,
    balances,
    count: 0,
    lineCount: 0,
    entries: newEntries(),
    lines: {
      entry: numbers(),
      account: numbers(),
      lot: numbers(),
      before: numbers(),
      units: amounts(),
      worth: amounts(),
    },
    ...lotColumns(firstLength),
    ids: newInterner(),
    purses: newInterner(),
    activities: newInterner(),
    members: newInterner(),
    contents: newInterner(),
    contentItems: [],
    known: newContents(),
    rows: new Float64Array(firstLength * rowLength),
    rowLength,
    stocks: new Map(),
    stepDays: new Map(),
    closedThrough: -1,
  };
}

/** Makes room for one more entry, and for the end of its lines. */
export function roomForEntry({ entries, count }: Ledger): void {
  if (count + 1 >= entries.kind.length) roomIn(entries, count + 1);
}

/** Makes room for one more line. */
export function roomForLine(ledger: Ledger): void {
  const { lines, lineCount } = ledger;
  if (lineCount >= lines.entry.length) widenLines(ledger, lineCount);
}

function widenLines(ledger: Ledger, place: number): void {
  roomIn(ledger.lines, place);
  const { lots } = ledger;
  const wider = lotColumns(ledger.lines.entry.length);
  wider.lots.set(lots);
  Object.assign(ledger, wider);
}

/** Makes room for entries that are about to come, and for as many lines, all at once. */
export function roomForMany(ledger: Ledger, entries: number): void {
  const { count, lineCount } = ledger;
  if (count + entries >= ledger.entries.kind.length) roomIn(ledger.entries, count + entries);
  if (lineCount + entries >= ledger.lines.entry.length) widenLines(ledger, lineCount + entries);
}

function lotColumns(length: number): { lots: Int32Array; lefts: Float64Array } {
  const lefts = new Float64Array((length * lotFields) / 2);
  return { lots: new Int32Array(lefts.buffer), lefts };
}

/** Where that stands which is left of a lot, or may still be given back of a line. */
export const leftOf = (line: number): number => line * 3 + 2;

/** Where the numbers of an account begin. */
export const accountAt = (ledger: Ledger, purse: number, balance: number): number =>
  purse * ledger.rowLength + purseFields + balance * accountFields;

/** The number of an account, for lines. */
export const accountOf = (ledger: Ledger, purse: number, balance: number): number =>
  purse * ledger.balances + balance;

/** The numbers of a new purse: no lot, no line. */
export function openPurse(ledger: Ledger, purse: number): void {
  ledger.rows = withRoomAt(ledger.rows, (purse + 1) * ledger.rowLength - 1);
  const { rows } = ledger;
  for (let balance = 0; balance < ledger.balances; balance += 1) {
    const account = accountAt(ledger, purse, balance);
    rows[account + headAt] = -1;
    rows[account + tailAt] = -1;
    rows[account + lastLineAt] = -1;
  }
}
