import type { Ledger } from "./ledger.js";
import { expiryAt, lotFields } from "./ledger.js";
import type { Place } from "./lots.js";
import { addOpenLot, takeFirst } from "./lots.js";

/** Takes units from the lots of a purse that suit, and gives them to another with their expiry. */
export function passOn(
  ledger: Ledger,
  { purse, to, balance, entry }: Place & { readonly to: number },
  units: number,
  day: number,
  suits?: (lot: number) => boolean,
): void {
  const first = ledger.lineCount;
  takeFirst(ledger, { purse, balance, entry }, units, day, suits);
  const end = ledger.lineCount;
  for (let line = first; line < end; line += 1) {
    const { lines, lots } = ledger;
    const expiry = lots[(lines.lot[line] as number) * lotFields + expiryAt] as number;
    const given = -(lines.units[line] as number);
    addOpenLot(ledger, { purse: to, balance, entry }, given, day, expiry);
  }
}
