import { definitely } from "../../core/definitely.js";
import { quote } from "../../core/quote.js";
import { scaledIntegerOf } from "../../core/scaled.js";
import type { Ledger } from "./ledger.js";
import { unfit } from "./read-record.js";

/** The place of a balance that a record names. */
export function balanceOf(ledger: Ledger, id: string): number {
  const found = ledger.ready.balances.findIndex(({ balance }) => balance.id === id);
  if (found !== -1) return found;
  throw unfit(`The scheme has no balance ${quote(id)}. Correct the id.`, "/balance");
}

/** Reads an amount of a balance, in units. */
export function unitsIn(ledger: Ledger, balance: number, text: string, path: string): number {
  const units = scaledIntegerOf(text, definitely(ledger.ready.balances[balance]).places);
  if (units >= 0) return units;
  throw unfit(`${quote(text)} is below 0, or finer than the balance. Correct it.`, path);
}
