import type { ReadPoints } from "../define/read-points.js";
import type { PointsRecord } from "../records.js";
import type { Counters } from "./counters.js";
import { newCounters } from "./counters.js";
import type { Interner } from "./interner.js";
import { newInterner } from "./interner.js";
import type { ReadyPoints } from "./ready-points.js";
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
  units: Float64Array;
  /** What an anchor is worth now. */
  worth: Float64Array;
  /** The line before it in the account; -1 for none. */
  before: Int32Array;
  /**
   * Numbers of each line, side by side as they are read together: what is left of a lot (or may still
   * be given back of a line), its expiry, its day, the next lot (-2 outside the list), and the day from
   * which it may be taken: what came back cannot have been taken before it did.
   */
  lots: Float64Array;
}

/** How many numbers a lot has. */
export const lotFields = 5;
/** What is left of it. */
export const leftAt = 0;
/** The day on which it lapses. */
export const expiryAt = 1;
/** The day from which it counts. */
export const dayAt = 2;
/** The next lot that is left of the account, by expiry. */
export const nextAt = 3;
/** The day from which it may be taken. */
export const usableAt = 4;

/** Places of the numbers of a purse: the day it is known to, and whether frozen. */
export const knownAt = 0;
/** See {@link knownAt}. */
export const frozenAt = 1;
const purseFields = 2;

/** Places of the numbers of an account, a balance of a purse. */
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
  readonly ids: Interner;
  readonly purses: Interner;
  /** Ids of limits, activities and members. */
  readonly words: Interner;
  /** Numbers of purses and accounts, side by side by purse. */
  rows: Float64Array;
  /** Length of the numbers of one purse. */
  readonly rowLength: number;
  readonly counters: Counters;
  /** The records as they were posted, frozen copies. */
  readonly records: PointsRecord[];
  /** What items are worth, by facts: units, credit by credit. */
  readonly worths: Map<string, readonly number[]>;
  /** The days on which pending entries passed their last step. */
  readonly stepDays: Map<number, number>;
  /** The last day of the closed periods. */
  closedThrough: number;
}

const firstLength = 16;
/** Columns grow by half, and by a quarter once they are large. */
const large = 4_000_000;

/** Opens an empty ledger. */
export function newLedger(opened: ReadPoints): Ledger {
  const words = newInterner();
  const ready = makeReady(opened, words);
  const balances = ready.balances.length;
  const rowLength = purseFields + balances * accountFields;
  return {
    ready,
    opened,
    balances,
    count: 0,
    lineCount: 0,
    entries: {
      kind: new Uint8Array(firstLength),
      state: new Uint8Array(firstLength),
      refused: new Int32Array(firstLength),
      known: new Int32Array(firstLength),
      line: new Int32Array(firstLength),
      anchor: new Int32Array(firstLength),
    },
    lines: {
      entry: new Int32Array(firstLength),
      account: new Int32Array(firstLength),
      lot: new Int32Array(firstLength),
      units: new Float64Array(firstLength),
      worth: new Float64Array(firstLength),
      before: new Int32Array(firstLength),
      lots: new Float64Array(firstLength * lotFields),
    },
    ids: newInterner(),
    purses: newInterner(),
    words,
    rows: new Float64Array(firstLength * rowLength),
    rowLength,
    counters: newCounters(),
    records: [],
    worths: new Map(),
    stepDays: new Map(),
    closedThrough: -1,
  };
}

type Column = Uint8Array | Int32Array | Float64Array;

const longer = (length: number): number => Math.ceil(length * (length < large ? 1.5 : 1.25));

function widened<C extends Column>(column: C, length: number): C {
  const wider = new (column.constructor as new (length: number) => C)(length);
  wider.set(column);
  return wider;
}

/** Makes room for one more entry. */
export function roomForEntry({ entries, count }: Ledger): void {
  if (count < entries.kind.length) return;
  const length = longer(count);
  const columns = entries as unknown as Record<string, Column>;
  for (const [name, column] of Object.entries(columns)) columns[name] = widened(column, length);
}

/** Makes room for one more line. */
export function roomForLine({ lines, lineCount }: Ledger): void {
  if (lineCount < lines.entry.length) return;
  const length = longer(lineCount);
  const columns = lines as unknown as Record<string, Column>;
  for (const [name, column] of Object.entries(columns)) {
    columns[name] = widened(column, name === "lots" ? length * lotFields : length);
  }
}

function makeRowOf(ledger: Ledger, purse: number): void {
  const { rowLength, rows } = ledger;
  if (purse * rowLength >= rows.length) {
    ledger.rows = widened(rows, longer(purse + 1) * rowLength);
  }
}

/** Where the numbers of an account begin. */
export const accountAt = (ledger: Ledger, purse: number, balance: number): number =>
  purse * ledger.rowLength + purseFields + balance * accountFields;

/** The number of an account, for lines. */
export const accountOf = (ledger: Ledger, purse: number, balance: number): number =>
  purse * ledger.balances + balance;

/** The numbers of a new purse: no lot, no line. */
export function openPurse(ledger: Ledger, purse: number): void {
  makeRowOf(ledger, purse);
  const { rows } = ledger;
  for (let balance = 0; balance < ledger.balances; balance += 1) {
    const account = accountAt(ledger, purse, balance);
    rows[account + headAt] = -1;
    rows[account + tailAt] = -1;
    rows[account + lastLineAt] = -1;
  }
}
