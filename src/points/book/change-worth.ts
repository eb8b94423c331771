import { definitely } from "../../core/definitely.js";
import type { Ledger } from "./ledger.js";
import { accountAt, debtAt, leftOf, lotFields, usableAt } from "./ledger.js";
import type { Place } from "./lots.js";
import { addDebt, addToLot, availableOn, giveBack, takeFirst, takeFrom } from "./lots.js";

/** The balance that a reason is about, and why it stands in the way. */
export type Obstacle = "balance-too-low" | "debt-too-high" | undefined;

/** A lot whose worth is to become another. */
export interface Change {
  readonly place: Place;
  /** The line that holds what the record is worth. */
  readonly anchor: number;
  readonly worth: number;
  readonly day: number;
}

/** What stands in the way of taking units on a day; nothing has been changed yet. */
export function obstacleTo(
  ledger: Ledger,
  { purse, balance }: Omit<Place, "entry">,
  units: number,
  day: number,
  anchor?: number,
): Obstacle {
  const { rows } = ledger;
  const account = accountAt(ledger, purse, balance);
  const { mostDebt } = definitely(ledger.ready.balances[balance]);
  const own = anchor === undefined ? 0 : (ledger.lefts[leftOf(anchor)] as number);
  const short = units - own - availableOn(ledger, account, day, anchor);
  if (short <= 0 || mostDebt === -1) return undefined;
  if (mostDebt === 0) return "balance-too-low";
  return (rows[account + debtAt] as number) + short > mostDebt ? "debt-too-high" : undefined;
}

/** Makes a record worth something else, line by line. */
export function changeWorth(ledger: Ledger, { place, anchor, worth, day }: Change): void {
  const before = ledger.lines.worth[anchor] as number;
  ledger.lines.worth[anchor] = worth;
  if (worth < before) takeBack(ledger, place, before - worth, day, anchor);
  if (worth > before) raise(ledger, { place, anchor, worth: worth - before, day }, before);
}

/** Takes from the lot itself, then from the others, then as the balance says. */
function takeBack(ledger: Ledger, place: Place, units: number, day: number, anchor: number): void {
  const left = ledger.lefts[leftOf(anchor)] as number;
  const own = Math.min(left, units);
  // What came back later than the day of the correction is taken on the day it came back.
  const usable = ledger.lots[anchor * lotFields + usableAt] as number;
  if (own > 0) takeFrom(ledger, place, anchor, own, Math.max(day, usable));
  const taken = own + takeFirst(ledger, place, units - own, day);
  const { mostDebt } = definitely(ledger.ready.balances[place.balance]);
  if (taken < units && mostDebt > 0) addDebt(ledger, place, units - taken, day);
}

/** Gives back what a deduction took; what is more, and what is left of it, goes into the lot. */
function raise(ledger: Ledger, { place, anchor, worth, day }: Change, before: number): void {
  let deducted = Math.min(worth, Math.max(-before, 0));
  let open = worth - deducted;
  const { lines } = ledger;
  const account = lines.account[anchor];
  const entry = lines.entry[anchor];
  for (let line = anchor + 1; lines.entry[line] === entry && line < ledger.lineCount; line += 1) {
    if (lines.account[line] === account && deducted > 0) {
      deducted = giveBack(ledger, place, line, deducted, day);
    }
  }
  // What was forgiven when it was deducted is not given back; what debt had been paid is.
  open += Math.min(deducted, paidBy(ledger, anchor));
  if (open > 0) addToLot(ledger, place, anchor, open, day);
}

/** How much debt a deduction made; what of it is not there any more has been paid. */
function paidBy({ lines, lineCount }: Ledger, anchor: number): number {
  let debt = 0;
  for (
    let line = anchor + 1;
    line < lineCount && lines.entry[line] === lines.entry[anchor];
    line += 1
  ) {
    const own = lines.account[line] === lines.account[anchor] && lines.lot[line] === -1;
    if (own) debt -= Math.min(lines.units[line] as number, 0);
  }
  return debt;
}
