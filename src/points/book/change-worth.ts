import { definitely } from "../../core/definitely.js";
import type { Ledger } from "./ledger.js";
import { accountAt, debtAt, kinds, lastLineAt, leftOf, lotFields, usableAt } from "./ledger.js";
import type { Place } from "./lots.js";
import { addDebt, addToLot, availableOn, debtLot, giveBack, takeFirst, takeFrom } from "./lots.js";

/** The balance that a reason is about, and why it stands in the way. */
export type Obstacle = "balance-too-low" | "debt-too-high" | undefined;

/** A lot whose worth is to become another. */
export interface Change {
  readonly place: Place;
  /** The entry that is worth it. */
  readonly earner: number;
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
export function changeWorth(ledger: Ledger, change: Change): void {
  const { place, anchor, worth, day } = change;
  const before = ledger.lines.worth[anchor] as number;
  ledger.lines.worth[anchor] = worth;
  if (worth < before) takeBack(ledger, place, before - worth, day, anchor);
  if (worth > before) raise(ledger, { ...change, worth: worth - before }, before);
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
function raise(ledger: Ledger, change: Change, before: number): void {
  const { place, anchor, worth, day } = change;
  let deducted = Math.min(worth, Math.max(-before, 0));
  let open = worth - deducted;
  for (const line of deducted > 0 ? linesTaken(ledger, change) : []) {
    deducted = giveBack(ledger, place, line, deducted, day);
  }
  // What was forgiven when it was deducted is not given back; debt that has been paid is.
  if (definitely(ledger.ready.balances[place.balance]).mostDebt > 0) open += deducted;
  if (open > 0) addToLot(ledger, place, anchor, open, day);
}

const amending = kinds.indexOf("amend");

/** The lines by which a deduction, and what amended it, took from other lots or made debt, in order. */
function linesTaken(ledger: Ledger, { place, earner, anchor }: Change): readonly number[] {
  const { rows, lines, entries } = ledger;
  const own = (entry: number): boolean =>
    entry === lines.entry[anchor] ||
    (entries.kind[entry] === amending && entries.about[entry] === earner);
  const found: number[] = [];
  let paid = false;
  let line = rows[accountAt(ledger, place.purse, place.balance) + lastLineAt] as number;
  for (; line > anchor; line = lines.before[line] as number) {
    const taken = (lines.units[line] as number) < 0;
    // What paid a debt stands right before the line that says so.
    if (taken && !paid && lines.lot[line] !== anchor && own(lines.entry[line] as number)) {
      found.unshift(line);
    }
    paid = !taken && lines.lot[line] === debtLot;
  }
  return found;
}
