import { plainDateOf } from "../../core/plain-date.js";
import { decimalStringOfScaled } from "../../core/scaled.js";
import type { EntryLine, Outcome } from "../records.js";
import type { Ledger } from "./ledger.js";
import { dayAt, lotFields } from "./ledger.js";
import type { Posted } from "./post-record.js";
import { reasonsOf } from "./reasons.js";

/** The outcome of posting, as it is told. */
export function outcomeOf(ledger: Ledger, posted: Posted): Outcome {
  if (typeof posted === "object") return posted;
  if (posted >= 0) return outcomeAt(ledger, posted);
  const known = -1 - posted;
  // What was refused stays refused, and says why again.
  if (ledger.entries.refused[known] !== 0) return outcomeAt(ledger, known);
  return Object.freeze({ status: "already-known", id: ledger.ids.texts[known] as string });
}

/** What became of an entry when it was posted. */
export function outcomeAt(ledger: Ledger, entry: number): Outcome {
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
function lineOf(ledger: Ledger, line: number): EntryLine {
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
    on: plainDateOf(ledger.lots[line * lotFields + dayAt] as number),
  });
}
