import type { DecimalString } from "../core/decimal-text.js";
import { definitely } from "../core/definitely.js";
import type { PlainDate } from "../core/plain-date.js";
import { plainDateOf } from "../core/plain-date.js";
import { decimalStringOfScaled } from "../core/scaled.js";
import type { Cut } from "./book/balance-cut.js";
import { cutOf } from "./book/balance-cut.js";
import type { Book } from "./book/book.js";
import { numberOf } from "./book/interner.js";
import type { Ledger } from "./book/ledger.js";
import { accountAt, dayAt, expiryAt, kinds, lastLineAt, lotFields } from "./book/ledger.js";
import { debtLot } from "./book/lots.js";
import { never } from "./book/windows.js";

/** Which balance is asked about. */
export interface BalanceQuestion {
  /** Id of the purse. */
  readonly purse: string;
  /** Id of the balance. */
  readonly balance: string;
  /** The day, at its end. */
  readonly asOf: PlainDate;
  /** The day by which it was known; all that is on record unless given. */
  readonly knownOn?: PlainDate;
}

/** What is left of the points of one record. */
export interface LotLeft {
  /** Id of the record that brought them. */
  readonly record: string;
  /** The day from which they count. */
  readonly from: PlainDate;
  /** The first day on which they are no longer valid; left out for points without end. */
  readonly lapses?: PlainDate;
  /** How many are left. */
  readonly left: DecimalString;
}

/**
 * A balance with what it is made of.
 *
 * Always earned + debt = redeemed + cleared + transferred + lapsed + available.
 */
export interface BalanceStatement {
  /** What is there, less what is owed. */
  readonly balance: DecimalString;
  /** What is there. */
  readonly available: DecimalString;
  /** What is owed. */
  readonly debt: DecimalString;
  /** What may be given for offers: what is there, less debt and reserve. */
  readonly redeemable: DecimalString;
  /** What items credited, less deductions and corrections. */
  readonly earned: DecimalString;
  /** What was given for offers, less refunds. */
  readonly redeemed: DecimalString;
  /** What was cleared. */
  readonly cleared: DecimalString;
  /** What was given to other purses, less what came from them. */
  readonly transferred: DecimalString;
  /** What has lapsed. */
  readonly lapsed: DecimalString;
  /** Whether the floor of the balance suspends redemption. */
  readonly suspended: boolean;
  /** The lots of what is there, those that lapse first first. */
  readonly lots: readonly LotLeft[];
}

/**
 * Tells a balance of a purse on a day, as it was known on a day.
 *
 * @param book - The book.
 * @param question - The purse, the balance, the day, and the day of knowledge.
 * @returns The balance and what it is made of; a purse without records holds nothing.
 * @throws {@link DomainError} `points/invalid-book` when it is no book, `points/unknown-reference`
 * when there is no such balance, and a `core/` code when the question or a day does not fit.
 */
export function balanceOn(book: Book, question: BalanceQuestion): BalanceStatement {
  const cut = cutOf(book, question, ["purse", "balance", "asOf"]);
  const { ledger } = cut;
  const ready = definitely(ledger.ready.balances[cut.index]);
  const sums = sumLines(cut);
  const told = (units: number) => decimalStringOfScaled(units, ready.places);
  const available = sums.lots.reduce((sum, { left }) => sum + left, 0);
  return Object.freeze({
    balance: told(available - sums.debt),
    available: told(available),
    debt: told(sums.debt),
    redeemable: told(Math.max(0, available - sums.debt - ready.reserve)),
    earned: told(sums.earned),
    redeemed: told(sums.redeemed),
    cleared: told(sums.cleared),
    transferred: told(sums.transferred),
    lapsed: told(sums.lapsed),
    suspended: available - sums.debt < ready.suspendedBelow,
    lots: Object.freeze(
      sums.lots.map(({ record, from, expiry, left }) =>
        Object.freeze({
          record,
          from: plainDateOf(from),
          ...(expiry === never ? {} : { lapses: plainDateOf(expiry) }),
          left: told(left),
        }),
      ),
    ),
  });
}

interface OpenLot {
  readonly record: string;
  readonly from: number;
  readonly expiry: number;
  readonly line: number;
  left: number;
}

/** To which sum the lines of a kind of record belong. */
const sumOfKind: Readonly<Record<string, "redeemed" | "cleared" | "transferred">> = {
  redeem: "redeemed",
  refund: "redeemed",
  clear: "cleared",
  transfer: "transferred",
  move: "transferred",
};

function sumLines({ ledger, index, day, known, count, asked }: Cut) {
  const purse = numberOf(ledger.purses, String(asked.purse));
  const { lines, lots: numbers, entries, rows } = ledger;
  const sums = { earned: 0, redeemed: 0, cleared: 0, transferred: 0, debt: 0, lapsed: 0 };
  const lots = new Map<number, OpenLot>();
  let line = purse === -1 ? -1 : (rows[accountAt(ledger, purse, index) + lastLineAt] as number);
  for (; line !== -1; line = lines.before[line] as number) {
    const entry = lines.entry[line] as number;
    if (entry >= count || (entries.known[entry] as number) > known) continue;
    if ((numbers[line * lotFields + dayAt] as number) > day) continue;
    const units = lines.units[line] as number;
    const lot = lines.lot[line] as number;
    const sum = sumOfKind[kinds[entries.kind[entry] as number] as string];
    if (sum === undefined) sums.earned += units;
    else sums[sum] -= units;
    if (lot === debtLot) sums.debt -= units;
    else openLot(ledger, lots, lot).left += units;
  }
  const left = [...lots.values()].filter((lot) => lot.left !== 0);
  for (const lot of left) if (lot.expiry <= day) sums.lapsed += lot.left;
  const there = left.filter(({ expiry }) => expiry > day);
  return { ...sums, lots: there.sort(byExpiry) };
}

function openLot(
  { lines, lots: numbers, ids }: Ledger,
  lots: Map<number, OpenLot>,
  lot: number,
): OpenLot {
  const found = lots.get(lot);
  if (found !== undefined) return found;
  const at = lot * lotFields;
  const opened = {
    record: ids.texts[lines.entry[lot] as number] as string,
    from: numbers[at + dayAt] as number,
    expiry: numbers[at + expiryAt] as number,
    line: lot,
    left: 0,
  };
  lots.set(lot, opened);
  return opened;
}

const byExpiry = (one: OpenLot, other: OpenLot): number =>
  one.expiry - other.expiry || one.from - other.from || one.line - other.line;
