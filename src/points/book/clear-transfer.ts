import { definitely } from "../../core/definitely.js";
import type { ClearRecord, TransferRecord } from "../records.js";
import type { Entry } from "./entry.js";
import type { Ledger } from "./ledger.js";
import { accountAt, debtAt, frozenAt } from "./ledger.js";
import { availableOn, takeFirst } from "./lots.js";
import { balanceOf, unitsIn } from "./named-balance.js";
import { passOn } from "./pass-on.js";
import { bitsOf } from "./reasons.js";

/** Clears a balance, down to what is kept. */
export function clear(
  ledger: Ledger,
  { balance: id, keep = "0" }: ClearRecord,
  { purse, day, entry }: Entry,
): number {
  const balance = balanceOf(ledger, id);
  const kept = unitsIn(ledger, balance, keep, "/keep");
  const held = availableOn(ledger, accountAt(ledger, purse, balance), day);
  takeFirst(ledger, { purse, balance, entry }, Math.max(0, held - kept), day);
  return 0;
}

/** Gives points to another purse; they keep their expiry. */
export function transfer(
  ledger: Ledger,
  { balance: id, points }: TransferRecord,
  { purse, to, day, entry }: Entry,
): number {
  const balance = balanceOf(ledger, id);
  const units = unitsIn(ledger, balance, points, "/points");
  const { balance: rule } = definitely(ledger.ready.balances[balance]);
  const account = accountAt(ledger, purse, balance);
  const held = availableOn(ledger, account, day);
  const owes = (ledger.rows[account + debtAt] as number) > 0;
  const bits = bitsOf([
    (rule.transfer === "refused" || purse === to) && "not-transferable",
    ledger.rows[purse * ledger.rowLength + frozenAt] === 1 && "frozen",
    rule.transfer === "unless-in-debt" && owes && "in-debt",
    held < units && "balance-too-low",
  ]);
  if (bits !== 0) return bits;
  passOn(ledger, { purse, to, balance, entry }, units, day);
  return 0;
}
