import type { Ledger } from "./ledger.js";
import {
  accountAt,
  accountOf,
  dayAt,
  debtAt,
  debtDayAt,
  expiryAt,
  headAt,
  lastLineAt,
  leftOf,
  lotFields,
  nextAt,
  roomForLine,
  tailAt,
  totalAt,
  usableAt,
} from "./ledger.js";

/** Marks a line that is in no list of lots. */
const outside = -2;
/** Marks the debt of an account in place of a lot. */
export const debtLot = -1;

/** One balance of one purse, for the entry that is being posted. */
export interface Place {
  readonly purse: number;
  readonly balance: number;
  readonly entry: number;
}

/** Writes a line; `left` is what may still be given back of it, or what is left of its lot. */
function addLine(
  ledger: Ledger,
  { purse, balance, entry }: Place,
  lot: number,
  units: number,
  day: number,
): number {
  roomForLine(ledger);
  const { lines, rows } = ledger;
  const line = ledger.lineCount;
  ledger.lineCount = line + 1;
  const account = accountAt(ledger, purse, balance);
  lines.entry[line] = entry;
  lines.account[line] = accountOf(ledger, purse, balance);
  lines.lot[line] = lot;
  lines.units[line] = units;
  lines.worth[line] = 0;
  lines.before[line] = rows[account + lastLineAt] as number;
  rows[account + lastLineAt] = line;
  const { lots, lefts } = ledger;
  lefts[leftOf(line)] = Math.abs(units);
  const at = line * lotFields;
  lots[at + expiryAt] = 0;
  lots[at + dayAt] = day;
  lots[at + nextAt] = outside;
  lots[at + usableAt] = day;
  return line;
}

/** Makes a lot of so many units, which {@link openLot} then puts among those of its account. */
export function addLot(
  ledger: Ledger,
  place: Place,
  units: number,
  day: number,
  expiry: number,
): number {
  const line = addLine(ledger, place, ledger.lineCount, units, day);
  ledger.lines.worth[line] = units;
  ledger.lots[line * lotFields + expiryAt] = expiry;
  return line;
}

/** Puts a lot among those of its account, and lets units that came into it pay what is owed. */
export function openLot(ledger: Ledger, place: Place, lot: number, units: number): void {
  const { rows, lots } = ledger;
  const account = accountAt(ledger, place.purse, place.balance);
  rows[account + totalAt] = (rows[account + totalAt] as number) + units;
  if (lots[lot * lotFields + nextAt] === outside) link(ledger, account, lot);
  if ((rows[account + debtAt] as number) > 0) payDebt(ledger, place, lot);
}

/** Makes a lot and puts it among those of its account. */
export function addOpenLot(
  ledger: Ledger,
  place: Place,
  units: number,
  day: number,
  expiry: number,
): void {
  openLot(ledger, place, addLot(ledger, place, units, day, expiry), units);
}

/** Adds a lot to the list of its account, in its order. */
function link({ rows, lots }: Ledger, account: number, lot: number): void {
  const tail = rows[account + tailAt] as number;
  if (tail === -1) {
    rows[account + headAt] = lot;
    rows[account + tailAt] = lot;
    lots[lot * lotFields + nextAt] = -1;
    return;
  }
  if (comesBefore(lots, tail, lot)) {
    lots[tail * lotFields + nextAt] = lot;
    lots[lot * lotFields + nextAt] = -1;
    rows[account + tailAt] = lot;
    return;
  }
  let before = -1;
  let next = rows[account + headAt] as number;
  while (comesBefore(lots, next, lot)) {
    before = next;
    next = lots[next * lotFields + nextAt] as number;
  }
  lots[lot * lotFields + nextAt] = next;
  if (before === -1) rows[account + headAt] = lot;
  else lots[before * lotFields + nextAt] = lot;
}

/** Whether a lot stands before another: by expiry, then by day, then by line. */
function comesBefore(lots: Int32Array, one: number, other: number): boolean {
  const a = one * lotFields;
  const b = other * lotFields;
  const expiry = (lots[a + expiryAt] as number) - (lots[b + expiryAt] as number);
  if (expiry !== 0) return expiry < 0;
  const day = (lots[a + dayAt] as number) - (lots[b + dayAt] as number);
  return day === 0 ? one < other : day < 0;
}

/** Takes a lot out of the list of its account. */
function unlink({ rows, lots }: Ledger, account: number, lot: number, before: number) {
  const next = lots[lot * lotFields + nextAt] as number;
  if (before === -1) rows[account + headAt] = next;
  else lots[before * lotFields + nextAt] = next;
  if (next === -1) rows[account + tailAt] = before;
  lots[lot * lotFields + nextAt] = outside;
}

