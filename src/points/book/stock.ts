import type { StockRecord } from "../records.js";
import { addCount, countOf } from "./counters.js";
import { intern } from "./interner.js";
import type { Ledger } from "./ledger.js";
import { offerOf } from "./offer-of.js";

/** Pieces of all purses are counted under this number in place of a purse. */
const nobody = -1;

/** Puts goods into the stock of an offer, or takes them out. */
export function stock(ledger: Ledger, { offer, quantity }: StockRecord): number {
  offerOf(ledger, offer);
  countStock(ledger, offer, quantity);
  return 0;
}

/** Counts pieces that come into the stock of an offer; below 0 for those that leave. */
export const countStock = (ledger: Ledger, offer: string, quantity: number): void =>
  addCount(ledger.counters, nobody, 0, wordOf(ledger, offer), quantity);

/** How many pieces of an offer are there. */
export const stockOf = (ledger: Ledger, offer: string): number =>
  countOf(ledger.counters, nobody, 0, wordOf(ledger, offer));

const wordOf = ({ words }: Ledger, offer: string): number => intern(words, `stock:${offer}`);
