import type { StockRecord } from "../records.js";
import type { Ledger } from "./ledger.js";

/** Puts goods into the stock of an offer, or takes them out. */
export function stock(ledger: Ledger, { offer, quantity }: StockRecord): number {
  countStock(ledger, offer, quantity);
  return 0;
}

/** Counts pieces that come into the stock of an offer; below 0 for those that leave. */
export function countStock(ledger: Ledger, offer: string, quantity: number): void {
  ledger.stocks.set(offer, stockOf(ledger, offer) + quantity);
}

/** How many pieces of an offer are there. */
export const stockOf = ({ stocks }: Ledger, offer: string): number => stocks.get(offer) ?? 0;