/** What the lots of an account hold on a day, leaving one lot out. */
export function availableOn(
  { rows, lots, lefts }: Ledger,
  account: number,
  day: number,
  except = outside,
): number {
  let sum = 0;
  let lot = rows[account + headAt] as number;
  while (lot !== -1) {
    const at = lot * lotFields;
    if (
      lot !== except &&
      (lots[at + usableAt] as number) <= day &&
      (lots[at + expiryAt] as number) > day
    ) {
      sum += lefts[leftOf(lot)] as number;
    }
    lot = lots[at + nextAt] as number;
  }
  return sum;
}

/** Takes units out of a lot. */
export function takeFrom(
  ledger: Ledger,
  place: Place,
  lot: number,
  units: number,
  day: number,
): void {
  const { lefts } = ledger;
  lefts[leftOf(lot)] = (lefts[leftOf(lot)] as number) - units;
  addLine(ledger, place, lot, -units, day);
}

/**
 * Takes units out of the lots of an account, those that lapse first first; tells how many.
 *
 * @param suits - Which lots to take from; all unless given.
 */
export function takeFirst(
  ledger: Ledger,
  place: Place,
  units: number,
  day: number,
  suits: (lot: number) => boolean = always,
): number {
  const account = accountAt(ledger, place.purse, place.balance);
  let open = units;
  let before = -1;
  let lot = ledger.rows[account + headAt] as number;
  while (lot !== -1 && open > 0) {
    // Read anew each time: a line that was added may have moved the columns.
    const { lots, lefts } = ledger;
    const at = lot * lotFields;
    const next = lots[at + nextAt] as number;
    const valid = (lots[at + usableAt] as number) <= day && (lots[at + expiryAt] as number) > day;
    if (valid && suits(lot)) {
      const taken = Math.min(lefts[leftOf(lot)] as number, open);
      open -= taken;
      if (taken > 0) takeFrom(ledger, place, lot, taken, day);
    }
    if (ledger.lefts[leftOf(lot)] === 0) unlink(ledger, account, lot, before);
    else before = lot;
    lot = next;
  }
  return units - open;
}

const always = (): boolean => true;

/** Lets a purse owe units. */
export function addDebt(ledger: Ledger, place: Place, units: number, day: number): void {
  const account = accountAt(ledger, place.purse, place.balance);
  const { rows } = ledger;
  rows[account + debtAt] = (rows[account + debtAt] as number) + units;
  rows[account + debtDayAt] = Math.max(rows[account + debtDayAt] as number, day);
  addLine(ledger, place, debtLot, -units, day);
}

/** Pays what a purse owes out of a lot, on the first day on which both are there. */
function payDebt(ledger: Ledger, place: Place, lot: number): void {
  const account = accountAt(ledger, place.purse, place.balance);
  const { rows, lots, lefts } = ledger;
  const at = lot * lotFields;
  const day = Math.max(rows[account + debtDayAt] as number, lots[at + usableAt] as number);
  const owed = rows[account + debtAt] as number;
  const paid = Math.min(owed, lefts[leftOf(lot)] as number);
  if (paid === 0 || (lots[at + expiryAt] as number) <= day) return;
  takeFrom(ledger, place, lot, paid, day);
  rows[account + debtAt] = owed - paid;
  addLine(ledger, place, debtLot, paid, day);
}

/** Puts more units into a lot that was made before, no earlier than the lot counts. */
export function addToLot(
  ledger: Ledger,
  place: Place,
  lot: number,
  units: number,
  day: number,
): void {
  const on = laterDay(ledger, day, lot);
  addLine(ledger, place, lot, units, on);
  const at = lot * lotFields + usableAt;
  const { lots, lefts } = ledger;
  lots[at] = Math.max(lots[at] as number, on);
  lefts[leftOf(lot)] = (lefts[leftOf(lot)] as number) + units;
  openLot(ledger, place, lot, units);
}

/** A day, or that of a line where it is later: a line can count from its entry. */
const laterDay = ({ lots }: Ledger, day: number, line: number): number =>
  Math.max(day, lots[line * lotFields + dayAt] as number);

/**
 * Gives back what a line took, up to so many units, no earlier than it was taken.
 *
 * What was taken from a lot goes into the very lot. Debt that the line made is forgotten as far as
 * it is still there; tells how many units could not be given back.
 */
export function giveBack(
  ledger: Ledger,
  place: Place,
  line: number,
  units: number,
  day: number,
): number {
  const { lines, rows, lefts } = ledger;
  const back = Math.min(units, lefts[leftOf(line)] as number);
  const lot = lines.lot[line] as number;
  lefts[leftOf(line)] = (lefts[leftOf(line)] as number) - back;
  if (back === 0) return units;
  if (lot !== debtLot) {
    addToLot(ledger, place, lot, back, laterDay(ledger, day, line));
    return units - back;
  }
  const account = accountAt(ledger, place.purse, place.balance);
  const owed = rows[account + debtAt] as number;
  const forgotten = Math.min(owed, back);
  rows[account + debtAt] = owed - forgotten;
  if (forgotten > 0) {
    const debtDay = rows[account + debtDayAt] as number;
    addLine(ledger, place, debtLot, forgotten, Math.max(day, debtDay));
  }
  return units - forgotten;
}
