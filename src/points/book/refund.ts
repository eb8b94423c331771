import { definitely } from "../../core/definitely.js";
import type { RedeemRecord } from "../records.js";
import type { Entry } from "./entry.js";
import { recordAt } from "./entry.js";
import type { Ledger } from "./ledger.js";
import { expiryAt, lotFields, settled } from "./ledger.js";
import { addOpenLot, giveBack } from "./lots.js";
import { bitOf } from "./reasons.js";
import { countStock } from "./stock.js";
import { obstaclesToTarget } from "./target.js";

/** Gives the points of a redemption back to the very lots, and the goods to the stock. */
export function refund(ledger: Ledger, posted: Entry): number {
  const { about, day, entry } = posted;
  const found = obstaclesToTarget(ledger, posted, "redeem");
  if (found !== 0) return found;
  const { offer: id, quantity = 1 } = recordAt(ledger, about) as RedeemRecord;
  const { offer, balance } = definitely(ledger.ready.offers.get(id));
  if (offer.refund === undefined) return bitOf("unsuitable-record");
  const { entries } = ledger;
  const place = { purse: entries.purse[about] as number, balance, entry };
  const end = entries.line[about + 1] as number;
  for (let line = entries.line[about] as number; line < end; line += 1) {
    const lot = ledger.lines.lot[line] as number;
    const units = -(ledger.lines.units[line] as number);
    const lapsed = (ledger.lots[lot * lotFields + expiryAt] as number) <= day;
    if (lapsed && offer.refund === "lapsed-renewed") {
      const expiry = definitely(ledger.ready.balances[balance]).expiryOf(day);
      addOpenLot(ledger, place, units, day, expiry);
    } else giveBack(ledger, place, line, units, day);
  }
  if (offer.stock === true) countStock(ledger, id, quantity);
  entries.state[about] = settled;
  return 0;
}
